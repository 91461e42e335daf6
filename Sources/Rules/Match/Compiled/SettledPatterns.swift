/// Which wildcards the words of rules fulfil, asked once while rules are compiled: most words that fulfil one are words of rules, too.
struct SettledPatterns: ~Copyable {
    /// Terms of wildcards, word after word.
    private(set) var lists = FlatArray<Int32>()
    /// By term, where its list begins; −1 where that depends on the article.
    private var starts = FlatArray<Int32>()
    private var ends = FlatArray<Int32>()

    /// As a range of `lists`; `nil` where it has to be found out for each article. Only of terms that fulfil something.
    @inline(__always) func list(of term: Int32) -> Range<Int>? {
        let start = starts[term]
        return start < 0 ? nil : Int(start)..<Int(ends[term])
    }

    /// Whether the word fulfils any.
    mutating func settle(_ term: Int32, _ table: borrowing PatternTable, _ word: Span<UInt8>) -> Bool {
        let start = lists.count
        for wildcard in table.wildcards(of: word) { lists.append(wildcard) }
        enter(term, Int32(start))
        return lists.count > start
    }

    /// Always `true`: it may.
    mutating func leaveOpen(_ term: Int32) -> Bool {
        enter(term, -1)
        return true
    }

    private mutating func enter(_ term: Int32, _ start: Int32) {
        while starts.count <= Int(term) {
            starts.append(0)
            ends.append(0)
        }
        starts[term] = start
        ends[term] = Int32(lists.count)
    }
}
