/// Follows the tokens of a piece of HTML and writes the text that is to be seen.
struct HTMLTextReader {
    /// An element whose content is not shown: where it began, and how many of its kind are open inside it.
    private struct Hidden {
        var tag: HTMLTag
        var depth = 1
        /// Ends where the next block or the like begins: `p`, `rt`, `rp`.
        var endsByItself: Bool
    }

    var tokenizer: HTMLTokenizer
    var writer: PlainTextWriter
    private var hidden: Hidden?
    private var preformatted = 0
    /// Hiding is given up once an element never ended: better too much text than none.
    private var hides = true

    init(_ range: Range<Int>) {
        tokenizer = HTMLTokenizer(range)
        writer = PlainTextWriter(capacity: range.count)
    }

    mutating func take(_ token: HTMLTokenizer.Token, in bytes: Span<UInt8>) {
        switch token {
        case .text(let range): if hidden == nil { writer.write(html: bytes, range) }
        case .raw: break
        case .start(let tag): start(tag, in: bytes)
        case .end(let name): end(name)
        }
    }

    /// At the end of the input: goes back to a hidden element that was never closed and reads its content as text. At most once.
    mutating func showWhatNeverEnded() -> Bool {
        guard let open = hidden, hides else { return false }
        hides = false
        hidden = nil
        tokenizer.rewind(to: open.tag.end)
        return true
    }

    // MARK: - Tags

    private mutating func start(_ tag: HTMLTag, in bytes: Span<UInt8>) {
        if var open = hidden {
            guard open.endsByItself, tag.element.isBlock || tag.element == .ruby else {
                if tag.name == open.tag.name, !tag.element.isVoid { open.depth += 1 }
                return hidden = open
            }
            hidden = nil
        }
        if tag.element.isBlock { beginBlock(tag.element) }
        guard hides, !tag.element.isVoid, tag.element != .raw else {
            if tag.element == .lineBreak { writer.breakLine() }
            return
        }
        if tag.element == .hidden || tag.element == .ruby || tag.isHidden(in: bytes) {
            hidden = Hidden(tag: tag, endsByItself: tag.element == .ruby || tag.name == "p")
        } else if tag.element == .preformatted {
            preformatted += 1
            writer.isPreformatted = true
        }
    }

    private mutating func end(_ name: HTMLName) {
        let element = HTMLElement(name)
        if var open = hidden {
            if name == open.tag.name { open.depth -= 1 }
            let ends = open.depth == 0 || open.endsByItself && (element.isBlock || name == "ruby")
            hidden = ends ? nil : open
            guard ends, name != open.tag.name else {
                if ends, element.isBlock { beginBlock(element) }
                return
            }
        }
        if element.isBlock { beginBlock(element) }
        if name == "br" { writer.breakLine() }
        if element == .preformatted, preformatted > 0 {
            preformatted -= 1
            writer.isPreformatted = preformatted > 0
        }
    }

    private mutating func beginBlock(_ element: HTMLElement) {
        if element == .cell { writer.beginLine() } else { writer.beginParagraph() }
    }
}

extension HTMLTag {
    /// `hidden`, or a style that hides it.
    package func isHidden(in bytes: Span<UInt8>) -> Bool {
        guard attributes.count > 5 else { return false }
        var reader = HTMLAttributes(attributes)
        while let attribute = reader.next(in: bytes) {
            if attribute.name == "hidden" { return !bytes.hasASCII("until-found", at: attribute.value.lowerBound) }
            if attribute.name == "style", Self.hides(bytes, attribute.value) { return true }
        }
        return false
    }

    private static func hides(_ bytes: Span<UInt8>, _ style: Range<Int>) -> Bool {
        let declarations = bytes.extracting(style)
        var letters: [UInt8] = []
        for index in declarations.indices where !declarations[index].isHTMLSpace { letters.append(declarations[index].asciiLowercased) }
        let compact = String(decoding: letters, as: UTF8.self)
        return compact.contains("display:none") || compact.contains("visibility:hidden")
    }
}
