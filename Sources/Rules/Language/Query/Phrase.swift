/// Words that stand together in one field: one word, a phrase, a sloppy phrase.
public struct Phrase: Sendable, Hashable {
    /// Never empty.
    public var words: [TokenPattern]
    /// As in Lucene: with each word's position less its offset in the phrase, max − min is at most this. 0: adjacent and in order.
    public var slop: Int
    public var scope: QueryScope

    public init(_ words: [TokenPattern], slop: Int = 0, scope: QueryScope = .text) {
        self.words = words
        self.slop = slop
        self.scope = scope
    }
}
