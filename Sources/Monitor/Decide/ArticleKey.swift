public import Rules

/// What makes an article the same one when it is found again.
public struct ArticleKey: Sendable, Hashable {
    public let source: String
    public let id: String

    public init(source: String, id: String) {
        self.source = source
        self.id = id
    }
}

extension Article {
    /// 32 bytes that change when its text does. Dates, authors and addresses may change without the article being news again.
    public var fingerprint: [UInt8] {
        var bytes: [UInt8] = []
        for text in [title, summary, body] {
            // FF stands in no UTF-8: neither an absent text nor a moved paragraph looks like another.
            bytes.append(contentsOf: (text ?? "\u{0}").utf8)
            bytes.append(0xFF)
        }
        return Digest.sha256(bytes)
    }
}
