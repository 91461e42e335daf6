extension JSON {
    /// Deeper nesting is refused: no article and no feed needs it, and a stack has an end.
    public static let maximumDepth = 256

    /// Reads one JSON text (RFC 8259), strictly: nothing but a byte order mark before it and white space around it.
    ///
    /// Keys keep their order and are not checked for repetition. Lone surrogates and bytes that are not UTF-8 become U+FFFD. A number
    /// without fraction and exponent that fits is an `integer`; every other is a `number`, and always finite.
    public init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
        var parser = JSONParser(Array(bytes))
        self = try parser.document()
    }

    public init(parsing text: String) throws(JSONError) {
        try self.init(parsing: text.utf8)
    }
}

/// Builds a `JSON` value from tokens.
private struct JSONParser {
    private var scanner: JSONScanner

    init(_ bytes: [UInt8]) {
        scanner = JSONScanner(bytes, maximumDepth: JSON.maximumDepth)
    }

    mutating func document() throws(JSONError) -> JSON {
        scanner.skipByteOrderMark()
        let value = try value(depth: 0)
        try scanner.expectEnd()
        return value
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        switch try scanner.nextKind() {
        case .string: .string(try scanner.string())
        case .number: try scanner.number().json
        case .literal: try literal()
        case .array: try array(depth: depth + 1)
        case .object: try object(depth: depth + 1)
        }
    }

    private mutating func literal() throws(JSONError) -> JSON {
        switch try scanner.literal() {
        case .null: .null
        case .true: true
        case .false: false
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSON {
        try scanner.open(depth: depth)
        var values: [JSON] = []
        while try scanner.nextElement(isFirst: values.isEmpty, closing: UInt8(ascii: "]")) {
            values.append(try value(depth: depth))
        }
        return .array(values)
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSON {
        try scanner.open(depth: depth)
        var members: [JSON.Member] = []
        while try scanner.nextElement(isFirst: members.isEmpty, closing: UInt8(ascii: "}")) {
            let key = try scanner.key()
            members.append(JSON.Member(key, try value(depth: depth)))
        }
        return .object(members)
    }
}
