/// What an element belongs to, by its namespace or, where that is missing or unknown, by its prefix.
enum XMLNamespace: UInt8, Sendable {
    /// No namespace, or one of the many that RSS, CDF and sitemaps were given.
    case core
    case atom, rdf, dublinCore, content, media, itunes, slash, thread, feedburner, syndication, news, xhtml, xml
    /// Known to nobody here.
    case foreign
}

extension XMLNamespace {
    /// The namespace of an address. `http` and `https`, capitals and a closing slash or hash make no difference.
    init(address bytes: Span<UInt8>, _ range: Range<Int>) {
        var (start, end) = (range.lowerBound, range.upperBound)
        for scheme in ["http://", "https://"] as [StaticString] where bytes.hasAnyCase(scheme, at: start) {
            start = min(start + scheme.utf8CodeUnitCount, end)
        }
        while end > start, bytes[end - 1] == UInt8(ascii: "/") || bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        guard end - start <= Self.longestAddress else {
            self = .foreign
            return
        }
        let key = String(decoding: (start..<end).map { bytes[$0].xmlLowercase }, as: UTF8.self)
        self = Self.addresses[key] ?? (key.hasPrefix("www.itunes.com/dtds/podcast") ? .itunes : .foreign)
    }

    private static let longestAddress = 64

    /// What a prefix is commonly bound to; `nil` for one that nobody knows.
    init?(prefix: String) {
        guard let space = Self.prefixes[prefix.lowercased()] else { return nil }
        self = space
    }

    private static let prefixes: [String: XMLNamespace] = [
        "rss": .core, "atom": .atom, "atom03": .atom, "atom10": .atom, "a10": .atom, "rdf": .rdf, "dc": .dublinCore, "dcterms": .dublinCore,
        "dct": .dublinCore, "content": .content, "media": .media, "mrss": .media, "itunes": .itunes, "slash": .slash, "thr": .thread,
        "feedburner": .feedburner, "sy": .syndication, "syn": .syndication, "news": .news, "n": .news, "xhtml": .xhtml, "xh": .xhtml,
        "xml": .xml, "wfw": .foreign, "georss": .foreign, "googleplay": .foreign, "podcast": .foreign, "sitemap": .core,
    ]

    private static let addresses: [String: XMLNamespace] = [
        "": .core, "backend.userland.com/rss": .core, "backend.userland.com/rss2": .core, "blogs.law.harvard.edu/tech/rss": .core,
        "my.netscape.com/publish/formats/rss-0.91.dtd": .core, "my.netscape.com/rdf/simple/0.9": .core,
        "channel.netscape.com/rdf/simple/0.9": .core,
        "purl.org/rss/1.0": .core, "purl.org/net/rss1.1": .core, "purl.org/rss/2.0": .core,
        "www.rssboard.org/rss-specification": .core, "www.sitemaps.org/schemas/sitemap/0.9": .core,
        "www.google.com/schemas/sitemap/0.9": .core, "www.google.com/schemas/sitemap/0.84": .core,
        "www.w3.org/2005/atom": .atom, "purl.org/atom/ns": .atom, "example.com/newformat": .atom,
        "example.com/necho": .atom, "purl.org/echo": .atom, "uri/of/echo/namespace": .atom, "purl.org/pie": .atom,
        "purl.org/atom-blog/ns": .atom, "www.w3.org/1999/02/22-rdf-syntax-ns": .rdf, "purl.org/dc/elements/1.1": .dublinCore,
        "purl.org/dc/elements/1.0": .dublinCore, "purl.org/dc/terms": .dublinCore, "purl.org/rss/1.0/modules/dcterms": .dublinCore,
        "purl.org/rss/1.0/modules/dc": .dublinCore, "purl.org/rss/1.0/modules/content": .content, "search.yahoo.com/mrss": .media,
        "www.rssboard.org/media-rss": .media, "video.search.yahoo.com/mrss": .media, "search.yahoo.com/rss": .media,
        "www.itunes.com/dtds/podcast-1.0.dtd": .itunes, "example.com/dtds/podcast-1.0.dtd": .itunes,
        "purl.org/rss/1.0/modules/slash": .slash, "purl.org/syndication/thread/1.0": .thread,
        "rssnamespace.org/feedburner/ext/1.0": .feedburner, "purl.org/rss/1.0/modules/syndication": .syndication,
        "www.google.com/schemas/sitemap-news/0.9": .news, "www.w3.org/1999/xhtml": .xhtml, "www.w3.org/xml/1998/namespace": .xml,
    ]
}
