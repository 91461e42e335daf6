/// A value of a file that people write (YAML or JSON) with its place in it.
public struct YAMLNode: Sendable {
    public enum Content: Sendable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    /// A key and its value. Keys are always text and never repeat: the reader has reported it otherwise.
    public struct Entry: Sendable {
        public let key: String
        /// The key as it was written, for its place.
        public let keyNode: YAMLNode
        public let value: YAMLNode
    }

    /// Where it begins: as the reader of its format tells it, since hardly one of a hundred thousand places is ever asked for.
    enum Place: Sendable {
        /// Line and column in scalars, both from 1.
        case mark(line: Int32, column: Int32)
        /// UTF-8 offsets.
        case range(start: Int32, end: Int32)
    }

    public let content: Content
    let place: Place

    public var entries: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    public var items: [YAMLNode]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    public var scalar: YAMLScalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    public var isNull: Bool { scalar?.value == .null }

    /// What this is, in words of a message: "found a number".
    public var kind: String {
        switch content {
        case .sequence: "a list"
        case .mapping: "a mapping"
        case .scalar(let scalar):
            switch scalar.value {
            case .null: "nothing"
            case .bool: "`\(scalar.text)`, a boolean"
            case .integer, .number: "a number"
            case .string: "a text"
            }
        }
    }
}
