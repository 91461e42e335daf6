/// Reads the tokens of RFC 8259 from bytes: what `JSON(parsing:)` and the reader of JSON rule files share.
struct JSONScanner {
    enum Kind { case string, number, literal, array, object }
    enum Literal: String, CaseIterable { case null, `true`, `false` }

    let bytes: [UInt8]
    /// The byte that is read next.
    private(set) var offset = 0

    private let maximumDepth: Int

    init(_ bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    mutating func skipByteOrderMark() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    /// What the next value is; `offset` stands at its first byte.
    mutating func nextKind() throws(JSONError) -> Kind {
        skipWhiteSpace()
        switch peek {
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return .literal
        default: throw unexpected(expected: "a value")
        }
    }

    /// Steps into an array or object.
    mutating func open(depth: Int) throws(JSONError) {
        guard depth <= maximumDepth else { throw fault("nested deeper than \(maximumDepth) levels") }
        offset += 1
    }

    /// Steps over the comma before the next element or over the closing bracket; `false` at the end.
    mutating func nextElement(isFirst: Bool, closing: UInt8) throws(JSONError) -> Bool {
        skipWhiteSpace()
        if peek == closing {
            offset += 1
            return false
        }
        if isFirst { return true }
        guard peek == UInt8(ascii: ",") else { throw unexpected(expected: "a comma or '\(UnicodeScalar(closing))'") }
        offset += 1
        skipWhiteSpace()
        if peek == closing { throw fault("a comma before '\(UnicodeScalar(closing))'") }
        return true
    }

    /// The name of a member and the colon after it.
    mutating func key() throws(JSONError) -> String {
        try placedKey().text
    }

    /// The same with the key's range, quotes included.
    mutating func placedKey() throws(JSONError) -> (text: String, range: Range<Int>) {
        skipWhiteSpace()
        let start = offset
        guard peek == UInt8(ascii: "\"") else { throw unexpected(expected: "a key in double quotes") }
        let key = try string()
        let range = start..<offset
        skipWhiteSpace()
        guard peek == UInt8(ascii: ":") else { throw unexpected(expected: "a colon after the key") }
        offset += 1
        return (key, range)
    }

    mutating func literal() throws(JSONError) -> Literal {
        let start = offset
        while Self.isWordByte(peek) { offset += 1 }
        let word = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let literal = Literal(rawValue: word) else {
            offset = start
            throw fault("unknown word '\(word.prefix(40))'")
        }
        return literal
    }

    mutating func expectEnd() throws(JSONError) {
        skipWhiteSpace()
        if offset < bytes.count { throw fault("text after the end of the value") }
    }

    mutating func skip(to offset: Int) {
        self.offset = offset
    }

    func fault(_ message: String) -> JSONError {
        JSONError(message, at: offset, in: bytes)
    }
}

extension JSONScanner {
    /// A number as its text and, where it has neither fraction nor exponent and fits, its value.
    struct Number {
        let text: String
        let integer: Int?

        /// Beyond the range of a Double stands its greatest value, so that every number is finite.
        var json: JSON {
            if let integer { return .integer(integer) }
            let value = Double(text) ?? 0
            return .number(value.isFinite ? value : value.sign == .minus ? -.greatestFiniteMagnitude : .greatestFiniteMagnitude)
        }
    }

    mutating func number() throws(JSONError) -> Number {
        let start = offset
        if peek == UInt8(ascii: "-") { offset += 1 }
        let isZero = peek == UInt8(ascii: "0")
        let digits = skipDigits()
        guard digits > 0 else { throw fault("a minus sign without a number") }
        guard digits == 1 || !isZero else { throw fault("a number with a leading zero") }
        var isInteger = true
        if peek == UInt8(ascii: ".") {
            isInteger = false
            offset += 1
            guard skipDigits() > 0 else { throw fault("a decimal point without digits after it") }
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            isInteger = false
            offset += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { offset += 1 }
            guard skipDigits() > 0 else { throw fault("an exponent without digits") }
        }
        if Self.isWordByte(peek) { throw fault("a letter in a number") }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        return Number(text: text, integer: isInteger ? Int(text) : nil)
    }

    private mutating func skipDigits() -> Int {
        let start = offset
        while peek &- UInt8(ascii: "0") < 10 { offset += 1 }
        return offset - start
    }

    /// 0, which no token holds, at the end.
    private var peek: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private mutating func skipWhiteSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            default: return
            }
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
    }

    private func unexpected(expected: String) -> JSONError {
        guard offset < bytes.count else { return fault("expected \(expected), found the end") }
        let rest = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars
        let found = peek < 0x20 ? "a control character" : "'\(rest.first.map(String.init) ?? "")'"
        return fault("expected \(expected), found \(found)")
    }
}
