/// Any text in lines that every mail server hands on as they are (RFC 2045, 6.7).
enum QuotedPrintable {
    /// Of a line, with the sign that it goes on.
    private static let width = 76

    static func encoded(_ text: String) -> String {
        var out: [UInt8] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var length = 0
            let bytes = Array(line.utf8)
            for (index, byte) in bytes.enumerated() {
                let piece = piece(byte, isLast: index == bytes.count - 1, isFirst: length == 0)
                if length + piece.count > width - 1 {
                    out += Array("=\r\n".utf8)
                    length = 0
                }
                out += piece
                length += piece.count
            }
            out += Array("\r\n".utf8)
        }
        // The text's last line end is the last.
        if text.hasSuffix("\n") { out.removeLast(2) }
        return String(decoding: out, as: UTF8.self)
    }

    private static func piece(_ byte: UInt8, isLast: Bool, isFirst: Bool) -> [UInt8] {
        switch byte {
        case UInt8(ascii: " ") where !isLast: [byte]
        // A line that begins with a point or with From is changed by some servers.
        case UInt8(ascii: "."), UInt8(ascii: "F"): isFirst ? escaped(byte) : [byte]
        case UInt8(ascii: "="): escaped(byte)
        case 0x21...0x7E: [byte]
        default: escaped(byte)
        }
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
