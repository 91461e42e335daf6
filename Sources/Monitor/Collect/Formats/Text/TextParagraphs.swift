import Rules

/// The paragraphs of a plain text, one after another, lines that were wrapped put together again.
struct TextParagraphs {
    private let layout: TextLayout
    private var lines = TextLines()
    private var upcoming: TextLine?

    init(of bytes: Span<UInt8>) {
        layout = TextLayout(of: bytes)
        upcoming = lines.next(in: bytes)
    }

    /// Writes the next paragraph; false at the end.
    mutating func writeNext(of bytes: Span<UInt8>, to writer: inout PlainTextWriter) -> Bool {
        guard var line = upcoming else { return false }
        writer.write(bytes, line.text, as: .none)
        upcoming = lines.next(in: bytes)
        while let next = upcoming, layout.joins(line, with: next, in: bytes) {
            if Self.needsSpace(between: line, and: next, in: bytes) { writer.space() }
            writer.write(bytes, next.text, as: .none)
            line = next
            upcoming = lines.next(in: bytes)
        }
        return true
    }

    mutating func next(of bytes: Span<UInt8>) -> String? {
        var writer = PlainTextWriter()
        guard writeNext(of: bytes, to: &writer) else { return nil }
        return writer.text
    }

    /// Not between two Chinese or Japanese characters, nor behind a hyphen that ends a line inside a word.
    private static func needsSpace(between line: TextLine, and next: TextLine, in bytes: Span<UInt8>) -> Bool {
        let end = line.text.upperBound
        if TextLines.isWide(bytes[next.text.lowerBound]) && end - line.text.lowerBound >= 3 && TextLines.isWide(bytes[end - 3]) {
            return false
        }
        guard end - line.text.lowerBound >= 2, bytes[end - 1] == UInt8(ascii: "-") else { return true }
        return !(bytes[end - 2].isASCIILetter && bytes[next.text.lowerBound].isASCIILetter)
    }
}
