enum ActorLeafKey: String, FieldKey {
    case `is`, role, `in`

    static let required: [Self] = [.is]
}

enum FieldLeafKey: String, FieldKey {
    case name, `is`, matches

    static let required: [Self] = [.name]
}

enum AgeLeafKey: String, FieldKey {
    case under

    static let required: [Self] = [.under]
}

/// Reads the leaves of a tree.
struct LeafReader {
    let reader: NodeReader
    let names: RuleNames
    let stem: Bool

    func text(_ node: YAMLNode) -> Condition? {
        guard let text = reader.string(node) else { return nil }
        switch QueryParser.parse(text, options: QueryOptions(stem: stem, lists: names.lists)) {
        case .success(let query):
            if names.actors != nil { checkActors(of: query, in: node) }
            return .text(query)
        case .failure(let failure):
            for fault in failure.faults { reader.report(fault, in: node) }
            return nil
        }
    }

    private func checkActors(of query: TextQuery, in node: YAMLNode) {
        switch query {
        case .and(let members), .or(let members): for member in members { checkActors(of: member, in: node) }
        case .not(let inner): checkActors(of: inner, in: node)
        case .actor(let test): names.checkActors(test.anyOf, in: node, reader)
        case .event(let test): names.checkActors(test.sources + test.targets, in: node, reader)
        case .phrase, .value, .proximity, .count: break
        }
    }

    /// `actor: UKR`, `actor: [UKR, RUS]` or `actor: {is: …, role: …, in: […]}`.
    func actor(_ node: YAMLNode) -> Condition? {
        guard node.entries != nil else {
            return actors(node).map { .actor(ActorTest(anyOf: $0)) }
        }
        guard let fields = FieldReader<ActorLeafKey>(node, reader, as: "an actor") else { return nil }
        let role = fields.choice(.role, of: ActorTest.Role.self) ?? .any
        let places = fields[.in].flatMap(reader.oneOrMore)?.compactMap { reader.choice($0, of: MentionField.self)?.field } ?? []
        return fields[.is].flatMap(actors).map { .actor(ActorTest(anyOf: $0, role: role, fields: places)) }
    }

    func field(_ node: YAMLNode) -> Condition? {
        guard let fields = FieldReader<FieldLeafKey>(node, reader, as: "a field") else { return nil }
        let name = fields.choice(.name, of: ReadableField.self)
        let values = fields[.is].flatMap(reader.oneOrMore)?.compactMap(reader.string)
        let pattern = fields[.matches].flatMap(regularExpression)
        guard fields.has(.is) != fields.has(.matches) else {
            reader.report("missing-key", at: node, "a field needs either `is` or `matches`")
            return nil
        }
        guard let name else { return nil }
        if let values { return .field(FieldTest(field: name.rawValue, comparison: .equals(values))) }
        return pattern.map { .field(FieldTest(field: name.rawValue, comparison: .matches($0))) }
    }

    private func regularExpression(_ node: YAMLNode) -> String? {
        guard let pattern = reader.string(node) else { return nil }
        do {
            _ = try RegularExpression(pattern)
            return pattern
        } catch {
            reader.report(
                "bad-expression", at: node, "this is no regular expression that can be used: \(error.message)",
                help: "write one in RE2's syntax, with at least one sign that must be there")
            return nil
        }
    }

    func age(_ node: YAMLNode) -> Condition? {
        guard let fields = FieldReader<AgeLeafKey>(node, reader, as: "an age") else { return nil }
        return fields.seconds(.under).map { .age(under: Double($0)) }
    }

    /// One name of an actor or several; all that they stand for.
    func actors(_ node: YAMLNode) -> [ActorPattern]? {
        guard let items = reader.oneOrMore(node) else { return nil }
        let parsed = items.compactMap { item in reader.string(item).flatMap { actor($0, item) } }
        return parsed.count == items.count ? parsed.flatMap(\.self) : nil
    }

    private func actor(_ text: String, _ node: YAMLNode) -> [ActorPattern]? {
        switch ActorPatternParser.parse(text, lists: names.lists) {
        case .success(let patterns):
            if !text.hasPrefix("list:") { names.checkActors(patterns, in: node, reader) }
            return patterns
        case .failure(let fault):
            reader.report(fault, in: node)
            return nil
        }
    }
}

/// Where an actor can be mentioned.
private enum MentionField: String, CaseIterable {
    case title, summary, body, lead

    var field: ArticleField {
        switch self {
        case .title: .title
        case .summary: .summary
        case .body: .body
        case .lead: .lead
        }
    }
}

/// Fields that a `field` leaf can ask for.
enum ReadableField: String, CaseIterable {
    case title, summary, body, url, domain, source, tag, author, category, lang
}
