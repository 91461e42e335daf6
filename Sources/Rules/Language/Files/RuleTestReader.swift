enum RuleTestKey: String, FieldKey {
    case name, article, expect, evidence

    static let required: [Self] = [.article, .expect]
}

enum TestArticleKey: String, FieldKey {
    case id, guid, title, summary, body, text, url, published, updated, seen, lang, source, authors, categories, tags
}

/// Reads `tests:` of a rule.
struct RuleTestReader {
    let reader: NodeReader

    func tests(_ node: YAMLNode) -> [RuleTest]? {
        guard let items = reader.list(node, of: "tests", { $0 }) else { return nil }
        return items.enumerated().compactMap { index, item in test(item, number: index + 1) }
    }

    private func test(_ node: YAMLNode, number: Int) -> RuleTest? {
        guard let fields = FieldReader<RuleTestKey>(node, reader, as: "a test") else { return nil }
        let name = fields.string(.name) ?? "test \(number)"
        let evidence = fields.strings(.evidence) ?? []
        let expect = fields.choice(.expect, of: RuleTest.Expectation.self)
        let article = fields[.article].flatMap(article)
        if expect == .noMatch, !evidence.isEmpty, let place = fields[.evidence] {
            reader.report("test-evidence", at: place, "a test that expects no match cannot expect evidence", help: "leave `evidence` out")
        }
        guard let expect, let article else { return nil }
        return RuleTest(name: name, article: article, expect: expect, evidence: evidence, position: reader.position(of: node))
    }

    private func article(_ node: YAMLNode) -> Article? {
        guard let fields = FieldReader<TestArticleKey>(node, reader, as: "an article") else { return nil }
        var article = Article(id: fields.string(.id) ?? "test")
        article.guid = fields.string(.guid)
        article.title = fields.string(.title)
        article.summary = fields.string(.summary)
        article.body = fields.string(.body) ?? fields.string(.text)
        article.url = fields.string(.url)
        article.lang = fields.string(.lang)?.lowercased()
        article.source = fields.string(.source)
        article.authors = texts(fields[.authors])
        article.categories = texts(fields[.categories])
        article.tags = texts(fields[.tags])
        article.published = fields[.published].flatMap(reader.instant)
        article.updated = fields[.updated].flatMap(reader.instant)
        article.seen = fields[.seen].flatMap(reader.instant)
        if fields.has(.body), fields.has(.text) {
            reader.report("duplicate-key", at: node, "`body` and `text` are the same", help: "leave one of them out")
        }
        if !fields.has(.title), !fields.has(.body), !fields.has(.text), !fields.has(.summary) {
            reader.report("missing-key", at: node, "an article needs `title` or `body`")
        }
        return article
    }

    private func texts(_ node: YAMLNode?) -> [String] {
        node.flatMap(reader.oneOrMore)?.compactMap(reader.string) ?? []
    }
}
