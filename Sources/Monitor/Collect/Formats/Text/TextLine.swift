import Rules

/// A line of a plain text that is not blank.
struct TextLine {
    /// Without white space at either end.
    var text: Range<Int>
    /// Columns of white space before it.
    var indent: Int
    /// Width of the text in columns; East Asian characters take two.
    var columns: Int
    /// Columns of the first word: what would have to fit on the line before.
    var firstWord: Int
    /// A blank line stands before it.
    var followsBlank: Bool
}

/// How a line begins, as far as letters go.
enum TextLineStart {
    case lowercase, uppercase
    /// A script without cases, a digit, a sign.
    case other
    /// A bullet: always a line of its own.
    case bullet
}

/// Finds the lines of a plain text one after another, so that a text of any size takes no memory for them.
///
/// A line ends with LF, CR LF, CR, a form feed, or Unicode's line and paragraph separators.
struct TextLines {
    private var position = 0
    private var sawBlank = false

    mutating func next(in bytes: Span<UInt8>) -> TextLine? {
        while position < bytes.count {
            let start = position
            let (end, next) = Self.endOfLine(in: bytes, from: start)
            position = next
            let text = Self.trimmed(bytes, start..<end)
            if text.isEmpty {
                sawBlank = true
                continue
            }
            defer { sawBlank = false }
            var line = TextLine(text: text, indent: 0, columns: 0, firstWord: 0, followsBlank: sawBlank)
            line.indent = Self.indent(of: bytes, start..<text.lowerBound)
            (line.columns, line.firstWord) = Self.widths(of: bytes, text)
            return line
        }
        return nil
    }

    private static func endOfLine(in bytes: Span<UInt8>, from start: Int) -> (end: Int, next: Int) {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 0x0D, byte != 0xE2 {
                index += 1
            } else if byte == 0x0A || byte == 0x0C {
                return (index, index + 1)
            } else if byte == 0x0D {
                let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
                return (index, index + (isPair ? 2 : 1))
            } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
                return (index, index + 3)
            } else {
                index += 1
            }
        }
        return (bytes.count, bytes.count)
    }

    private static func trimmed(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
        var (start, end) = (line.lowerBound, line.upperBound)
        while start < end, let length = spaceLength(bytes, at: start, before: end) { start += length }
        while start < end {
            if bytes[end - 1] <= 0x20 {
                end -= 1
            } else if end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
                end -= 2
            } else if end - start >= 3, spaceLength(bytes, at: end - 3, before: end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    /// Bytes of the white space or unseen character at an offset: controls, no-break space, ideographic space, byte order mark.
    private static func spaceLength(_ bytes: Span<UInt8>, at index: Int, before end: Int) -> Int? {
        if bytes[index] <= 0x20 { return 1 }
        if bytes[index] == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
        guard index + 2 < end else { return nil }
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
        default: return nil
        }
    }

    private static func indent(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var columns = 0
        for index in range {
            switch bytes[index] {
            case 0x09: columns += 8 - columns % 8
            case 0x80...0xBF: break
            case 0xE3: columns += 2
            default: columns += 1
            }
        }
        return columns
    }

    private static func widths(of bytes: Span<UInt8>, _ range: Range<Int>) -> (all: Int, firstWord: Int) {
        var columns = 0
        var firstWord: Int?
        for index in range {
            let byte = bytes[index]
            if byte & 0xC0 == 0x80 { continue }
            if byte <= 0x20 { firstWord = firstWord ?? columns }
            columns += isWide(byte) ? 2 : 1
            if isWide(byte) { firstWord = firstWord ?? columns }
        }
        return (columns, firstWord ?? columns)
    }

    /// Whether a first byte begins a Chinese, Japanese or Korean character (U+3000 to U+D7FF).
    static func isWide(_ byte: UInt8) -> Bool { 0xE3...0xED ~= byte }
}

extension TextLine {
    func start(in bytes: Span<UInt8>) -> TextLineStart {
        let head = String(decoding: bytes.extracting(text.prefix(8)).asArray, as: UTF8.self).unicodeScalars
        guard let first = head.first else { return .other }
        if "*-•·‣▪".unicodeScalars.contains(first), head.dropFirst().first == " " { return .bullet }
        guard let letter = head.first(where: { !Self.opening.contains($0) }) else { return .other }
        if letter.properties.isLowercase { return .lowercase }
        return letter.properties.isUppercase ? .uppercase : .other
    }

    /// Whether a sentence ends here.
    func endsSentence(in bytes: Span<UInt8>) -> Bool {
        let tail = String(decoding: bytes.extracting(text.suffix(12)).asArray, as: UTF8.self).unicodeScalars
        guard let last = tail.last(where: { !Self.closing.contains($0) }) else { return false }
        return Self.terminators.contains(last)
    }

    private static let opening = Set("\"'“”„‘’«»([¿¡".unicodeScalars)
    private static let closing = Set("\"'“”„‘’«»)]".unicodeScalars)
    private static let terminators = Set(".!?:;…。！？：；؟।۔".unicodeScalars)
}

extension Span<UInt8> {
    fileprivate var asArray: [UInt8] { withUnsafeBufferPointer { Array($0) } }
}
