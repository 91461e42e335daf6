enum LexiconFileKey: String, FieldKey {
    case schema, actors, agents, nobody

    static let required: [Self] = [.schema]
}

enum LexiconAgentKey: String, FieldKey {
    case sector, nouns, kind

    static let required: [Self] = [.sector, .nouns]
}

/// Reads a lexicon file of monitord's own format.
struct LexiconReader {
    struct Content {
        var actors: [(ActorEntry, LexiconActorNodes)] = []
        var agents: [AgentEntry] = []
        var nobody: [String] = []
    }

    let reader: NodeReader

    func content() -> Content? {
        guard let fields = fields() else { return nil }
        var content = Content()
        if let node = fields[.actors] {
            content.actors = reader.list(node, of: "actors") { LexiconActorReader(reader: reader).actor($0) } ?? []
        }
        if let node = fields[.agents] { content.agents = (reader.list(node, of: "agents", agents) ?? []).flatMap(\.self) }
        content.nobody = fields.strings(.nobody) ?? []
        return content
    }

    /// In a file of another kind every key would be a fault; one is enough.
    private func fields() -> FieldReader<LexiconFileKey>? {
        guard let node = reader.document() else { return nil }
        let schema = node.entries?.first { $0.key == LexiconFileKey.schema.rawValue }?.value
        if let schema, let text = schema.scalar?.text, text != LexiconFiles.schema {
            let help =
                text.hasPrefix("monitord.rules/")
                ? "this is a rule file; list it under `rules`" : "lexicons begin with `schema: \(LexiconFiles.schema)`"
            reader.report("schema", at: schema, "`\(text)` is no schema of lexicons", help: help)
            return nil
        }
        return FieldReader(node, reader, as: "a lexicon")
    }

    /// `{sector: MIL, kind: body, nouns: [home guard, ranger]}`
    private func agents(_ node: YAMLNode) -> [AgentEntry]? {
        guard let fields = FieldReader<LexiconAgentKey>(node, reader, as: "agents") else { return nil }
        let kind = fields.choice(.kind, of: AgentNoun.Kind.self) ?? .person
        guard let sector = fields[.sector].flatMap({ known($0, among: Plover.sectors) }), let nouns = fields.strings(.nouns) else {
            return nil
        }
        return nouns.map { noun in
            AgentEntry(noun: noun, plural: kind == .body ? nil : EnglishPlural.of(phrase: noun), sector: sector, kind: kind)
        }
    }

    private func known(_ node: YAMLNode, among words: [String]) -> String? {
        reader.string(node).flatMap { reader.known($0, node, as: "sector", among: words) }
    }
}
