/// The numbers, words and marks of a date, and which of them have been understood.
struct DateTokens {
    struct Token {
        enum Kind {
            case number(Int)
            case word
            case mark(UInt8)
        }

        var kind: Kind
        var start: Int
        var end: Int
        /// Inside parentheses, where RFC 822 has comments.
        var isComment: Bool
        var isUsed = false

        var digits: Int { end - start }

        var number: Int? {
            if case .number(let value) = kind, !isUsed, !isComment { value } else { nil }
        }

        func isMark(_ mark: UInt8) -> Bool {
            if case .mark(let own) = kind { own == mark } else { false }
        }

        var isWord: Bool {
            if case .word = kind { true } else { false }
        }
    }

    private(set) var tokens: [Token] = []
    /// The text in lower case, as far as it is ASCII.
    private let text: [UInt8]

    /// `nil` for text that has no number or too many parts for a date.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        text = Self.plain(bytes, range)
        tokens.reserveCapacity(20)
        var comment = 0
        var position = 0
        while position < text.count {
            let byte = text[position]
            if byte <= 0x20 {
                position += 1
                continue
            }
            if byte == UInt8(ascii: "(") { comment += 1 }
            if byte == UInt8(ascii: ")"), comment > 0 { comment -= 1 }
            let end = Self.end(of: text, from: position)
            tokens.append(Token(kind: Self.kind(text[position..<end]), start: position, end: end, isComment: comment > 0))
            position = end
            guard tokens.count <= Self.mostTokens else { return nil }
        }
    }

    private static let mostTokens = 40

    subscript(index: Int) -> Token? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    mutating func use(_ indices: some Sequence<Int>) {
        for index in indices where tokens.indices.contains(index) { tokens[index].isUsed = true }
    }

    /// A word in lower case.
    func word(_ token: Token) -> String {
        let slice = text[token.start..<token.end]
        let word = String(decoding: slice, as: UTF8.self)
        return slice.allSatisfy { $0 < 0x80 } ? word : word.lowercased()
    }

    func letters(_ token: Token) -> ArraySlice<UInt8> {
        text[token.start..<token.end]
    }

    /// Whether nothing stands between two tokens.
    func touch(_ first: Int, _ second: Int) -> Bool {
        guard let a = self[first], let b = self[second] else { return false }
        return a.end == b.start
    }

    /// Lower case, with ordinary blanks and digits for those of other scripts.
    private static func plain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let (byte, length) = plain(bytes, index..<range.upperBound)
            text.append(byte)
            index += length
        }
        return text
    }

    private static func plain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (UInt8, length: Int) {
        let first = bytes[range.lowerBound]
        guard first >= 0x80, range.count > 1 else { return (first.dateLowercase, 1) }
        let second = bytes[range.lowerBound + 1]
        switch (first, second) {
        case (0xC2, 0xA0): return (UInt8(ascii: " "), 2)  // no-break space
        case (0xD9, 0xA0...0xA9): return (UInt8(ascii: "0") + second - 0xA0, 2)  // Arabic digits
        case (0xDB, 0xB0...0xB9): return (UInt8(ascii: "0") + second - 0xB0, 2)  // Persian digits
        case (0xE2, 0x80) where range.count > 2:  // general punctuation: narrow blanks, marks of direction, dashes
            let third = bytes[range.lowerBound + 2]
            return (0x90...0x95 ~= third ? UInt8(ascii: "-") : UInt8(ascii: " "), 3)
        case (0xE2, 0x88) where range.count > 2 && bytes[range.lowerBound + 2] == 0x92: return (UInt8(ascii: "-"), 3)  // minus
        default: return (first, 1)
        }
    }

    private static func end(of text: [UInt8], from start: Int) -> Int {
        var end = start + 1
        if text[start].isDateDigit {
            while end < text.count, text[end].isDateDigit { end += 1 }
        } else if text[start].isDateLetter {
            while end < text.count, text[end].isDateLetter { end += 1 }
        }
        return end
    }

    private static func kind(_ text: ArraySlice<UInt8>) -> Token.Kind {
        guard let first = text.first else { return .mark(0) }
        if first.isDateLetter { return .word }
        guard first.isDateDigit else { return .mark(first) }
        // 18 digits fit; longer ones are no date anyway.
        return .number(text.count > 18 ? Int.max : text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }
}

extension UInt8 {
    fileprivate var isDateDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    fileprivate var isDateLetter: Bool { (self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z")) || self >= 0x80 }
    fileprivate var dateLowercase: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }
}
