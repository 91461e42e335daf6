public import Foundation

/// One piece of news as every stage sees it: plain text, identity and dates, whatever format it came in.
///
/// Texts are plain text in NFC or as delivered, paragraphs end with a blank line. Absent is `nil`, never an empty string.
public struct Article: Sendable, Hashable {
    /// Stable within its source: the same news read again has the same id.
    public var id: String
    /// The id of the source in `monitord.yaml` that found it; `nil` outside the daemon.
    public var source: String?
    /// Tags of the source and, for OPML, its folders.
    public var tags: [String] = []
    /// The publisher's own identifier, byte for byte.
    public var guid: String?
    public var url: String?
    /// The publisher's own address, where `url` leads through a service that counts readers (`feedburner:origLink`).
    public var originalURL: String?
    public var title: String?
    public var summary: String?
    public var body: String?
    public var authors: [String] = []
    public var categories: [String] = []
    /// A BCP 47 language tag, lower case: `en`, `pt-br`.
    public var lang: String?
    public var published: Date?
    public var updated: Date?
    /// When monitord first saw it: the clock of windows and replays.
    public var seen: Date?
    public var enclosures: [Enclosure] = []
    public var feed: FeedIdentity?
    /// The file it was read from, as it was given.
    public var file: String?

    public init(id: String) {
        self.id = id
    }
}

extension Article {
    /// A media file that belongs to the article.
    public struct Enclosure: Sendable, Hashable {
        public var url: String
        public var type: String?
        /// Bytes, where the publisher says so.
        public var length: Int?

        public init(url: String, type: String? = nil, length: Int? = nil) {
            self.url = url
            self.type = type
            self.length = length
        }
    }

    /// The feed that carried the article. `url` is the site's link, not the feed's own address.
    public struct FeedIdentity: Sendable, Hashable {
        public var title: String?
        public var url: String?
        public var lang: String?

        public init(title: String? = nil, url: String? = nil, lang: String? = nil) {
            self.title = title
            self.url = url
            self.lang = lang
        }
    }

    /// Whether the publication date can be relied on.
    public enum PublishedQuality: String, Sendable {
        case ok, missing, future
    }

    /// Publishers' clocks run ahead by minutes; a date further ahead than this is no date.
    static let toleratedClockSkew: TimeInterval = 15 * 60

    /// `future` where the date lies more than 15 minutes after `seen`.
    public var publishedQuality: PublishedQuality {
        guard let published else { return .missing }
        if let seen, published.timeIntervalSince(seen) > Self.toleratedClockSkew { return .future }
        return .ok
    }

    /// The publisher's host in lower case, without port and leading `www.`.
    public var domain: String? {
        guard let url = originalURL ?? url, let host = URLComponents(string: url)?.host?.lowercased(), !host.isEmpty else { return nil }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
