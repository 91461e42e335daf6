/// Character references of HTML (`&amp;`, `&#8217;`, `&eacute`), read the way browsers read them.
///
/// Method: https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state, with two additions for what publishers send:
/// typographic names are also read without their semicolon, and two halves of a surrogate pair are one character.
public enum HTMLEntity {
    /// In an attribute a name without its semicolon before `=` or a letter is part of an address: `?a=1&copy=2`.
    public enum Context: Sendable { case text, attribute }

    /// What a reference stands for, and the offset behind it.
    public struct Reference: Sendable, Hashable {
        public var first: Unicode.Scalar
        public var second: Unicode.Scalar?
        public var end: Int
    }

    /// The reference that begins with the `&` at `start`; `nil` where it is just an ampersand.
    public static func reference(in bytes: Span<UInt8>, at start: Int, context: Context = .text) -> Reference? {
        let next = start + 1
        guard next < bytes.count else { return nil }
        if bytes[next] == UInt8(ascii: "#") { return numeric(in: bytes, at: next + 1) }
        guard bytes[next].isASCIIAlphanumeric else { return nil }
        return named(in: bytes, at: next, context: context)
    }

    /// The scalars of a name without `&` and `;`: `eacute`. For XML readers that meet HTML's names.
    public static func scalars(named name: Span<UInt8>) -> (first: Unicode.Scalar, second: Unicode.Scalar?)? {
        guard let entry = HTMLEntityIndex.shared.entry(name, 0..<name.count) else { return nil }
        return (entry.first, entry.second)
    }

    /// The text with every reference replaced.
    public static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return decoded(text.utf8.span, 0..<text.utf8.count, context: .text)
    }

    static func decoded(_ bytes: Span<UInt8>, _ range: Range<Int>, context: Context) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var position = range.lowerBound
        while position < range.upperBound {
            if bytes[position] == UInt8(ascii: "&"), let found = reference(in: bytes, at: position, context: context),
                found.end <= range.upperBound
            {
                out.append(scalar: found.first)
                if let second = found.second { out.append(scalar: second) }
                position = found.end
            } else {
                out.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    // MARK: - Names

    private static func named(in bytes: Span<UInt8>, at start: Int, context: Context) -> Reference? {
        let index = HTMLEntityIndex.shared
        let limit = min(bytes.count, start + HTMLEntityIndex.longestName)
        var end = start
        while end < limit, bytes[end].isASCIIAlphanumeric { end += 1 }
        let closed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
        if let entry = index.entry(bytes, start..<end) {
            if closed { return Reference(first: entry.first, second: entry.second, end: end + 1) }
            if entry.isReadUnclosed, context == .text || end == bytes.count || bytes[end] != UInt8(ascii: "=") {
                return Reference(first: entry.first, second: entry.second, end: end)
            }
        }
        guard context == .text else { return nil }
        // `&notit` is `¬it`: the longest of the names that need no semicolon.
        var prefix = min(end - 1, start + HTMLEntityIndex.longestLegacyName)
        while prefix > start + 1 {
            if let entry = index.entry(bytes, start..<prefix), entry.isLegacy {
                return Reference(first: entry.first, second: entry.second, end: prefix)
            }
            prefix -= 1
        }
        return nil
    }

    // MARK: - Numbers

    private static func numeric(in bytes: Span<UInt8>, at start: Int) -> Reference? {
        guard let (code, end) = number(in: bytes, at: start) else { return nil }
        if 0xD800...0xDBFF ~= code, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "&"), bytes[end + 1] == UInt8(ascii: "#"),
            let (low, behind) = number(in: bytes, at: end + 2), 0xDC00...0xDFFF ~= low,
            let scalar = Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
        {
            return Reference(first: scalar, second: nil, end: behind)
        }
        return Reference(first: scalar(of: code), second: nil, end: end)
    }

    /// Digits and the semicolon behind them, if there is one. Numbers too large stay too large.
    private static func number(in bytes: Span<UInt8>, at start: Int) -> (code: UInt32, end: Int)? {
        guard start < bytes.count else { return nil }
        let isHex = bytes[start] | 0x20 == UInt8(ascii: "x")
        var position = isHex ? start + 1 : start
        let firstDigit = position
        var code: UInt32 = 0
        while position < bytes.count, let digit = bytes[position].digitValue(hex: isHex) {
            code = min(code * (isHex ? 16 : 10) + digit, 0x110000)
            position += 1
        }
        guard position > firstDigit else { return nil }
        if position < bytes.count, bytes[position] == UInt8(ascii: ";") { position += 1 }
        return (code, position)
    }

    /// What one of the controls U+0080 to U+009F was before somebody took windows-1252 for ISO 8859-1: `low` is its lowest byte.
    package static func windows1252(low: UInt8) -> Unicode.Scalar? {
        0x80...0x9F ~= low ? windows1252[Int(low - 0x80)] : nil
    }

    private static func scalar(of code: UInt32) -> Unicode.Scalar {
        if 0x80...0x9F ~= code { return windows1252[Int(code - 0x80)] }
        guard code != 0, let scalar = Unicode.Scalar(code) else { return "\u{FFFD}" }
        return scalar
    }

    /// What 128 to 159 mean where a page was written in windows-1252 and numbered byte by byte.
    private static let windows1252: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]
}

extension UInt8 {
    /// The value of a digit; 0 to 15 where letters count too.
    fileprivate func digitValue(hex: Bool) -> UInt32? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f") where hex: UInt32(self - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F") where hex: UInt32(self - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
