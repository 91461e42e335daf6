public import Foundation
public import Rules

/// What a file or a response held, whatever its format: the answer of every reader.
public struct Document: Sendable, Hashable {
    public enum Kind: String, Sendable {
        case rss, rdf, atom, jsonfeed, sitemap, html, text, nitf, newsml, ninjs, eml, json, opml, unknown
    }

    /// What a feed says about itself.
    public struct Feed: Sendable, Hashable {
        public var id: String?
        public var title: String?
        public var description: String?
        /// The site's link.
        public var url: String?
        public var lang: String?
        public var updated: Date?
        /// The next page of a paged feed (RFC 5005, JSON Feed).
        public var next: String?
        /// A WebSub hub.
        public var hub: String?
        /// How long the publisher asks to wait before the next fetch, in seconds (`ttl`, `sy:updatePeriod`).
        public var refreshAfter: Double?
        /// Hours of the day in UTC, 0 to 23, in which the publisher asks not to be asked.
        public var skipHours: [Int] = []

        public init() {}
    }

    public var kind: Kind
    /// WHATWG name of the encoding that the text was read in; `nil` where there is no text.
    public var encoding: String?
    /// The input broke its format's rules and was read all the same.
    public var malformed = false
    /// Why there is no article, or why not all; `nil` where nothing was wrong.
    public var error: String?
    public var feed: Feed?
    public var articles: [Article] = []
    /// Articles, by their place in `articles`, that must not be used before a time; `distantFuture` where the publisher has yet to say.
    public var embargoes: [Int: Date] = [:]

    public init(_ kind: Kind) {
        self.kind = kind
    }

    /// The articles that may be used.
    func free(at now: Date) -> [Article] {
        guard !embargoes.isEmpty else { return articles }
        return articles.indices.filter { embargoes[$0].map { $0 <= now } ?? true }.map { articles[$0] }
    }
}

/// Where bytes came from: what a reader may need to know besides them.
public struct DocumentOrigin: Sendable, Hashable {
    /// The file as it was given.
    public var file: String?
    /// The address that relative links are resolved against.
    public var base: String?
    /// The value of a Content-Type header.
    public var contentType: String?

    public init(file: String? = nil, base: String? = nil, contentType: String? = nil) {
        self.file = file
        self.base = base
        self.contentType = contentType
    }
}
