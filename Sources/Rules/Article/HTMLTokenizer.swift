/// Splits HTML into texts and tags in one pass over its bytes, in time that grows with their number and nothing else.
///
/// Follows https://html.spec.whatwg.org/multipage/parsing.html#tokenization, except where a browser would throw the rest of the text away:
/// a comment or a quoted value that is never closed ends at the next `>`, the marks of a CDATA section are skipped, and an `<iframe>` that is closed by
/// itself or never is empty.
package struct HTMLTokenizer {
    package enum Token {
        /// Text with character references.
        case text(Range<Int>)
        case start(HTMLTag)
        case end(HTMLName)
        /// What stands inside an element like `script`, up to its end tag, which comes next.
        case raw(Range<Int>)
    }

    /// Offset of the next token.
    package private(set) var position: Int
    private let end: Int
    /// The element whose raw content comes next.
    private var rawName: Range<Int>?
    private var isInCDATA = false
    /// From here on there is none of them: looked for once.
    private var noCommentEnd = false
    private var noDoubleQuote = false
    private var noSingleQuote = false
    /// Elements with raw content that have no end tag from here on.
    private var endless: [HTMLName] = []

    package init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// Goes back to an offset behind a tag.
    package mutating func rewind(to offset: Int) {
        position = offset
        rawName = nil
        endless = []
    }

    package mutating func next(in bytes: Span<UInt8>) -> Token? {
        if let name = rawName {
            rawName = nil
            let start = position
            position = endOfRaw(name, in: bytes)
            if position > start { return .raw(start..<position) }
        }
        while position < end {
            if isInCDATA, let text = textInCDATA(in: bytes) { return text }
            guard let open = bytes.firstIndex(of: UInt8(ascii: "<"), in: position..<end) else { return text(upTo: end) }
            if open > position, startsMarkup(at: open, in: bytes) { return text(upTo: open) }
            guard startsMarkup(at: open, in: bytes) else { return textBehind(open, in: bytes) }
            if let token = markup(at: open, in: bytes) { return token }
        }
        return nil
    }

    // MARK: - Text

    private mutating func text(upTo offset: Int) -> Token {
        defer { position = offset }
        return .text(position..<offset)
    }

    /// A `<` that begins no tag is text, with what follows it.
    private mutating func textBehind(_ open: Int, in bytes: Span<UInt8>) -> Token {
        text(upTo: bytes.firstIndex(of: UInt8(ascii: "<"), in: open + 1..<end) ?? end)
    }

    /// The mark that ends a section is dropped, so that its text can hold HTML, as publishers who escape twice send it.
    private mutating func textInCDATA(in bytes: Span<UInt8>) -> Token? {
        let limit = bytes.firstIndex(of: UInt8(ascii: "<"), in: position..<end) ?? end
        var search = position
        while let bracket = bytes.firstIndex(of: UInt8(ascii: "]"), in: search..<limit) {
            if bytes.hasASCII("]]>", at: bracket), bracket + 3 <= end {
                isInCDATA = false
                let start = position
                position = bracket + 3
                return .text(start..<bracket)
            }
            search = bracket + 1
        }
        return nil
    }

    // MARK: - Markup

    private func startsMarkup(at open: Int, in bytes: Span<UInt8>) -> Bool {
        guard open + 1 < end else { return false }
        let next = bytes[open + 1]
        return next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }

    /// `nil` for what says nothing: comments, declarations, a tag that the input cuts off.
    private mutating func markup(at open: Int, in bytes: Span<UInt8>) -> Token? {
        let next = bytes[open + 1]
        if next.isASCIILetter { return startTag(at: open, in: bytes) }
        if next == UInt8(ascii: "/") { return endTag(at: open, in: bytes) }
        if bytes.hasASCII("<![cdata[", at: open) {
            isInCDATA = true
            position = open + 9
        } else if bytes.hasASCII("<!--", at: open), let close = endOfComment(from: open + 4, in: bytes) {
            position = close
        } else {
            position = bytes.firstIndex(of: UInt8(ascii: ">"), in: open + 2..<end).map { $0 + 1 } ?? end
        }
        return nil
    }

    private mutating func startTag(at open: Int, in bytes: Span<UInt8>) -> Token? {
        let nameEnd = endOfName(from: open + 1, in: bytes)
        guard let close = endOfTag(from: nameEnd, in: bytes) else {
            position = end
            return nil
        }
        position = close + 1
        let name = HTMLName(bytes, open + 1..<nameEnd)
        let element = HTMLElement(name)
        if element == .raw, !isClosedByItself(nameEnd..<close, in: bytes) { rawName = open + 1..<nameEnd }
        return .start(HTMLTag(name: name, element: element, attributes: nameEnd..<close, end: close + 1))
    }

    /// `<iframe src="…"/>` as XHTML writes it. A slash behind a value without quotes is part of the value.
    private func isClosedByItself(_ attributes: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        guard let last = attributes.last, bytes[last] == UInt8(ascii: "/") else { return false }
        guard last > attributes.lowerBound else { return true }
        let before = bytes[last - 1]
        return before.isHTMLSpace || before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
    }

    private mutating func endTag(at open: Int, in bytes: Span<UInt8>) -> Token? {
        let nameEnd = endOfName(from: open + 2, in: bytes)
        guard let close = bytes.firstIndex(of: UInt8(ascii: ">"), in: min(nameEnd, end)..<end) else {
            position = end
            return nil
        }
        position = close + 1
        guard bytes[open + 2].isASCIILetter else { return nil }
        return .end(HTMLName(bytes, open + 2..<nameEnd))
    }

    private func endOfName(from start: Int, in bytes: Span<UInt8>) -> Int {
        var position = start
        while position < end, !bytes[position].isHTMLSpace, bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "/") {
            position += 1
        }
        return position
    }

    /// The `>` that ends a tag: not one inside a quoted value.
    private mutating func endOfTag(from start: Int, in bytes: Span<UInt8>) -> Int? {
        var position = start
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: ">"): return position
            case UInt8(ascii: "="):
                position += 1
                while position < end, bytes[position].isHTMLSpace { position += 1 }
                if position < end, let close = endOfQuote(at: position, in: bytes) { position = close + 1 }
            default: position += 1
            }
        }
        return nil
    }

    private mutating func endOfQuote(at start: Int, in bytes: Span<UInt8>) -> Int? {
        switch bytes[start] {
        case UInt8(ascii: "\"") where !noDoubleQuote:
            let close = bytes.firstIndex(of: UInt8(ascii: "\""), in: start + 1..<end)
            noDoubleQuote = close == nil
            return close
        case UInt8(ascii: "'") where !noSingleQuote:
            let close = bytes.firstIndex(of: UInt8(ascii: "'"), in: start + 1..<end)
            noSingleQuote = close == nil
            return close
        default: return nil
        }
    }

    /// Behind `-->` or `--!>`; `<!-->` is a whole comment.
    private mutating func endOfComment(from start: Int, in bytes: Span<UInt8>) -> Int? {
        if start < end, bytes[start] == UInt8(ascii: ">") { return start + 1 }
        guard !noCommentEnd else { return nil }
        var search = start
        while let close = bytes.firstIndex(of: UInt8(ascii: ">"), in: search..<end) {
            if close - 2 >= start - 1, bytes.hasASCII("--", at: close - 2) { return close + 1 }
            if close - 3 >= start, bytes.hasASCII("--!", at: close - 3) { return close + 1 }
            search = close + 1
        }
        noCommentEnd = true
        return nil
    }

    /// The `<` of the end tag. Without one, scripts and styles reach to the end of all; what others hold is read as HTML.
    private mutating func endOfRaw(_ name: Range<Int>, in bytes: Span<UInt8>) -> Int {
        let wanted = HTMLName(bytes, name)
        guard !endless.contains(wanted) else { return position }
        var search = position
        while let open = bytes.firstIndex(of: UInt8(ascii: "<"), in: search..<end) {
            let after = open + 2 + name.count
            if open + 1 < end, bytes[open + 1] == UInt8(ascii: "/"), after <= end, HTMLName(bytes, open + 2..<after) == wanted,
                after == end || bytes[after].isHTMLSpace || bytes[after] == UInt8(ascii: ">") || bytes[after] == UInt8(ascii: "/")
            {
                return open
            }
            search = open + 1
        }
        if wanted == "script" || wanted == "style" { return end }
        endless.append(wanted)
        return position
    }
}
