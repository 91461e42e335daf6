/// Gives terms their numbers, one after another, and keeps how often each is expected in an article.
struct TermNumbers {
    /// 0 to 1, by term. Term 0 stands in every article.
    private(set) var frequencies: [Double] = [1]

    var count: Int { frequencies.count }

    mutating func next(_ frequency: Double) -> Int32 {
        frequencies.append(frequency)
        return Int32(frequencies.count - 1)
    }
}
