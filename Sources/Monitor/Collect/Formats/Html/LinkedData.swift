import Foundation
import Rules

/// What a page's JSON-LD says about its article (https://schema.org/NewsArticle).
struct LinkedData {
    var headline: String?
    var description: String?
    var body: String?
    var url: String?
    var lang: String?
    var published: String?
    var updated: String?
    var authors: [String] = []
    var categories: [String] = []

    /// JSON as pages hold it: within comments or CDATA, with line ends inside of strings. `nil` for what is none all the same.
    static func parse(_ bytes: Span<UInt8>) -> JSON? {
        var text = bytes.withUnsafeBufferPointer { Array($0) }
        for index in text.indices where text[index] < 0x20 { text[index] = 0x20 }
        guard let start = text.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
            let end = text.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), start < end
        else { return nil }
        return try? JSON(parsing: text[start...end])
    }

    /// The first article among a page's objects; `nil` where it has none.
    init?(in documents: [JSON]) {
        guard let article = documents.lazy.compactMap({ Self.article(in: $0, depth: 0) }).first else { return nil }
        headline = Self.text(article["headline"]) ?? Self.text(article["name"])
        description = Self.text(article["description"])
        body = Self.prose(article["articleBody"]) ?? Self.prose(article["text"])
        url = Self.address(article["url"]) ?? Self.address(article["mainEntityOfPage"])
        lang = Self.names(article["inLanguage"]).first
        published = Self.text(article["datePublished"]) ?? Self.text(article["dateCreated"])
        updated = Self.text(article["dateModified"])
        authors = Self.names(article["author"])
        categories = Self.names(article["articleSection"]) + Self.keywords(article["keywords"])
    }

    /// Objects stand in lists, in a `@graph`, or as what a page is mainly about.
    private static func article(in json: JSON, depth: Int) -> JSON? {
        guard depth < 8 else { return nil }
        if let list = json.array { return list.lazy.compactMap { article(in: $0, depth: depth + 1) }.first }
        guard case .object = json else { return nil }
        if types(of: json).contains(where: isArticle) { return json }
        for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"] {
            if let inner = json[key], let found = article(in: inner, depth: depth + 1) { return found }
        }
        return nil
    }

    private static func types(of json: JSON) -> [String] {
        json["@type"]?.string.map { [$0] } ?? json["@type"]?.array?.compactMap(\.string) ?? []
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report"
    }

    /// Publishers escape HTML in here, which JSON does not ask for.
    private static func text(_ json: JSON?) -> String? {
        guard let text = json?.string ?? json?["@value"]?.string else { return nil }
        return PlainText.fromHTML(text).nonEmpty
    }

    /// Text of several paragraphs, as text or as HTML.
    private static func prose(_ json: JSON?) -> String? {
        guard let text = json?.string else { return nil }
        if text.contains("</") { return PlainText.fromHTML(text).nonEmpty }
        let lines = text.split(whereSeparator: \.isNewline).map { PlainText.fromHTML(String($0)) }.filter { !$0.isEmpty }
        return lines.joined(separator: "\n\n").nonEmpty
    }

    private static func address(_ json: JSON?) -> String? {
        (json?.string ?? json?["@id"]?.string ?? json?["url"]?.string)?.trimmed.nonEmpty
    }

    /// A name, an object with a name, or a list of them.
    private static func names(_ json: JSON?) -> [String] {
        guard let json else { return [] }
        if let list = json.array { return list.flatMap { text($0).map { [$0] } ?? text($0["name"]).map { [$0] } ?? [] } }
        return [text(json) ?? text(json["name"])].compactMap(\.self)
    }

    private static func keywords(_ json: JSON?) -> [String] {
        guard let text = json?.string else { return names(json) }
        return text.split(separator: ",").compactMap { PlainText.fromHTML(String($0)).nonEmpty }
    }
}
