import Rules

/// How a plain text uses its lines: each line a paragraph, as editors with soft wrap and aggregators write, or hard-wrapped lines that
/// belong together, as mail and agency wires bring them.
///
/// What tells them apart is how lines begin: where a sentence was cut to fit a width, the next line goes on in lower case most of the time;
/// where each line is a paragraph, hardly ever. Scripts without cases are told by their full lines without an end of sentence.
enum TextLayout: Equatable {
    case lineIsParagraph
    case wrapped(width: Int)

    /// A sample is enough, and keeps a huge text cheap.
    private static let sampledLines = 2000
    /// Nobody wraps narrower: shorter lines are verses, tables and lists.
    private static let narrowestWidth = 40
    /// Lines that were not filled to the last column: ragged edges of careful wrappers.
    private static let raggedShare = 0.88

    init(of bytes: Span<UInt8>) {
        var lines = TextLines()
        var census = Census()
        var previous: TextLine?
        var count = 0
        while count < Self.sampledLines, let line = lines.next(in: bytes) {
            census.note(line)
            if let previous, !line.followsBlank { census.note(previous, before: line, in: bytes) }
            previous = line
            count += 1
        }
        self = census.layout
    }

    /// Whether a line goes on in the next one.
    func joins(_ line: TextLine, with next: TextLine, in bytes: Span<UInt8>) -> Bool {
        guard case .wrapped(let width) = self, !next.followsBlank else { return false }
        if next.indent >= line.indent + 2 { return false }
        switch next.start(in: bytes) {
        case .bullet: return false
        case .lowercase: return true
        case .uppercase, .other: return Self.isFull(line, before: next, width: width)
        }
    }

    /// The next line's first word would not have fitted.
    private static func isFull(_ line: TextLine, before next: TextLine, width: Int) -> Bool {
        Double(line.indent + line.columns + 1 + next.firstWord) > Double(width) * raggedShare
    }
}

extension TextLayout {
    /// What is counted of the lines and of each pair of lines without a blank one between.
    private struct Census {
        private var pairs = 0
        private var lowercase = 0
        private var uppercase = 0
        private var unfinished = 0
        private var full = 0
        /// How many lines have that many columns; the last for all that have more.
        private var widths = [Int](repeating: 0, count: 256)
        private var pending: [(line: TextLine, next: TextLine)] = []

        mutating func note(_ line: TextLine) {
            widths[min(line.indent + line.columns, widths.count - 1)] += 1
        }

        mutating func note(_ line: TextLine, before next: TextLine, in bytes: Span<UInt8>) {
            switch next.start(in: bytes) {
            case .lowercase: lowercase += 1
            case .uppercase: uppercase += 1
            case .other: break
            case .bullet: return
            }
            pairs += 1
            pending.append((line, next))
            if !line.endsSentence(in: bytes) { unfinished += 1 }
        }

        /// The width that lines were cut to: all but a twentieth (addresses, tables) are as wide or narrower.
        private var width: Int {
            var above = widths.reduce(0, +) / 20
            for columns in widths.indices.reversed() {
                above -= widths[columns]
                if above < 0 { return columns }
            }
            return 0
        }

        var layout: TextLayout {
            let width = width
            guard pairs > 0, width >= TextLayout.narrowestWidth, width < widths.count - 1 else { return .lineIsParagraph }
            let cased = lowercase + uppercase
            if cased * 2 >= pairs { return lowercase * 10 >= cased * 3 ? .wrapped(width: width) : .lineIsParagraph }
            let full = pending.count { TextLayout.isFull($0.line, before: $0.next, width: width) }
            return pairs >= 2 && full * 10 >= pairs * 7 && unfinished * 2 >= pairs ? .wrapped(width: width) : .lineIsParagraph
        }
    }
}
