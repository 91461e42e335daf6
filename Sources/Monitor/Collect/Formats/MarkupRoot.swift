import Rules

/// The first element of a document that begins with `<`, behind declarations and comments: what tells HTML and the dialects of XML apart.
struct MarkupRoot {
    let kind: DocumentKind

    private static let newsML: Set<String> = ["newsitem", "newsmessage", "packageitem"]
    private static let feeds: Set<String> = ["rss", "rdf", "feed", "channel", "urlset", "sitemapindex", "entry", "item"]

    init(of head: ArraySlice<UInt8>) {
        let text = String(decoding: head, as: UTF8.self)
        let name = Self.name(of: text)
        let local = name.split(separator: ":").last.map { String($0).lowercased() } ?? ""
        let isXML = text.hasPrefix("<?xml")
        if Self.feeds.contains(local) {
            kind = .feed
        } else if local == "nitf" || local == "opml" {
            kind = local == "nitf" ? .nitf : .opml
        } else if Self.newsML.contains(local) {
            kind = .newsml
        } else if local == "html" || text.lowercased().contains("<!doctype html") || Self.isHTML(local)
            || text.lowercased().contains(/<(?:html|body|head)[\s>]/)
        {
            kind = .html
        } else if isXML {
            kind = .foreign("an XML document with the root element `\(name)`")
        } else {
            kind = text.contains(/<\/?(?:p|div|br|span|h1|article)[\s>\/]/.ignoresCase()) ? .html : .text
        }
    }

    private static func isHTML(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        if HTMLElement(HTMLName(bytes.span, 0..<bytes.count)) != .inline { return true }
        return ["a", "b", "i", "em", "strong", "span", "font"].contains(name)
    }

    /// The name in the first tag that is no declaration, processing instruction or comment: feeds with HTML's declaration were met.
    private static func name(of text: String) -> String {
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[open...].dropFirst()
            if rest.hasPrefix("?") {
                guard let end = rest.firstRange(of: "?>") else { return "" }
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("!--") {
                guard let end = rest.firstRange(of: "-->") else { return "" }
                rest = rest[end.upperBound...]
            } else if rest.hasPrefix("!") {
                guard let end = rest.firstIndex(of: ">") else { return "" }
                rest = rest[end...]
            } else {
                return String(rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" })
            }
        }
        return ""
    }
}
