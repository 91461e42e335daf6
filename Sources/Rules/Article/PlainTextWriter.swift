/// Puts text together the way an article's fields hold it: white space collapsed, lines and paragraphs apart, nothing at either end.
package struct PlainTextWriter {
    package enum Markup {
        /// Character references are read.
        case html
        case none
    }

    /// What stands between what is written and what comes next: the largest that was asked for.
    private enum Gap: UInt8, Comparable {
        case none, space, line, paragraph

        static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
    }

    private var out: [UInt8] = []
    private var gap = Gap.none
    /// Line ends are kept.
    package var isPreformatted = false

    package init(capacity: Int = 256) {
        out.reserveCapacity(capacity)
    }

    package var isEmpty: Bool { out.isEmpty }

    /// The text so far.
    package var text: String { String(decoding: out, as: UTF8.self) }

    /// What follows begins a line; twice, a paragraph.
    package mutating func breakLine() {
        gap = gap < .line ? .line : .paragraph
    }

    /// What follows is not on the same line.
    package mutating func beginLine() {
        gap = max(gap, .line)
    }

    /// What follows begins a paragraph.
    package mutating func beginParagraph() {
        gap = .paragraph
    }

    /// What follows is another word.
    package mutating func space() {
        gap = max(gap, .space)
    }

    package mutating func write(_ bytes: Span<UInt8>, _ range: Range<Int>, as markup: Markup) {
        var position = range.lowerBound
        while position < range.upperBound {
            let run = Self.endOfRun(in: bytes, position..<range.upperBound)
            if run > position {
                copy(bytes, position..<run)
                position = run
                continue
            }
            position = writeSpecial(bytes, at: position, before: range.upperBound, as: markup)
        }
    }

    private mutating func writeSpecial(_ bytes: Span<UInt8>, at position: Int, before end: Int, as markup: Markup) -> Int {
        switch bytes[position] {
        case UInt8(ascii: "&"):
            if markup == .html, let found = HTMLEntity.reference(in: bytes, at: position), found.end <= end {
                write(found.first)
                if let second = found.second { write(second) }
                return found.end
            }
            write("&")
        case UInt8(ascii: "\n") where isPreformatted: breakLine()
        case let byte where byte.isHTMLSpace: space()
        case 0xC2 where position + 1 < end && bytes[position + 1] == 0xA0:
            space()
            return position + 2
        case 0xC2 where position + 1 < end && bytes[position + 1] < 0xA0:
            if let meant = HTMLEntity.windows1252(low: bytes[position + 1]) { write(meant) }
            return position + 2
        case 0xEF where position + 2 < end && bytes[position + 1] == 0xBB && bytes[position + 2] == 0xBF:
            return position + 3
        case 0xC2, 0xEF: copy(bytes, position..<position + 1)
        default: break  // a control character says nothing
        }
        return position + 1
    }

    /// One scalar, as a reference names it.
    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\n" where isPreformatted: breakLine()
        case " ", "\t", "\n", "\r", "\u{C}", "\u{A0}": space()
        case "\u{FEFF}", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
        default:
            flush()
            out.append(scalar: scalar)
        }
    }

    private mutating func copy(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        flush()
        bytes.extracting(range).withUnsafeBufferPointer { out.append(contentsOf: $0) }
    }

    private mutating func flush() {
        defer { gap = .none }
        guard !out.isEmpty else { return }
        switch gap {
        case .none: break
        case .space: out.append(UInt8(ascii: " "))
        case .line: out.append(UInt8(ascii: "\n"))
        case .paragraph:
            out.append(UInt8(ascii: "\n"))
            out.append(UInt8(ascii: "\n"))
        }
    }

    /// Where bytes that can be copied as they are end. A single space between words belongs to them.
    private static func endOfRun(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        let end = range.upperBound
        return bytes.withUnsafeBufferPointer { pointer in
            var position = range.lowerBound
            while position < end {
                let byte = pointer[position]
                if isPlain[Int(byte)] {
                    position += 1
                } else if byte == 0x20, position > range.lowerBound, position + 1 < end, isPlain[Int(pointer[position + 1])] {
                    position += 2
                } else {
                    return position
                }
            }
            return end
        }
    }

    /// All but white space, controls, `&` and the first bytes of the no-break space and the byte order mark.
    private static let isPlain: [Bool] = (0..<256).map { byte in
        byte > 0x20 && byte != 0x26 && byte != 0x7F && byte != 0xC2 && byte != 0xEF
    }
}
