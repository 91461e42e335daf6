/// The Word_Break property of a scalar (UAX #29). The numbers are those of the table in `UnicodeData`.
enum WordBreak: UInt8 {
    case other, cr, lf, newline, extend, zwj, format, regionalIndicator, katakana, hebrewLetter, aLetter, singleQuote, doubleQuote
    case midNumLet, midLetter, midNum, numeric, extendNumLet, wSegSpace

    var isNewline: Bool { self == .cr || self == .lf || self == .newline }

    /// Ignored after anything but a line end (WB4).
    var isIgnored: Bool { self == .extend || self == .format || self == .zwj }

    /// AHLetter
    var isLetter: Bool { self == .aLetter || self == .hebrewLetter }

    /// MidLetter or MidNumLetQ: stands between letters.
    var isInsideLetters: Bool { self == .midLetter || self == .midNumLet || self == .singleQuote }

    /// MidNum or MidNumLetQ: stands between digits.
    var isInsideNumbers: Bool { self == .midNum || self == .midNumLet || self == .singleQuote }

    /// What an underscore joins on either side.
    var joinsConnector: Bool { isLetter || self == .numeric || self == .katakana }
}
