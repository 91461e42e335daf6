extension WindowKey {
    private static let named: [(name: String, key: WindowKey)] = [
        ("rule", .rule), ("source", .source), ("domain", .domain), ("story", .story), ("actor", .actor), ("target", .target),
        ("event", .event), ("lang", .lang),
    ]

    static var names: [String] { named.map(\.name) }

    /// Whether a label of that name could not be told from what windows count by anyway.
    static func isReserved(_ name: String) -> Bool { key(named: name) != nil }

    static func key(named name: String) -> WindowKey? {
        named.first { $0.name == name }?.key
    }
}

/// Reads what counts are kept by: `rule`, `story`, …, or a label of the rule.
public struct WindowKeyReader {
    let reader: NodeReader
    let labels: [String: String]

    /// - Parameter labels: those of the rule that is read; none where no rule is.
    public init(_ reader: NodeReader, labels: [String: String] = [:]) {
        self.reader = reader
        self.labels = labels
    }

    public func keys(_ node: YAMLNode) -> [WindowKey]? {
        guard let items = reader.oneOrMore(node) else { return nil }
        var keys: [WindowKey] = []
        for item in items {
            guard let key = key(item) else { continue }
            if keys.contains(key) {
                reader.report("duplicate-name", at: item, "`\(item.scalar?.text ?? "")` is named twice")
            }
            keys.append(key)
        }
        return keys
    }

    func key(_ node: YAMLNode) -> WindowKey? {
        guard let name = reader.string(node) else { return nil }
        if let key = WindowKey.key(named: name) { return key }
        if labels[name] != nil { return .label(name) }
        let known = WindowKey.names + labels.keys.sorted()
        reader.report(
            "unknown-window-key", at: node, "nothing can be counted by `\(name)`",
            help: NearestWord.help(name, among: known, otherwise: "it may be \(known.joined(separator: ", ")) or a label of the rule"))
        return nil
    }
}
