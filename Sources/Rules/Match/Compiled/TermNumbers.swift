/// Gives terms their numbers, one after another, and keeps how often each is expected in an article.
struct TermNumbers {
    /// 0 to 1, by term. Term 0 stands in every article.
    private var frequencies: [Double] = [1]
    /// In how many places of rules each is asked for.
    private var uses: [Double] = [1]

    var count: Int { frequencies.count }

    /// How much a term is to be avoided as the one that rules are found by. What many rules ask for is what the news is full of: that tells more than
    /// the length of a word, and both together most.
    func cost(of term: Int32) -> Double { (frequencies[Int(term)] * uses[Int(term)]).squareRoot() }

    /// Enters one more place.
    mutating func use(_ term: Int32) {
        uses[Int(term)] += 1
    }

    mutating func next(_ frequency: Double) -> Int32 {
        frequencies.append(frequency)
        uses.append(1)
        return Int32(frequencies.count - 1)
    }
}
