enum RuleFileKey: String, FieldKey {
    case schema, include, defaults, lists, rules, calendars

    static let required: [Self] = [.schema]
}

/// One rule file while it is read.
struct RuleFile {
    let reader: NodeReader
    /// `nil` where the file is no rule file at all.
    let fields: FieldReader<RuleFileKey>?

    init(_ source: SourceFile) {
        reader = NodeReader(source)
        fields = Self.fields(reader)
    }

    /// In a file of another kind every key would be a fault; one is enough.
    private static func fields(_ reader: NodeReader) -> FieldReader<RuleFileKey>? {
        guard let node = reader.document() else { return nil }
        let schema = node.entries?.first { $0.key == RuleFileKey.schema.rawValue }?.value
        if let schema, let text = schema.scalar?.text, text != RuleFiles.schema {
            let help =
                text.hasPrefix("monitord.config/")
                ? "this is a configuration; name it with --config" : "rule files begin with `schema: \(RuleFiles.schema)`"
            reader.report("schema", at: schema, "`\(text)` is no schema of rule files", help: help)
            return nil
        }
        return FieldReader(node, reader, as: "a rule file")
    }

    func rules(_ names: RuleNames) -> [PlacedRule] {
        guard let fields else { return [] }
        let defaults = RuleDefaults(fields[.defaults], reader, names)
        guard let node = fields[.rules], let items = reader.list(node, of: "rules", { $0 }) else { return [] }
        return items.compactMap { RuleReader(reader: reader, names: names, defaults: defaults).rule($0) }
    }
}
