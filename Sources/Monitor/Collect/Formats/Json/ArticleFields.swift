import Foundation
import Rules

/// The fields of an article as JSON articles and front matter write them; what `read` prints is read back the same.
///
/// Unknown keys are left alone. A field of the wrong kind is passed over and named in `faults`.
struct ArticleFields {
    private(set) var article = Article(id: "")
    /// One clause for each field that could not be used.
    private(set) var faults: [String] = []
    private let json: JSON

    init(_ json: JSON) {
        self.json = json
        article.guid = text("guid") ?? name("id")
        article.id = name("id") ?? ""
        article.source = text("source")
        article.url = text("url")
        article.title = text("title")
        article.summary = text("summary")
        article.body = text("body") ?? text("text")
        article.authors = list("authors")
        article.categories = list("categories")
        article.tags = list("tags")
        article.lang = text("lang").flatMap { tag in
            LanguageTag.normalized(tag) ?? fault("`lang` is no language tag")
        }
        article.published = date("published")
        article.updated = date("updated")
        article.seen = date("seen", FeedDate.parseWithFraction)
        article.enclosures = enclosures()
        article.feed = feed()
    }

    // MARK: - Kinds of values

    private mutating func fault<T>(_ clause: String) -> T? {
        faults.append(clause)
        return nil
    }

    private mutating func text(_ key: String) -> String? {
        switch json[key] {
        case nil, .null: nil
        case .string(let text): text.trimmed.isEmpty ? nil : text
        case .integer(let number): String(number)
        default: fault("`\(key)` is no text")
        }
    }

    /// An identifier: text or a number, byte for byte.
    private mutating func name(_ key: String) -> String? { text(key) }

    /// A list of texts, or one text; objects give their `name`.
    private mutating func list(_ key: String) -> [String] {
        switch json[key] {
        case nil, .null: return []
        case .string(let text): return [text.trimmed].filter { !$0.isEmpty }
        case .array(let values):
            let texts = values.compactMap { $0.string ?? $0["name"]?.string }
            if texts.count < values.count { faults.append("`\(key)` holds what is no text") }
            return texts.map(\.trimmed).filter { !$0.isEmpty }
        default:
            faults.append("`\(key)` is no list of texts")
            return []
        }
    }

    /// A date as text, or in seconds since 1970.
    private mutating func date(_ key: String, _ parse: (String) -> Date? = FeedDate.parse) -> Date? {
        switch json[key] {
        case nil, .null: nil
        case .string(let text): text.nonEmpty == nil ? nil : parse(text) ?? fault("`\(key)` is no date")
        case .integer(let seconds) where Self.years.contains(Double(seconds)): Date(timeIntervalSince1970: Double(seconds))
        case .number(let seconds) where Self.years.contains(seconds): Date(timeIntervalSince1970: seconds)
        default: fault("`\(key)` is no date")
        }
    }

    /// 1970 to 9999.
    private static let years = 0.0...253_402_300_799

    private mutating func enclosures() -> [Article.Enclosure] {
        guard let list = json["enclosures"]?.array else { return [] }
        return list.compactMap { item in
            guard let url = item["url"]?.string?.nonEmpty ?? item.string?.nonEmpty else {
                return fault("`enclosures` holds one without `url`")
            }
            return Article.Enclosure(url: url, type: item["type"]?.string, length: item["length"]?.integer)
        }
    }

    private func feed() -> Article.FeedIdentity? {
        guard let feed = json["feed"], case .object = feed else { return nil }
        return Article.FeedIdentity(title: feed["title"]?.string, url: feed["url"]?.string, lang: feed["lang"]?.string)
    }
}
