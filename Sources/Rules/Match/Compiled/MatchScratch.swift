/// What one worker needs to match articles, used again and again: nothing is allocated for a word.
struct MatchScratch: ~Copyable {
    /// A word of the article, or the gap between two fields: its term is −1 then and its scope empty.
    struct Place: BitwiseCopyable {
        var term: Int32
        var start: Int32
        var end: Int32
        var scope: ScopeMask
    }

    /// One place of a term, and the next one: an index of `occurrences`, −1 at the end. While the article is read, the term stands for the next one.
    struct Link: BitwiseCopyable {
        var place: Int32
        var next: Int32
    }

    /// The places of a term in this article: the first as an index of `occurrences`. Only meaningful where `present` says so.
    struct TermPlaces: BitwiseCopyable {
        var first: Int32 = 0
        var count: Int32 = 0
    }

    /// A run of words: indices of `places`.
    struct Run: BitwiseCopyable {
        var start: Int32
        var end: Int32
    }

    // The article's words, and where each term stands.
    var places = FlatArray<Place>()
    var occurrences = FlatArray<Link>()
    /// In which scopes each term stands, by term; and all of which it is not empty.
    var present: FlatArray<ScopeMask>
    var seen = FlatArray<Int32>()
    var termPlaces: FlatArray<TermPlaces>
    var cache = WordCache()
    var stems = StemCache()

    // Candidates: a bit a rule, and a bit for each 64 of them.
    var candidates: FlatArray<UInt64>
    var candidateGroups: FlatArray<UInt64>
    /// The candidates in their order.
    var listed = FlatArray<Int32>()
    /// Keeps a look ahead from being optimised away.
    var touched: Int32 = 0

    // Verdicts of shared nodes, each with the number of its article.
    var verdicts: FlatArray<UInt32>
    var generation: UInt32 = 1

    // What phrases, proximity and evidence gather.
    var cursors = FlatArray<Int32>()
    var runs = FlatArray<Run>()
    var shifted = FlatArray<ShiftedWord>()
    var windowCounts = FlatArray<Int32>()
    var spans = FlatArray<PackedSpan>()

    // What was found, before it is handed out.
    var matchDrafts = FlatArray<MatchDraft>()
    var evidenceDrafts = FlatArray<EvidenceDraft>()
    var listedSpans = FlatArray<PackedSpan>()
    var readyEvidence: [Evidence] = []

    /// More words than this are an article that does not come every day: its memory is given back.
    private static let keptPlaces = 1 << 18

    init(terms: Int, rules: Int, verdicts: Int) {
        present = FlatArray(repeating: [], count: terms)
        present[0] = .anything
        termPlaces = FlatArray(repeating: TermPlaces(), count: terms)
        candidates = FlatArray(repeating: 0, count: (rules + 63) / 64)
        candidateGroups = FlatArray(repeating: 0, count: (rules + 4095) / 4096)
        self.verdicts = FlatArray(repeating: 0, count: verdicts)
    }

    /// Forgets the article.
    mutating func reset() {
        for index in 0..<seen.count { present[seen[index]] = [] }
        seen.removeAll()
        if places.count > Self.keptPlaces {
            places = FlatArray()
            occurrences = FlatArray()
            runs = FlatArray()
            shifted = FlatArray()
            spans = FlatArray()
        }
        places.removeAll()
        occurrences.removeAll()
        matchDrafts.removeAll()
        evidenceDrafts.removeAll()
        listedSpans.removeAll()
        readyEvidence.removeAll()
        generation += 1
        // Two bits of a verdict's 32 are the verdict itself.
        guard generation == 1 << 30 else { return }
        for index in 0..<verdicts.count { verdicts[index] = 0 }
        generation = 1
    }

    /// Enters that a term stands at a place; term 0 is none. Without a branch: whether a word is a term cannot be foretold.
    @inline(__always) mutating func note(_ term: Int32, at place: Int32) {
        occurrences.append(Link(place: place, next: term), if: term != 0)
    }

    /// Makes of what was noted a list of places for each term: from the last to the first, so that each needs to know only the one behind it.
    mutating func link() {
        var index = Int32(truncatingIfNeeded: occurrences.count)
        while index > 0 {
            index -= 1
            let noted = occurrences[index]
            let term = noted.next
            let before = present[term]
            let isNew = before.isEmpty
            let known = termPlaces[term]
            present[term] = before.union(places[noted.place].scope)
            seen.append(term, if: isNew)
            occurrences[index] = Link(place: noted.place, next: isNew ? -1 : known.first)
            termPlaces[term] = TermPlaces(first: index, count: isNew ? 1 : known.count + 1)
        }
    }

    /// Enters a fact, which has no place.
    mutating func note(fact term: Int32) {
        guard present[term].isEmpty else { return }
        present[term] = .fact
        seen.append(term)
    }
}
