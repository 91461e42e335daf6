/// The keys that a kind of mapping may have: the one place where they are listed, for the reader and for the JSON Schema.
public protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Keys that every such mapping has.
    static var required: [Self] { get }
}

extension FieldKey {
    public static var required: [Self] { [] }
}

/// One mapping while it is read: unknown and missing keys are reported at once, then each key is asked for its value.
public struct FieldReader<Key: FieldKey> {
    public let reader: NodeReader
    public let node: YAMLNode
    private var values: [Key: YAMLNode] = [:]

    /// - Parameter what: names the mapping in messages, with its article: "a rule".
    public init?(_ node: YAMLNode, _ reader: NodeReader, as what: String) {
        guard let entries = node.entries else {
            let _: Never? = reader.mismatch(node, expected: "\(what), a mapping")
            return nil
        }
        self.reader = reader
        self.node = node
        for entry in entries {
            guard let key = Key(rawValue: entry.key) else {
                Self.reportUnknown(entry, reader, in: what)
                continue
            }
            values[key] = entry.value
        }
        for key in Key.required where values[key] == nil {
            reader.report("missing-key", at: node, "\(what) needs `\(key.rawValue)`")
        }
    }

    private static func reportUnknown(_ entry: YAMLNode.Entry, _ reader: NodeReader, in what: String) {
        let known = Key.allCases.map(\.rawValue)
        let fallback = entry.key == "<<" ? "merge keys are not part of YAML 1.2" : "known here: " + known.joined(separator: ", ")
        reader.report(
            "unknown-key", at: entry.keyNode, "unknown key `\(entry.key)` in \(what)",
            help: NearestWord.help(entry.key, among: known, otherwise: fallback))
    }

    public subscript(key: Key) -> YAMLNode? { values[key] }

    /// Keys that are there.
    public func has(_ key: Key) -> Bool { values[key] != nil }

    /// The value unless it is absent or null, where null means "none".
    public func unlessNull(_ key: Key) -> YAMLNode? {
        values[key].flatMap { $0.isNull ? nil : $0 }
    }

    public func string(_ key: Key) -> String? { values[key].flatMap(reader.string) }
    public func strings(_ key: Key) -> [String]? { values[key].flatMap(reader.strings) }
    public func bool(_ key: Key) -> Bool? { values[key].flatMap(reader.bool) }
    public func integer(_ key: Key, in range: ClosedRange<Int> = 0...Int.max) -> Int? {
        values[key].flatMap { reader.integer($0, in: range) }
    }
    public func seconds(_ key: Key, least: Int = 1) -> Int? { values[key].flatMap { reader.seconds($0, least: least) } }
    public func duration(_ key: Key, least: Int = 1) -> Duration? { values[key].flatMap { reader.duration($0, least: least) } }
    public func bytes(_ key: Key, least: Int = 1) -> Int? { values[key].flatMap { reader.bytes($0, least: least) } }
    public func choice<T: RawRepresentable<String> & CaseIterable>(_ key: Key, of type: T.Type = T.self) -> T? {
        values[key].flatMap { reader.choice($0, of: type) }
    }
}
