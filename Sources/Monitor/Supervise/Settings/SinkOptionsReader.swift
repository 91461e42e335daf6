import Rules

/// Reads what several types of sinks have in common.
struct SinkOptionsReader {
    private let reader: NodeReader
    private let paths: PathReader

    init(_ reader: NodeReader, paths: PathReader) {
        self.reader = reader
        self.paths = paths
    }

    /// A type of sink takes those of the keys that its own keys name.
    func fill<Key: FieldKey>(_ delivery: inout DeliverySettings, from fields: FieldReader<Key>) {
        func node(_ key: DeliveryKey) -> YAMLNode? { fields.value(of: key) }
        node(.timeout).flatMap { reader.duration($0) }.map { delivery.timeout = $0 }
        node(.giveUpAfter).flatMap { reader.duration($0) }.map { delivery.giveUpAfter = $0 }
        node(.maxInFlight).flatMap { reader.integer($0, in: 1...256) }.map { delivery.maxInFlight = $0 }
        node(.maxPerMinute).flatMap { $0.isNull ? nil : reader.integer($0, in: 1...1_000_000) }.map { delivery.maxPerMinute = $0 }
        node(.ordered).flatMap(reader.bool).map { delivery.ordered = $0 }
    }

    func fill<Key: FieldKey>(_ connection: inout ConnectionSettings, from fields: FieldReader<Key>) {
        func node(_ key: ConnectionKey) -> YAMLNode? { fields.value(of: key).flatMap { $0.isNull ? nil : $0 } }
        node(.allowPrivate).flatMap(reader.bool).map { connection.allowPrivate = $0 }
        connection.authorities = node(.ca).flatMap(paths.path)
        connection.certificate = node(.certificate).flatMap(paths.path)
        connection.key = node(.key).flatMap(paths.path)
        connection.proxy = node(.proxy).flatMap { WebAddressReader(reader).address($0, schemes: WebAddressReader.proxySchemes) }
    }

    /// An address, or a secret that holds one.
    func address(_ node: YAMLNode) -> WebhookSettings.Address? {
        guard node.entries == nil else { return paths.secret(node).map { .secret($0) } }
        return WebAddressReader(reader).address(node).map { .plain($0) }
    }

    /// A mapping of names to texts or secrets.
    func variables(_ node: YAMLNode) -> [HeaderSetting]? {
        reader.entries(node, of: "environment variables")?.compactMap { entry in
            guard entry.key.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil else {
                reader.report(
                    "variable", at: entry.keyNode, "`\(entry.key)` is no name of an environment variable",
                    help: "use letters, digits and `_`, no digit first")
                return nil
            }
            guard entry.value.entries == nil else { return paths.secret(entry.value).map { HeaderSetting(entry.key, .secret($0)) } }
            guard let text = reader.string(entry.value) else { return nil }
            guard !text.utf8.contains(0) else {
                reader.report("variable", at: entry.value, "an environment variable cannot hold a NUL byte")
                return nil
            }
            return HeaderSetting(entry.key, .text(text))
        }
    }

    /// A mapping of names to texts.
    func labels(_ node: YAMLNode) -> [String: String]? {
        guard let entries = reader.entries(node, of: "labels") else { return nil }
        var labels: [String: String] = [:]
        for entry in entries {
            guard entry.key.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil else {
                reader.report(
                    "label", at: entry.keyNode, "`\(entry.key)` is no name of a label to Alertmanager",
                    help: "use letters, digits and `_`, no digit first")
                continue
            }
            reader.string(entry.value).map { labels[entry.key] = $0 }
        }
        return labels
    }
}
