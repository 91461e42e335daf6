/// What an ASCII byte does in a word, and its folded form: the tokenizer's fast way through English.
struct ASCIIKind: OptionSet {
    let rawValue: UInt8

    static let letter = ASCIIKind(rawValue: 1)
    static let digit = ASCIIKind(rawValue: 2)
    /// `_`
    static let connector = ASCIIKind(rawValue: 4)
    /// The first byte of a scalar that is not ASCII.
    static let beyond = ASCIIKind(rawValue: 8)
    /// `:`, `.` and `'` between letters.
    static let insideLetters = ASCIIKind(rawValue: 16)
    /// `,`, `;`, `.` and `'` between digits.
    static let insideNumbers = ASCIIKind(rawValue: 32)

    static let word: ASCIIKind = [.letter, .digit]
    static let start: ASCIIKind = [.letter, .digit, .connector, .beyond]

    /// The kind of every byte.
    static let table: [ASCIIKind] = (0...UInt8.max).map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "_"): .connector
        case UInt8(ascii: ":"): .insideLetters
        case UInt8(ascii: ","), UInt8(ascii: ";"): .insideNumbers
        case UInt8(ascii: "."), UInt8(ascii: "'"): [.insideLetters, .insideNumbers]
        case 0x80...: .beyond
        default: []
        }
    }

    /// Whether this one goes on with a word between two such bytes.
    func joins(_ before: ASCIIKind, _ after: ASCIIKind) -> Bool {
        (before == .letter && after == .letter && contains(.insideLetters))
            || (before == .digit && after == .digit && contains(.insideNumbers))
    }

    /// A capital as the small letter; any other byte as it is.
    @inline(__always)
    static func folded(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
}
