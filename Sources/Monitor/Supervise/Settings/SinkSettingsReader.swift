import Rules

/// Reads one entry of `sinks:`.
struct SinkSettingsReader {
    private enum Kind: String, CaseIterable { case log, journal, webhook, alertmanager, email, command }
    private enum Format: String, CaseIterable {
        case standard, cloudevents, slack, discord, teams, mattermost, ntfy, matrix, template
    }

    private let reader: NodeReader
    private let paths: PathReader

    init(_ reader: NodeReader, paths: PathReader) {
        self.reader = reader
        self.paths = paths
    }

    func sink(_ node: YAMLNode, name: String) -> SinkSettings? {
        guard let entries = node.entries else { return reader.mismatch(node, expected: "a sink, a mapping") }
        guard let type = entries.first(where: { $0.key == "type" })?.value else {
            let kinds = NodeReader.words(Kind.allCases.map { "`\($0.rawValue)`" })
            reader.report("missing-key", at: node, "the sink `\(name)` needs `type`", help: "it may be \(kinds)")
            return nil
        }
        guard let kind = reader.choice(type, of: Kind.self) else { return nil }
        switch kind {
        case .log: return log(node, name).map(SinkSettings.log)
        case .journal: return journal(node, name).map(SinkSettings.journal)
        case .webhook: return webhook(node, name).map(SinkSettings.webhook)
        case .alertmanager: return alertmanager(node, name).map(SinkSettings.alertmanager)
        case .email: return EmailReader(reader, paths: paths).sink(node, name: name).map(SinkSettings.email)
        case .command: return command(node, name).map(SinkSettings.command)
        }
    }

    private func log(_ node: YAMLNode, _ name: String) -> LogSettings? {
        guard let fields = FieldReader<LogSinkKey>(node, reader, as: "a log sink"), let place = fields[.path] else { return nil }
        let target: LogSettings.Target? = place.scalar?.text == "-" ? .standardOutput : paths.path(place).map { .file($0) }
        guard let target else { return nil }
        var settings = LogSettings(name: name, target: target)
        fields.choice(.format).map { settings.format = $0 }
        return settings
    }

    private func journal(_ node: YAMLNode, _ name: String) -> JournalSettings? {
        guard let fields = FieldReader<JournalKey>(node, reader, as: "a journal sink") else { return nil }
        var settings = JournalSettings(name: name)
        fields.string(.identifier).map { settings.identifier = $0 }
        return settings
    }

    private func webhook(_ node: YAMLNode, _ name: String) -> WebhookSettings? {
        guard let fields = FieldReader<WebhookKey>(node, reader, as: "a webhook"), let url = fields[.url].flatMap(options.address) else {
            return nil
        }
        var settings = WebhookSettings(name: name, url: url)
        format(fields).map { settings.format = $0 }
        fields[.secrets].flatMap { reader.list($0, of: "secrets", paths.secret) }.map { settings.secrets = $0 }
        fields[.headers].flatMap(paths.headers).map { settings.headers = $0 }
        options.fill(&settings.delivery, from: fields)
        options.fill(&settings.connection, from: fields)
        return settings
    }

    private func alertmanager(_ node: YAMLNode, _ name: String) -> AlertmanagerSettings? {
        guard let fields = FieldReader<AlertmanagerKey>(node, reader, as: "an alertmanager sink"),
            let url = fields[.url].flatMap(options.address)
        else { return nil }
        var settings = AlertmanagerSettings(name: name, url: url)
        fields[.headers].flatMap(paths.headers).map { settings.headers = $0 }
        fields[.labels].flatMap(options.labels).map { settings.labels = $0 }
        fields.duration(.resolveAfter).map { settings.resolveAfter = $0 }
        options.fill(&settings.delivery, from: fields)
        options.fill(&settings.connection, from: fields)
        return settings
    }

    private func command(_ node: YAMLNode, _ name: String) -> CommandSettings? {
        guard let fields = FieldReader<CommandKey>(node, reader, as: "a command sink"), let run = fields[.run] else { return nil }
        guard let words = run.items, let first = words.first else {
            return reader.mismatch(
                run, expected: "a list of a program and its arguments",
                help: "write run: [/usr/local/bin/page, --urgent]; there is no shell")
        }
        guard let program = paths.path(first) else { return nil }
        var settings = CommandSettings(name: name, program: program)
        settings.arguments = words.dropFirst().compactMap(argument)
        fields[.environment].flatMap(options.variables).map { settings.environment = $0 }
        options.fill(&settings.delivery, from: fields)
        return settings
    }

    /// A text, which may be empty.
    private func argument(_ node: YAMLNode) -> String? {
        guard let scalar = node.scalar, scalar.value == .string, !scalar.text.utf8.contains(0) else { return reader.string(node) }
        return scalar.text
    }

    private var options: SinkOptionsReader { SinkOptionsReader(reader, paths: paths) }

    private func format(_ fields: FieldReader<WebhookKey>) -> WebhookSettings.Format? {
        let template = fields[.template]
        guard let format = fields.choice(.format, of: Format.self) ?? (template != nil ? .template : nil) else { return nil }
        if let template, format != .template {
            reader.report("unused-key", at: template, "`template` belongs to `format: template`")
        }
        switch format {
        case .standard: return .standard
        case .cloudevents: return .cloudevents
        case .slack: return .slack
        case .discord: return .discord
        case .teams: return .teams
        case .mattermost: return .mattermost
        case .ntfy: return .ntfy
        case .matrix: return .matrix
        case .template:
            guard let template else {
                reader.report("missing-key", at: fields.node, "`format: template` needs `template`, a JSON document")
                return nil
            }
            return .template(JSON(template))
        }
    }
}

extension JSON {
    /// What a value of the configuration is in JSON.
    init(_ node: YAMLNode) {
        switch node.content {
        case .sequence(let items): self = .array(items.map { JSON($0) })
        case .mapping(let entries): self = .object(entries.map { Member($0.key, JSON($0.value)) })
        case .scalar(let scalar):
            switch scalar.value {
            case .null: self = .null
            case .bool(let value): self = .bool(value)
            case .integer(let value): self = .integer(value)
            case .number(let value): self = .number(value)
            case .string: self = .string(scalar.text)
            }
        }
    }
}
