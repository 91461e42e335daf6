/// Finds the few rules that an article may match: each is filed under the rarest thing that it needs.
struct Presearcher: ~Copyable {
    /// Of term `t`: from `starts[t]` to `starts[t + 1]`.
    private(set) var starts = FlatArray<Int32>()
    private(set) var postings = FlatArray<Posting>()
    /// Rules that need nothing in particular: an article's age, a regular expression. Looked at for every article.
    private(set) var always: [Int32] = []

    private var filed: [(term: Int32, posting: Posting)] = []

    mutating func file(_ rule: Int32, under covers: [Cover]) {
        guard let best = covers.indices.min(by: { covers[$0].cost < covers[$1].cost }) else {
            always.append(rule)
            return
        }
        let others = covers.indices.filter { $0 != best && covers[$0].keys.count == 1 && !covers[best].keys.contains(covers[$0].keys[0]) }
            .sorted { (covers[$0].cost, $0) < (covers[$1].cost, $1) }.prefix(2).map { covers[$0].keys[0] }
        let second = others.first ?? .always
        let third = others.dropFirst().first ?? .always
        for key in Set(covers[best].keys) {
            let posting = Posting(
                rule: rule, second: second.term, third: third.term, scope: key.scope, secondScope: second.scope, thirdScope: third.scope)
            filed.append((key.term, posting))
        }
    }

    mutating func seal(terms: Int) {
        // A counting sort: rules stay in their order within a term.
        var counts = [Int32](repeating: 0, count: terms + 1)
        for (term, _) in filed { counts[Int(term) + 1] += 1 }
        for term in 0..<terms { counts[term + 1] += counts[term] }
        starts = FlatArray(counts)
        let free = Posting(rule: 0, second: 0, third: 0, scope: [], secondScope: [], thirdScope: [])
        postings = FlatArray(repeating: free, count: filed.count)
        for (term, posting) in filed {
            postings[counts[Int(term)]] = posting
            counts[Int(term)] += 1
        }
        filed = []
    }
}

extension Key {
    /// In every article.
    static let always = Key(term: 0, scope: .anything)
}
