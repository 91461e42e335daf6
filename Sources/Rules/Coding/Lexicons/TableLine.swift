extension Substring {
    /// Words of a line of a built-in table by its columns: `AGREE | agree pledge | to` is `[[AGREE], [agree, pledge], [to]]`.
    var columns: [[String]] {
        split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    }
}
