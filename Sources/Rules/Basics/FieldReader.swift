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
    /// Known keys that are there, in the order of the file, and their entries.
    private var keys: [Key] = []
    private var entries: [YAMLNode.Entry] = []

    /// - Parameter what: names the mapping in messages, with its article: "a rule".
    public init?(_ node: YAMLNode, _ reader: NodeReader, as what: String) {
        guard let written = node.entries else {
            let _: Never? = reader.mismatch(node, expected: "the keys of \(what)")
            return nil
        }
        self.reader = reader
        self.node = node
        for entry in written {
            guard let key = Key(rawValue: entry.key) else {
                Self.reportUnknown(entry, reader, in: what)
                continue
            }
            keys.append(key)
            entries.append(entry)
        }
        for key in Key.required where !has(key) {
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

    public subscript(key: Key) -> YAMLNode? {
        keys.firstIndex(of: key).map { entries[$0].value }
    }

    public func has(_ key: Key) -> Bool { keys.contains(key) }

    /// Keys and values in the order of the file.
    public var inOrder: [(key: Key, value: YAMLNode)] { Array(zip(keys, entries.lazy.map(\.value))) }

    /// Keys and where they stand.
    public var keyNodes: [(key: Key, node: YAMLNode)] { Array(zip(keys, entries.lazy.map(\.keyNode))) }

    /// The value unless it is absent or null, where null means "none".
    public func unlessNull(_ key: Key) -> YAMLNode? {
        self[key].flatMap { $0.isNull ? nil : $0 }
    }

    public func string(_ key: Key) -> String? { self[key].flatMap(reader.string) }
    public func strings(_ key: Key) -> [String]? { self[key].flatMap(reader.strings) }
    public func bool(_ key: Key) -> Bool? { self[key].flatMap(reader.bool) }
    public func integer(_ key: Key, in range: ClosedRange<Int> = 0...Int.max) -> Int? {
        self[key].flatMap { reader.integer($0, in: range) }
    }
    public func seconds(_ key: Key, least: Int = 1) -> Int? { self[key].flatMap { reader.seconds($0, least: least) } }
    public func duration(_ key: Key, least: Int = 1) -> Duration? { self[key].flatMap { reader.duration($0, least: least) } }
    public func bytes(_ key: Key, least: Int = 1) -> Int? { self[key].flatMap { reader.bytes($0, least: least) } }
    public func choice<T: RawRepresentable<String> & CaseIterable>(_ key: Key, of type: T.Type = T.self) -> T? {
        self[key].flatMap { reader.choice($0, of: type) }
    }
}
