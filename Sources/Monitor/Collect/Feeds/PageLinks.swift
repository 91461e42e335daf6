import Rules

/// The links of a web page that may lead to feeds.
struct PageLinks {
    struct Link: Sendable, Hashable {
        var url: String
        var title: String?
    }

    /// What the page itself calls its feeds (`<link rel="alternate" type="application/rss+xml">`), in order.
    private(set) var declared: [Link] = []
    /// Links to the same host whose address speaks of a feed, in order.
    private(set) var likely: [Link] = []

    /// More than a page can mean.
    private static let most = 50
    private static let types: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/json", "text/xml",
        "application/xml",
    ]
    private static let words = ["rss", "feed", "atom", ".xml", ".rdf"]

    /// `page` is the address that it came from.
    init(_ html: [UInt8], page: HTTPAddress) {
        let bytes = html.span
        var tokenizer = HTMLTokenizer(0..<bytes.count)
        var base = page
        while let token = tokenizer.next(in: bytes), declared.count < Self.most {
            guard case .start(let tag) = token else { continue }
            guard tag.name == "link" || tag.name == "a" || tag.name == "base", let href = tag.attribute("href", in: bytes) else { continue }
            guard let target = try? base.resolving(href) else { continue }
            switch tag.name {
            case "base": base = target
            case "link": if Self.isDeclared(tag, in: bytes) { Self.add(target, tag.attribute("title", in: bytes), to: &declared) }
            default: if Self.isLikely(target, on: page) { Self.add(target, nil, to: &likely) }
            }
        }
    }

    private static func isDeclared(_ tag: HTMLTag, in bytes: Span<UInt8>) -> Bool {
        let relations = (tag.attribute("rel", in: bytes) ?? "").lowercased().split(whereSeparator: \.isWhitespace)
        let type = (tag.attribute("type", in: bytes) ?? "").lowercased().prefix { $0 != ";" }
        return relations.contains("feed") || relations.contains("alternate") && types.contains(String(type).filter { $0 != " " })
    }

    private static func isLikely(_ target: HTTPAddress, on page: HTTPAddress) -> Bool {
        guard target.host == page.host, target.text != page.text else { return false }
        let path = target.text.lowercased().drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }
        return words.contains { path.contains($0) }
    }

    private static func add(_ target: HTTPAddress, _ title: String?, to links: inout [Link]) {
        guard links.count < most, !links.contains(where: { $0.url == target.text }) else { return }
        links.append(Link(url: target.text, title: title.flatMap { $0.isEmpty ? nil : $0 }))
    }
}
