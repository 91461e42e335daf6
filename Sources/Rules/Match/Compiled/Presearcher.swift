/// Finds the few rules that an article may match: each is filed under the rarest thing that it needs, with the other things that it needs behind it.
struct Presearcher: ~Copyable {
    /// Of term `t`: from `starts[t]` to `starts[t + 1]` in `records`.
    private(set) var starts = FlatArray<Int32>()
    /// A rule; in which scopes the term counts and how many numbers of clauses follow; and these: words as `ScopedTerm.code` writes them, with a mark.
    private(set) var records = FlatArray<Int32>()
    /// Rules that need nothing in particular: an article's age, a regular expression. Looked at for every article.
    private(set) var always: [Int32] = []

    /// Records as they come, and for each where it begins and its term.
    private var drafts = FlatArray<Int32>()
    private var filed: [(term: Int32, start: Int32)] = []

    /// The next number is another way to fulfil the same clause.
    static let orNext: Int32 = 1 << 30
    /// The word must not be there.
    static let excluded = Int32.min

    static let scopeShift: Int32 = 16

    /// How many numbers a record has, by its second.
    @inline(__always) static func length(_ head: Int32) -> Int32 { 2 + (head & (1 << scopeShift - 1)) }

    /// Longer clauses are left to the evaluation.
    private static let longestClause = 8
    private static let mostClauses = 6

    /// `true`: an article that meets the record matches the rule, there is nothing else to ask.
    mutating func file(_ rule: Int32, under requirements: Requirements) -> Bool {
        let covers = requirements.covers
        guard let best = covers.indices.min(by: { covers[$0].cost < covers[$1].cost }) else {
            always.append(rule)
            return false
        }
        let clauses = clauses(requirements, without: best)
        for (term, keys) in Dictionary(grouping: covers[best].keys, by: \.term).sorted(by: { $0.key < $1.key }) {
            filed.append((term, Int32(drafts.count)))
            // The term is there: what is left to ask is where.
            let scope = keys.reduce(into: ScopeMask()) { $0.formUnion($1.scope) }
            drafts.append(rule)
            drafts.append(Int32(scope.rawValue) << Self.scopeShift | Int32(clauses.count))
            for number in clauses { drafts.append(number) }
        }
        return requirements.areEnough && covers.allSatisfy { $0.keys.count <= Self.longestClause } && covers.count <= Self.mostClauses + 1
            && requirements.exclusions.count <= Self.longestClause
    }

    private func clauses(_ requirements: Requirements, without best: Int) -> [Int32] {
        let covers = requirements.covers
        let others = covers.indices.filter { $0 != best && covers[$0].keys.count <= Self.longestClause }
            .sorted { (covers[$0].cost, $0) < (covers[$1].cost, $1) }.prefix(Self.mostClauses)
        var numbers: [Int32] = []
        for index in others {
            numbers += covers[index].keys.dropLast().map { $0.code | Self.orNext } + covers[index].keys.suffix(1).map(\.code)
        }
        return numbers + requirements.exclusions.prefix(Self.longestClause).map { $0.code | Self.excluded }
    }

    mutating func seal(terms: Int) {
        // A counting sort: rules stay in their order within a term.
        var ends = [Int32](repeating: 0, count: terms + 1)
        for (term, start) in filed { ends[Int(term) + 1] += Self.length(drafts[start + 1]) }
        for term in 0..<terms { ends[term + 1] += ends[term] }
        starts = FlatArray(ends)
        records = FlatArray(repeating: 0, count: drafts.count)
        for (term, start) in filed {
            let length = Self.length(drafts[start + 1])
            for offset in 0..<length { records[ends[Int(term)] + offset] = drafts[start + offset] }
            ends[Int(term)] += length
        }
        drafts = FlatArray()
        filed = []
    }
}

extension ScopedTerm {
    /// Term and scope as one positive number.
    var code: Int32 { term << ScopeMask.bits | Int32(scope.rawValue) }

    @inline(__always) init(code: Int32) {
        term = code >> ScopeMask.bits
        scope = ScopeMask(rawValue: UInt8(truncatingIfNeeded: code & (1 << ScopeMask.bits - 1)))
    }
}
