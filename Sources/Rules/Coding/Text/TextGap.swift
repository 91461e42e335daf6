/// What stands between two words: marks, white space, and how a sentence might end there. Read once, byte by byte.
struct TextGap {
    private(set) var marks: Punctuation = []
    /// `'s` follows the word before.
    private(set) var possessive = false
    /// An apostrophe and nothing else follows the word before.
    private(set) var isBareApostrophe = false
    private(set) var lineBreaks = 0
    /// Behind the last mark that belongs to the sentence before.
    private(set) var closing: Int
    /// The opening quote or bracket of the word that follows.
    private(set) var opening: Int?
    private(set) var endsParagraph = false
    private var position: Int
    private var sawSpace = false

    init(start: Int) {
        position = start
        closing = start
    }

    /// The gap behind a word, with the possessive that the tokenizer left out.
    init(afterWordAt end: Int, in text: Span<UInt8>) {
        self.init(start: end)
        let length = Self.apostrophe(at: end, in: text)
        guard length > 0 else { return }
        if end + length < text.count, text[end + length] | 0x20 == UInt8(ascii: "s"),
            end + length + 1 >= text.count || !ASCIIKind.table[Int(text[end + length + 1])].contains(.letter)
        {
            possessive = true
            position = end + length + 1
            closing = position
        } else {
            isBareApostrophe = true
        }
    }

    /// A line that ends here ends a paragraph.
    mutating func endParagraph() {
        endsParagraph = true
    }

    /// Reads the marks up to the next word.
    mutating func read(to end: Int, in text: Span<UInt8>) {
        while position < end {
            let scalar = text.scalar(at: position)
            take(scalar, isBeforeWord: position + scalar.length == end && end < text.count)
            position += scalar.length
        }
        if lineBreaks > 1 { endsParagraph = true }
    }

    private mutating func take(_ scalar: EncodedScalar, isBeforeWord: Bool) {
        switch scalar.value {
        case 0x0A:
            lineBreaks += 1
            sawSpace = true
        case 0x20, 0x09, 0x0D, 0xA0, 0x2002...0x200A: sawSpace = true
        case 0x22, 0x27, 0x60, 0xB4: quote(scalar, isBeforeWord: isBeforeWord)
        case 0x201C, 0x2018, 0x201E, 0xAB: opens(.openQuote)
        case 0x201D, 0x2019, 0xBB: closes(.closeQuote, scalar)
        case 0x28, 0x5B: opens(.openBracket)
        case 0x29, 0x5D: closes(.closeBracket, scalar)
        case 0x2D, 0x2010, 0x2011, 0x2013: dash(scalar, isBeforeWord: isBeforeWord)
        case 0x2014, 0x2015: marks.insert(.dash)
        case 0x2C: closes(.comma, scalar)
        case 0x3B: closes(.semicolon, scalar)
        case 0x3A: closes(.colon, scalar)
        case 0x2F: closes(.slash, scalar)
        case 0x2E: closes(marks.contains(.stop) ? .ellipsis : .stop, scalar)
        case 0x21: closes(.exclamation, scalar)
        case 0x3F: closes(.question, scalar)
        case 0x2026: closes(.ellipsis, scalar)
        default: break
        }
    }

    private mutating func opens(_ mark: Punctuation) {
        marks.insert(mark)
        if opening == nil { opening = position }
    }

    private mutating func closes(_ mark: Punctuation, _ scalar: EncodedScalar) {
        marks.insert(mark)
        if !sawSpace { closing = position + scalar.length }
    }

    /// A straight quote opens after a space or at the start, and closes elsewhere.
    private mutating func quote(_ scalar: EncodedScalar, isBeforeWord: Bool) {
        if isBareApostrophe, marks.isEmpty, !sawSpace { return }
        if isBeforeWord, sawSpace || closing == 0 || marks.contains(.openBracket) { opens(.openQuote) } else { closes(.closeQuote, scalar) }
    }

    /// Joined on both sides it is a hyphen; two of them, or one with space, are a dash.
    private mutating func dash(_ scalar: EncodedScalar, isBeforeWord: Bool) {
        if isBeforeWord, !sawSpace, marks.isEmpty {
            marks.insert(.hyphen)
        } else {
            marks.insert(.dash)
        }
    }

    /// The length of an apostrophe at an offset; 0 where there is none.
    private static func apostrophe(at offset: Int, in text: Span<UInt8>) -> Int {
        guard offset < text.count else { return 0 }
        if text[offset] == UInt8(ascii: "'") { return 1 }
        guard offset + 2 < text.count, text[offset] == 0xE2, text[offset + 1] == 0x80, text[offset + 2] == 0x99 else { return 0 }
        return 3
    }
}
