/// Finds where a document itself says what it is encoded in.
enum EncodingDeclaration {
    /// The label in an XML declaration; `nil` where there is none.
    static func inXML(_ bytes: [UInt8]) -> String? {
        guard let first = bytes.span.place(of: "<?xml", in: 0..<min(bytes.count, reach)) else { return nil }
        let head = lowercase(bytes[first...].prefix(reach).prefix { $0 != UInt8(ascii: ">") })
        let (start, end) = (0, head.count)
        guard let name = find("encoding", in: head, from: start), name < end else { return nil }
        return value(in: head[(name + 8)..<end])
    }

    /// The label in a `meta` element: `<meta charset=…>` or `<meta http-equiv=… content="…; charset=…">`.
    static func inHTML(_ bytes: [UInt8]) -> String? {
        let head = lowercase(bytes.prefix(reach))
        var position = 0
        while let start = find("<meta", in: head, from: position) {
            let end = head[start...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
            if let name = find("charset", in: head, from: start), name < end, let label = value(in: head[(name + 7)..<end]) {
                // Whoever could read this far did not read UTF-16; the HTML standard takes UTF-8 for it.
                return label.hasPrefix("utf-16") ? "utf-8" : label
            }
            position = end
        }
        return nil
    }

    /// The charset of a Content-Type header; `nil` where it does not say.
    static func inContentType(_ header: String?) -> String? {
        guard let header else { return nil }
        let bytes = lowercase(header.utf8)
        guard let name = find("charset", in: bytes, from: 0) else { return nil }
        return value(in: bytes[(name + 7)...])
    }

    /// Declarations stand within the first bytes: HTML demands 1,024, pages in the wild need a few more.
    private static let reach = 4096

    private static func lowercase(_ bytes: some Collection<UInt8>) -> [UInt8] {
        bytes.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
    }

    private static func find(_ word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        bytes.span.place(of: word, in: min(start, bytes.count)..<bytes.count)
    }

    /// What follows an equals sign, with or without quotes.
    private static func value(in bytes: ArraySlice<UInt8>) -> String? {
        var rest = bytes.drop(while: isSpace)
        guard rest.first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst().drop { isSpace($0) || isQuote($0) }
        let value = rest.prefix { !isSpace($0) && !isQuote($0) && !";,?>/".utf8.contains($0) }
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
    }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
}
