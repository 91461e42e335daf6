import Rules

/// Reads one entry of `sinks:`.
struct SinkSettingsReader {
    private enum Kind: String, CaseIterable { case log, webhook }
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
            reader.report("missing-key", at: node, "the sink `\(name)` needs `type`", help: "it may be `log` or `webhook`")
            return nil
        }
        guard let kind = reader.choice(type, of: Kind.self) else { return nil }
        switch kind {
        case .log: return log(node, name).map(SinkSettings.log)
        case .webhook: return webhook(node, name).map(SinkSettings.webhook)
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

    private func webhook(_ node: YAMLNode, _ name: String) -> WebhookSettings? {
        guard let fields = FieldReader<WebhookKey>(node, reader, as: "a webhook"), let url = fields[.url].flatMap(address) else {
            return nil
        }
        var settings = WebhookSettings(name: name, url: url)
        format(fields).map { settings.format = $0 }
        fields[.secrets].flatMap { reader.list($0, of: "secrets", paths.secret) }.map { settings.secrets = $0 }
        fields[.headers].flatMap(paths.headers).map { settings.headers = $0 }
        fields.duration(.timeout).map { settings.delivery.timeout = $0 }
        fields.duration(.giveUpAfter).map { settings.delivery.giveUpAfter = $0 }
        fields.integer(.maxInFlight, in: 1...256).map { settings.delivery.maxInFlight = $0 }
        settings.delivery.maxPerMinute = fields.unlessNull(.maxPerMinute).flatMap { reader.integer($0, in: 1...1_000_000) }
        fields.bool(.ordered).map { settings.delivery.ordered = $0 }
        fields.bool(.allowPrivate).map { settings.connection.allowPrivate = $0 }
        settings.connection.authorities = fields.unlessNull(.ca).flatMap(paths.path)
        settings.connection.certificate = fields.unlessNull(.certificate).flatMap(paths.path)
        settings.connection.key = fields.unlessNull(.key).flatMap(paths.path)
        settings.connection.proxy = fields.unlessNull(.proxy).flatMap {
            WebAddressReader(reader).address($0, schemes: WebAddressReader.proxySchemes)
        }
        return settings
    }

    private func address(_ node: YAMLNode) -> WebhookSettings.Address? {
        guard node.entries == nil else { return paths.secret(node).map { .secret($0) } }
        return WebAddressReader(reader).address(node).map { .plain($0) }
    }

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
