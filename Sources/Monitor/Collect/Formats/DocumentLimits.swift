/// How much of a document is read: what a hostile one can cost.
public struct DocumentLimits: Sendable, Hashable {
    /// Bytes, after unpacking.
    public var maxBytes: Int
    /// Articles of one document; the rest is left, and the document's `error` says so.
    public var maxArticles: Int

    public init(maxBytes: Int = 64 << 20, maxArticles: Int = 1_000_000) {
        self.maxBytes = maxBytes
        self.maxArticles = maxArticles
    }

    /// Whether one more article need be read. One too many is, so that it is known that there are more.
    func wantMore(than document: Document) -> Bool { document.articles.count <= maxArticles }
}

extension Document {
    /// Leaves out what is too much, and says so.
    mutating func trim(to limits: DocumentLimits) {
        guard articles.count > limits.maxArticles else { return }
        articles.removeLast(articles.count - limits.maxArticles)
        note("more than \(limits.maxArticles) articles, which is the limit; the rest is left out")
    }
}
