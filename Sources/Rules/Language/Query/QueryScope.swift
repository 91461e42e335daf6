/// The texts in which a word is looked for.
public enum QueryScope: Sendable, Hashable {
    /// Title, summary and body: where nothing is said.
    case text
    case field(ArticleField)

    /// In the order of evidence. `lead` stays `lead`: title, summary and the first paragraph of the body.
    public var fields: [ArticleField] {
        switch self {
        case .text: [.title, .summary, .body]
        case .field(let field): [field]
        }
    }
}

extension ArticleField {
    /// Whether the field is looked up as a whole (`tag:politics`), not word by word.
    public var isWholeValue: Bool {
        switch self {
        case .title, .summary, .body, .lead, .url: false
        case .domain, .source, .tag, .author, .category, .lang: true
        }
    }
}
