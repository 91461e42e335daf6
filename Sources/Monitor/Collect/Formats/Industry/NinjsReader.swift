import Foundation
import Rules

/// Reads ninjs, the IPTC's news in JSON, versions 1 and 2 (https://iptc.org/std/ninjs/).
enum NinjsReader {
    /// `nil` where an object is no ninjs item.
    static func item(from json: JSON) -> IndustryItem? {
        guard let uri = json["uri"]?.string, marks.contains(where: { json[$0] != nil }) else { return nil }
        var article = Article(id: "")
        article.guid = uri
        article.url = link(of: json) ?? (uri.hasPrefix("http") ? uri : nil)
        article.title = text(json["headline"]) ?? value(in: json["headlines"], preferring: ["main", "headline"]) ?? text(json["title"])
        article.summary =
            text(json["description_text"]) ?? text(json["description_html"]) ?? value(in: json["descriptions"], preferring: ["summary"])
        article.body = body(of: json)
        article.authors = authors(of: json)
        article.categories = names(json["subject"] ?? json["subjects"]) + names(json["genre"] ?? json["genres"])
        article.lang = LanguageTag.normalized(json["language"]?.string)
        article.published = date(json["firstcreated"] ?? json["firstCreated"]) ?? date(json["versioncreated"] ?? json["versionCreated"])
        article.updated = date(json["versioncreated"] ?? json["versionCreated"])
        article.enclosures = renditions(of: json)
        var item = IndustryItem(article: article)
        item.status = IndustryItem.status(named: (json["pubstatus"] ?? json["pubStatus"])?.string)
        item.embargo = embargo(of: json)
        return item
    }

    /// Members that no plain JSON article has beside `uri`.
    private static let marks = [
        "versioncreated", "versionCreated", "pubstatus", "pubStatus", "body_text", "body_html", "body_xhtml", "bodies", "headline",
        "headlines", "representationtype", "representationType", "standard",
    ]

    private static func body(of json: JSON) -> String? {
        if let plain = json["body_text"]?.string?.nonEmpty { return plain.trimmed }
        for key in ["body_html", "body_xhtml"] {
            if let html = text(json[key]) { return html }
        }
        return value(in: json["bodies"], preferring: ["main", "body"])
    }

    /// One of version 2's lists of values in several roles.
    private static func value(in json: JSON?, preferring roles: [String]) -> String? {
        let values = json?.array ?? []
        let chosen = values.first { roles.contains($0["role"]?.string?.lowercased() ?? "") } ?? values.first
        return text(chosen?["value"])
    }

    private static func text(_ json: JSON?) -> String? { json?.string.flatMap { PlainText.fromHTML($0).nonEmpty } }

    private static func date(_ json: JSON?) -> Date? { json?.string.flatMap(FeedDate.parse) }

    private static func authors(of json: JSON) -> [String] {
        if let byline = text(json["byline"]) {
            let line = OpeningLine(byline)
            return line.authors.isEmpty ? [byline] : line.authors
        }
        return names(json["by"]).isEmpty ? names(json["person"]).isEmpty ? [] : creators(json["person"]) : names(json["by"])
    }

    /// Of the people whom an item names, those who made it.
    private static func creators(_ json: JSON?) -> [String] {
        (json?.array ?? []).filter { ["author", "creator", "writer"].contains($0["rel"]?.string ?? "") }.compactMap { text($0["name"]) }
    }

    private static func names(_ json: JSON?) -> [String] {
        if let one = json?.string { return [one] }
        return (json?.array ?? []).compactMap { $0.string ?? text($0["name"]) }
    }

    private static func link(of json: JSON) -> String? {
        (json["urls"]?.array ?? []).lazy.compactMap { $0.string ?? $0["url"]?.string }.first
    }

    private static func embargo(of json: JSON) -> Date? {
        switch json["embargoed"] {
        case nil, .null, .bool(false): nil
        case .string(let text): text.nonEmpty.flatMap(IndustryItem.embargo)
        default: .distantFuture
        }
    }

    private static func renditions(of json: JSON) -> [Article.Enclosure] {
        let list: [JSON]
        switch json["renditions"] {
        case .array(let items): list = items
        case .object(let members): list = members.map(\.value)
        default: list = []
        }
        return list.compactMap { item in
            guard let url = item["href"]?.string ?? item["url"]?.string else { return nil }
            return Article.Enclosure(
                url: url, type: (item["mimetype"] ?? item["contentType"] ?? item["contenttype"])?.string,
                length: (item["sizeinbytes"] ?? item["sizeInBytes"])?.integer)
        }
    }
}
