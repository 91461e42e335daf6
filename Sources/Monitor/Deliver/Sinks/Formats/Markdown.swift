/// Text that Markdown shows as it is.
enum Markdown {
    /// What means something in CommonMark, or in what chat services add to it.
    private static let special = Set("\\`*_[]()<>#|~".unicodeScalars)

    static func escaped(_ scalar: Unicode.Scalar) -> String {
        special.contains(scalar) ? "\\" + String(scalar) : String(scalar)
    }
}
