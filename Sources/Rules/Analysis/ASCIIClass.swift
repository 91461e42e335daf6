/// What an ASCII byte does in a word, and its folded form: the tokenizer's fast way through English.
enum ASCIIClass: UInt8 {
    case separator, letter, digit, connector
    /// `:` between letters; `,` and `;` between digits; `.` and `'` between either.
    case insideLetters, insideNumbers, insideBoth
    /// The first byte of a scalar that is not ASCII.
    case beyond

    @inline(__always)
    static func of(_ byte: UInt8) -> ASCIIClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "_"): .connector
        case UInt8(ascii: ":"): .insideLetters
        case UInt8(ascii: ","), UInt8(ascii: ";"): .insideNumbers
        case UInt8(ascii: "."), UInt8(ascii: "'"): .insideBoth
        case 0x80...: .beyond
        default: .separator
        }
    }

    @inline(__always)
    static func folded(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    /// Whether this one may go on with a word after such a byte, if the same class follows.
    @inline(__always)
    func stands(after last: ASCIIClass) -> Bool {
        switch self {
        case .insideLetters: last == .letter
        case .insideNumbers: last == .digit
        case .insideBoth: last == .letter || last == .digit
        default: false
        }
    }
}
