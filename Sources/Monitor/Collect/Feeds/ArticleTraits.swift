import Foundation
import Rules

/// What an article can be recognised by when its publisher gives it another name: its link, its text, its title, its date.
struct ArticleTraits: Sendable, Hashable {
    /// The id that its document gives it.
    var articleID: String
    /// A short hash of the canonical link; `nil` where there is none.
    var link: String?
    /// Short hashes of all texts, and of the title alone.
    var text: String
    var title: String
    /// In seconds since 1970.
    var published: Int?
    /// It has more than a title.
    var isTold: Bool

    var name: String { articleID }

    init(articleID: String, link: String?, text: String, title: String, published: Int?, isTold: Bool) {
        self.articleID = articleID
        self.link = link
        self.text = text
        self.title = title
        self.published = published
        self.isTold = isTold
    }

    init(_ article: Article) {
        articleID = article.id
        link = (article.originalURL ?? article.url).map { Self.hash(Self.canonical($0)) }
        title = Self.hash(article.title ?? "")
        text = Self.hash([article.title, article.summary, article.body].map { $0 ?? "" }.joined(separator: "\u{0}"))
        published = article.published.map { Int($0.timeIntervalSince1970) }
        isTold = article.summary != nil || article.body != nil
    }

    /// Parameters that count readers. What else stands behind the question mark may be the article.
    private static let countingParameters: Set<String> = [
        "fbclid", "gclid", "mc_cid", "mc_eid", "cmpid", "ocid", "ns_campaign", "ns_mchannel", "ns_source", "icid", "ref", "rss", "source",
    ]

    /// A link without what changes from day to day: scheme, `www.`, counting parameters, a slash or a place at its end.
    static func canonical(_ link: String) -> String {
        var rest = link.trimmed[...]
        for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
        rest = rest.prefix { $0 != "#" }
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        var path = rest[host.endIndex...].prefix { $0 != "?" }
        let query = rest[path.endIndex...].dropFirst()
        while path.hasSuffix("/") { path = path.dropLast() }
        let kept = query.split(separator: "&").filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            return !name.hasPrefix("utm_") && !name.hasPrefix("at_") && !countingParameters.contains(name)
        }
        let bareHost = host.lowercased()
        return (bareHost.hasPrefix("www.") ? String(bareHost.dropFirst(4)) : bareHost) + path
            + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }

    /// 48 bits: two of a feed's few hundred items meet in one of a hundred million feeds.
    private static func hash(_ text: String) -> String { Digest.hex(Array(Digest.sha256(text).prefix(6))) }
}
