extension JSONScanner {
    /// A string without its quotes, escapes resolved. `offset` stands at the opening quote.
    mutating func string() throws(JSONError) -> String {
        let start = offset + 1
        skip(to: start)
        guard var end = plainEnd(from: start) else { throw unclosed(from: start) }
        if bytes[end] == UInt8(ascii: "\"") {
            skip(to: end + 1)
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        var decoded: [UInt8] = []
        var next = start
        while true {
            decoded.append(contentsOf: bytes[next..<end])
            skip(to: end)
            switch bytes[end] {
            case UInt8(ascii: "\""):
                skip(to: end + 1)
                return String(decoding: decoded, as: UTF8.self)
            case UInt8(ascii: "\\"):
                next = try escape(at: end, into: &decoded)
            default:
                throw fault("a control character in a string")
            }
            guard let stop = plainEnd(from: next) else { throw unclosed(from: start) }
            end = stop
        }
    }

    /// The next quote, backslash or control character.
    private func plainEnd(from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return index }
            index += 1
        }
        return nil
    }

    /// Appends what the escape at a backslash stands for; returns the offset after it.
    private func escape(at backslash: Int, into decoded: inout [UInt8]) throws(JSONError) -> Int {
        guard backslash + 1 < bytes.count else { throw fault("a string that is never closed") }
        switch bytes[backslash + 1] {
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(bytes[backslash + 1])
        case UInt8(ascii: "u"): return try unicodeEscape(at: backslash, into: &decoded)
        default: throw fault("an unknown escape after '\\'")
        }
        return backslash + 2
    }

    /// `\u` and four digits, or a surrogate pair of two of them; half a pair becomes U+FFFD.
    private func unicodeEscape(at backslash: Int, into decoded: inout [UInt8]) throws(JSONError) -> Int {
        guard let unit = codeUnit(at: backslash) else { throw fault("an escape '\\u' without four hexadecimal digits") }
        var value = unit
        var end = backslash + 6
        if unit & 0xFC00 == 0xD800, let low = codeUnit(at: end), low & 0xFC00 == 0xDC00 {
            value = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
            end += 6
        }
        decoded.append(contentsOf: String(UnicodeScalar(value) ?? "\u{FFFD}").utf8)
        return end
    }

    private func codeUnit(at backslash: Int) -> UInt32? {
        guard backslash + 5 < bytes.count, bytes[backslash] == UInt8(ascii: "\\"), bytes[backslash + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var value: UInt32 = 0
        for byte in bytes[(backslash + 2)..<(backslash + 6)] {
            guard let digit = YAMLEscape.digit(byte) else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    private func unclosed(from offset: Int) -> JSONError {
        JSONError("a string that is never closed", at: offset - 1, in: bytes)
    }
}
