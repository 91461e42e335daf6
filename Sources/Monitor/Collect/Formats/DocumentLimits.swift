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
}
