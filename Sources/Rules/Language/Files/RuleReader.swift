enum RuleKey: String, FieldKey {
    case id, title, severity, owner, labels, enabled, stem, when, except, window, throttle, group, quiet, notify, tests

    static let required: [Self] = [.id, .when]
}

/// Reads one rule. A rule with a fault is reported and left out, so that the others are checked too.
struct RuleReader {
    let reader: NodeReader
    let names: RuleNames
    let defaults: RuleDefaults

    /// `nil` where not even its id can be read.
    func rule(_ node: YAMLNode) -> PlacedRule? {
        let faultsBefore = reader.diagnostics.count
        guard let fields = FieldReader<RuleKey>(node, reader, as: "a rule") else { return nil }
        let header = header(fields)
        let stem = fields.bool(.stem) ?? defaults.stem
        let conditions = ConditionReader(reader: reader, names: names, stem: stem)
        let when = fields[.when].flatMap(conditions.root)
        let exceptions = fields[.except].flatMap { ExceptionReader(reader: reader, conditions: conditions).exceptions($0) } ?? []
        let policy = PolicyReader(reader: reader, names: names, labels: header.labels).policy(fields, defaults)
        let tests = fields[.tests].flatMap { RuleTestReader(reader: reader).tests($0) } ?? []
        guard let idNode = fields[.id], !header.id.isEmpty else { return nil }
        let steps = fields[.window]?.entries?.first { $0.key == WindowFieldKey.steps.rawValue }?.value
        var placed = PlacedRule(id: header.id, rule: nil, idNode: idNode, stepsNode: steps, reader: reader)
        guard let when, reader.hasOnlyWarnings(since: faultsBefore) else { return placed }
        let revision = RuleRevision(header: header, stem: stem, lists: names.lists).revision(of: node, defaults)
        let origin = Rule.Origin(file: reader.text.name, line: reader.position(of: node).line, revision: revision)
        placed.rule = Rule(header, when: when, exceptions: exceptions, policy: policy, tests: tests, origin: origin)
        return placed
    }

    /// The id is empty where it cannot be read: everything else is read all the same.
    private func header(_ fields: FieldReader<RuleKey>) -> Rule.Header {
        var header = Rule.Header(id: fields[.id].flatMap(reader.identifier) ?? "", title: fields.string(.title))
        header.severity = fields.choice(.severity) ?? defaults.severity
        header.owner = fields.string(.owner) ?? defaults.owner
        header.labels = defaults.labels
        if let own = fields[.labels].flatMap({ LabelReader(reader: reader).labels($0) }) {
            header.labels.merge(own) { _, own in own }
        }
        header.notify = fields[.notify].flatMap { names.sinks($0, reader) } ?? defaults.notify
        header.isEnabled = fields.bool(.enabled) ?? true
        return header
    }
}
