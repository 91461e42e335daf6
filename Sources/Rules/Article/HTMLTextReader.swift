/// Follows the tokens of a piece of HTML and writes the text that is to be seen.
struct HTMLTextReader {
    private var tokenizer: HTMLTokenizer
    private var writer: PlainTextWriter
    private var visibility = HTMLVisibility()
    private var preformatted = 0

    init(_ range: Range<Int>) {
        tokenizer = HTMLTokenizer(range)
        writer = PlainTextWriter(capacity: range.count)
    }

    mutating func text(of bytes: Span<UInt8>) -> String {
        while let token = tokenizer.next(in: bytes) { take(token, in: bytes) }
        if let hidden = visibility.showWhatNeverEnded() {
            tokenizer.rewind(to: hidden)
            while let token = tokenizer.next(in: bytes) { take(token, in: bytes) }
        }
        return writer.text
    }

    private mutating func take(_ token: HTMLTokenizer.Token, in bytes: Span<UInt8>) {
        switch token {
        case .text(let range): if !visibility.isHiding { writer.write(bytes, range, as: .html) }
        case .start(let tag): if visibility.start(tag, in: bytes) { start(tag.element) }
        case .end(let name): if visibility.end(name) { end(HTMLElement(name)) }
        case .raw: break
        }
    }

    private mutating func start(_ element: HTMLElement) {
        switch element {
        case .block, .voidBlock: writer.beginParagraph()
        case .cell: writer.beginLine()
        case .lineBreak: writer.breakLine()
        case .preformatted:
            writer.beginParagraph()
            preformatted += 1
            writer.isPreformatted = true
        case .inline, .hidden, .raw, .ruby, .void: break
        }
    }

    private mutating func end(_ element: HTMLElement) {
        switch element {
        case .preformatted:
            writer.beginParagraph()
            preformatted = max(0, preformatted - 1)
            writer.isPreformatted = preformatted > 0
        default: start(element)
        }
    }
}
