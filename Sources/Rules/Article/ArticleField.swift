import Foundation

/// A field of an article that a rule can name. `lead` is a scope (title, summary and first paragraph), never the place of a span.
public enum ArticleField: String, Sendable, Hashable, CaseIterable {
    case title, summary, body, lead, url, domain, source, tag, author, category, lang
}

extension Article {
    /// The texts that stand in a field, in order; empty where the article does not have it. `lead` answers with its three parts.
    public func values(of field: ArticleField) -> [String] {
        switch field {
        case .title: [title].compactMap(\.self)
        case .summary: [summary].compactMap(\.self)
        case .body: [body].compactMap(\.self)
        case .lead: [title, summary, body.map { String(Self.firstParagraph(of: $0)) }].compactMap(\.self)
        case .url: [url].compactMap(\.self)
        case .domain: [domain].compactMap(\.self)
        case .source: [source].compactMap(\.self)
        case .tag: tags
        case .author: authors
        case .category: categories
        case .lang: [lang].compactMap(\.self)
        }
    }

    /// The text up to the first blank line.
    static func firstParagraph(of text: String) -> Substring {
        guard let end = text.range(of: "\n\n") else { return text[...] }
        return text[..<end.lowerBound]
    }
}
