import Rules

/// An article whose fields say which places must be found: `"the ⟦merger⟧ of ⟦Acme⟧"`. Marks may nest.
struct Marked {
    private(set) var article: Article
    private(set) var spans: [TextSpan] = []

    init(title: String? = nil, summary: String? = nil, body: String? = nil, url: String? = nil, lang: String? = nil) {
        article = Article(id: "a")
        article.lang = lang
        article.title = title.map { take($0, .title) }
        article.summary = summary.map { take($0, .summary) }
        article.body = body.map { take($0, .body) }
        article.url = url.map { take($0, .url) }
        spans.sort()
    }

    private mutating func take(_ text: String, _ field: ArticleField) -> String {
        var plain = ""
        var open: [Int] = []
        for character in text {
            switch character {
            case "⟦": open.append(plain.utf8.count)
            case "⟧": spans.append(TextSpan(field: field, utf8: (open.popLast() ?? 0)..<plain.utf8.count))
            default: plain.append(character)
            }
        }
        return plain
    }
}

extension Rule {
    /// A rule for tests, in force, with no policy.
    static func test(_ when: Condition, id: String = "r", exceptions: [RuleException] = [], isEnabled: Bool = true) -> Rule {
        var header = Header(id: id)
        header.isEnabled = isEnabled
        return Rule(header, when: when, exceptions: exceptions, origin: Origin(file: "rules.yaml", line: 1, revision: "sha256:0"))
    }
}

extension TextQuery {
    /// A query that must be right.
    static func read(_ text: String, stem: Bool = false) throws -> TextQuery {
        try QueryParser.parse(text, options: QueryOptions(stem: stem)).get()
    }
}
