import Rules

/// Reads `routes:`, `operator:` and `inhibit:`.
struct RoutingReader {
    private let reader: NodeReader
    private let sinks: [String]

    init(_ reader: NodeReader, sinks: [String]) {
        self.reader = reader
        self.sinks = sinks
    }

    func fill(_ settings: inout Settings, from fields: FieldReader<SettingsKey>) {
        fields[.routes].flatMap { reader.list($0, of: "routes", route) }.map { settings.routes = $0 }
        fields[.operators].flatMap(operators).map { settings.operators = $0 }
        fields[.inhibit].flatMap { reader.list($0, of: "inhibitions", inhibition) }.map { settings.inhibitions = $0 }
    }

    private func route(_ node: YAMLNode) -> Route? {
        guard let fields = FieldReader<RouteKey>(node, reader, as: "a route"), let when = fields[.when].flatMap(condition),
            let to = fields[.to].flatMap({ reader.oneOrMore($0) })?.compactMap(sink)
        else { return nil }
        return Route(when: when, to: to)
    }

    private func operators(_ node: YAMLNode) -> OperatorSettings? {
        guard let fields = FieldReader<OperatorKey>(node, reader, as: "`operator`") else { return nil }
        var operators = OperatorSettings()
        fields[.severity].flatMap { reader.choice($0, of: Severity.self) }.map { operators.severity = $0 }
        operators.notify = fields[.notify].flatMap { reader.list($0, of: "sinks", sink) }
        return operators
    }

    private func sink(_ node: YAMLNode) -> String? {
        guard let name = reader.string(node) else { return nil }
        guard sinks.contains(name) else {
            reader.report(
                "unknown-sink", at: node, "there is no sink `\(name)`",
                help: NearestWord.help(name, among: sinks, otherwise: "sinks here: \(sinks.joined(separator: ", "))"))
            return nil
        }
        return name
    }

    private func condition(_ node: YAMLNode) -> Route.Condition? {
        guard let fields = FieldReader<RouteConditionKey>(node, reader, as: "a condition on rules") else { return nil }
        var condition = Route.Condition()
        condition.rules = texts(fields[.rule])
        condition.owners = texts(fields[.owner])
        condition.severities = fields[.severity].flatMap { reader.oneOrMore($0) }?.compactMap { reader.choice($0) } ?? []
        for entry in fields[.labels].flatMap({ reader.entries($0, of: "labels") }) ?? [] {
            condition.labels[entry.key] = texts(entry.value)
        }
        return condition
    }

    private func texts(_ node: YAMLNode?) -> [String] {
        node.flatMap { reader.oneOrMore($0) }?.compactMap(reader.string) ?? []
    }

    private func inhibition(_ node: YAMLNode) -> Inhibition? {
        guard let fields = FieldReader<InhibitKey>(node, reader, as: "an inhibition"), let by = fields[.by].flatMap(condition),
            let mutes = fields[.mutes].flatMap(condition)
        else { return nil }
        let equal = fields[.equal].flatMap { WindowKeyReader(reader).keys($0) } ?? [.story]
        return Inhibition(by: by, mutes: mutes, equal: equal)
    }
}
