/// The words of an article, or of several articles of one story, with how many of these have each: what stories and articles are compared by.
struct StoryProfile {
    struct Entry {
        var hash: UInt32
        var kind: StoryTerm.Kind
        /// The part of the articles that have it, 0 to 1.
        var share: Float
        var weight: Float
    }

    /// In the order of their hashes.
    let entries: [Entry]
    /// How many there are.
    let articles: Int
    /// Those of any of them, in their order.
    let actors: [UInt32]

    init(_ features: StoryFeatures, _ weights: TermWeights) {
        self.init(terms: features.terms, actors: features.actors, articles: 1, weights)
    }

    /// `terms` are those of all articles, one after another in any order.
    init(terms: [StoryTerm], actors: [UInt32], articles: Int, _ weights: TermWeights) {
        var entries: [Entry] = []
        entries.reserveCapacity(terms.count)
        let one = 1 / Float(max(1, articles))
        for term in articles == 1 ? terms : terms.sorted() {
            if let last = entries.last, last.hash == term.hash {
                entries[entries.count - 1].share += one
                entries[entries.count - 1].kind.formUnion(term.kind)
            } else {
                entries.append(Entry(hash: term.hash, kind: term.kind, share: one, weight: weights.weight(of: term)))
            }
        }
        self.entries = entries
        self.articles = articles
        self.actors = actors
    }
}
