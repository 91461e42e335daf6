/// What must be known of a text before Yams sees it: characters that are none, and aliases that would never come to an end.
enum YAMLGuard {
    static func check(_ text: SourceText) throws(SourceFault) {
        try checkCharacters(text.bytes)
        try checkAliases(text.bytes)
    }

    /// Control characters come from a broken file, or are meant to deceive; U+0085, U+2028 and U+2029 are line ends to YAML 1.1 and to no editor.
    private static func checkCharacters(_ bytes: [UInt8]) throws(SourceFault) {
        var offset = bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
        while offset < bytes.count {
            let byte = bytes[offset]
            // The common case first: printable ASCII and line ends.
            if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                offset += 1
                continue
            }
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let scalar = String(decoding: bytes[offset..<min(offset + length, bytes.count)], as: UTF8.self).unicodeScalars.first
            if let scalar, isRefused(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
                throw SourceFault(
                    "yaml-character", at: offset..<(offset + length), "the character \(name) has no place in this file",
                    help: "remove it, or write it in double quotes as \"\\u\(name.dropFirst(2))\"")
            }
            offset += length
        }
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// So few aliases cannot stand for more than a million values.
    private static let harmlessAliases = 40

    /// Yams compares keys, and a key that is made of aliases of aliases takes longer than anyone waits. Many aliases are refused where a key may be
    /// more than a text; the values that aliases stand for elsewhere are counted later.
    private static func checkAliases(_ bytes: [UInt8]) throws(SourceFault) {
        var aliases = 0
        var anchors = 0
        var odd: Int?
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "&"):
                guard offset == 0 || opens(bytes[offset - 1]), offset + 1 < bytes.count, !ends(bytes[offset + 1]) else { continue }
                if byte == UInt8(ascii: "*") { aliases += 1 } else { anchors += 1 }
            case UInt8(ascii: ":"):
                if odd == nil, isAfterCollection(bytes, offset) { odd = offset }
            case UInt8(ascii: "?"):
                if odd == nil, offset == 0 || opens(bytes[offset - 1]), offset + 1 < bytes.count, ends(bytes[offset + 1]) { odd = offset }
            default: continue
            }
        }
        guard let odd, anchors > 1, aliases > harmlessAliases else { return }
        throw SourceFault(
            "yaml-aliases", at: odd..<(odd + 1), "a key that may be more than a text, in a file with \(aliases) aliases",
            help: "keys are text; put texts with `*` or `&` in quotes")
    }

    /// A colon behind a bracket or an alias.
    private static func isAfterCollection(_ bytes: [UInt8], _ colon: Int) -> Bool {
        var before = colon - 1
        while before >= 0, bytes[before] == 0x20 || bytes[before] == 0x09 { before -= 1 }
        guard before >= 0 else { return false }
        if bytes[before] == UInt8(ascii: "]") || bytes[before] == UInt8(ascii: "}") { return true }
        // An alias as key needs a space before its colon.
        guard before < colon - 1 else { return false }
        while before >= 0, !ends(bytes[before]) {
            if bytes[before] == UInt8(ascii: "*") { return true }
            before -= 1
        }
        return false
    }

    /// What an anchor or alias can stand behind.
    private static func opens(_ byte: UInt8) -> Bool {
        ends(byte) || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
    }

    private static func ends(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
