import Rules

/// What the text of an element is written in.
enum TextForm {
    /// HTML, escaped or in a CDATA section; in RSS also plain text, which cannot be told from it.
    case html
    /// Plain text by its own words. Publishers send HTML all the same.
    case text
    /// Elements of XHTML, as they stand.
    case markup
    case base64
    /// A media type that nobody here knows: base64 where that gives text, else text as it stands.
    case media
}

extension TextForm {
    /// What an element of Atom (`type`, and `mode` of Atom 0.3) or of Media RSS says of its text. `standard` is for those that say nothing.
    init(of index: Int, in tree: XMLTree, standard: TextForm) {
        let type = tree.attribute(.type, of: index)?.lowercased()
        switch tree.attribute(.mode, of: index)?.lowercased() {
        case "base64": self = .base64
        case "escaped": self = type == "text/plain" ? .text : .html
        case "xml": self = tree.elements[index].hasMarkup ? .markup : type == nil || type == "text/plain" ? .text : .html
        default: self = type.map { TextForm(type: $0, of: tree.elements[index]) } ?? standard
        }
        if self != .base64, tree.elements[index].hasMarkup { self = .markup }
    }

    private init(type: String, of element: XMLTree.Element) {
        switch type.prefix(while: { $0 != ";" }) {
        case "text", "plain", "text/plain": self = .text
        case "html", "text/html", "escaped": self = .html
        case "xhtml", "application/xhtml+xml": self = element.hasMarkup ? .markup : .html
        case let type where type.hasPrefix("text/") || type.hasSuffix("xml"): self = element.hasMarkup ? .markup : .html
        case let type where type.contains("/"): self = .media
        default: self = .html
        }
    }
}

extension XMLTree {
    /// An element's text as an article holds it: plain, tidy, `nil` where there is none.
    func plainText(of index: Int, as form: TextForm) -> String? {
        let span = bytes.span
        let range = span.trimmed(content(of: index))
        guard !range.isEmpty else { return nil }
        if form != .base64, form != .media, TidyText.isTidy(span, range) { return span.string(range) }
        if form == .markup || (form == .html && elements[index].hasMarkup) {
            var text: [UInt8] = []
            XMLText.appendMarkup(span, of: range, to: &text)
            return FeedText.plain(fromHTML: text.span, 0..<text.count)
        }
        if form == .html, let inner = XMLText.plainPart(span, range) { return FeedText.plain(fromHTML: span, inner) }
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        XMLText.append(span, range, entities: entities, to: &text)
        switch form {
        case .base64: return FeedText.plain(fromBase64: text)
        case .media: return FeedText.plain(fromMedia: text)
        case .text: return FeedText.plain(fromText: text.span)
        default: return FeedText.plain(fromHTML: text.span, 0..<text.count)
        }
    }
}

/// Turns what elements say into plain text, whatever they said they would say.
enum FeedText {
    static func plain(fromHTML bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
        if TidyText.isTidy(bytes, range) { return bytes.string(range).nonEmpty }
        if hasTags(bytes, range) { return PlainText.fromHTML(bytes, range).nonEmpty }
        return mended(paragraphs(bytes, range, as: .html))
    }

    /// Text that is plain by its own words, unless tags or references give it away.
    static func plain(fromText bytes: Span<UInt8>) -> String? {
        let range = 0..<bytes.count
        if hasTags(bytes, range) || hasReferences(bytes) { return plain(fromHTML: bytes, range) }
        return paragraphs(bytes, range, as: .none).nonEmpty
    }

    static func plain(fromBase64 bytes: [UInt8]) -> String? {
        guard let data = Base64.decoded(bytes) else { return plain(fromHTML: bytes.span, 0..<bytes.count) }
        let text = TextDecoder.decode(data, form: .html).text
        return plain(fromHTML: text.span, 0..<text.count)
    }

    /// Bytes that are no text, of pictures and sounds, say nothing.
    static func plain(fromMedia bytes: [UInt8]) -> String? {
        guard let data = Base64.decoded(bytes) else { return plain(fromHTML: bytes.span, 0..<bytes.count) }
        if UnicodeBytes.census(data).faults == 0 { return plain(fromHTML: data.span, 0..<data.count) }
        return bytes.count > longestWord ? nil : plain(fromHTML: bytes.span, 0..<bytes.count)
    }

    /// A short word may look like base64; this long, it is.
    private static let longestWord = 24

    /// Text escaped twice shows its tags to readers: `<p>…</p>`.
    private static func mended(_ text: String) -> String? {
        let bytes = text.utf8.span
        guard isEscapedTwice(bytes) else { return text.nonEmpty }
        return PlainText.fromHTML(bytes, 0..<bytes.count).nonEmpty
    }

    /// A tag that is closed again, or stands for itself. One alone may be what the text is about.
    private static func isEscapedTwice(_ bytes: Span<UInt8>) -> Bool {
        let range = 0..<bytes.count
        guard hasTags(bytes, range) else { return false }
        return bytes.place(of: "</", in: range) != nil || bytes.place(of: "<br", in: range) != nil
            || bytes.place(of: "<img ", in: range) != nil
    }

    /// Plain text keeps the paragraphs that blank lines make.
    private static func paragraphs(_ bytes: Span<UInt8>, _ range: Range<Int>, as markup: PlainTextWriter.Markup) -> String {
        var writer = PlainTextWriter(capacity: range.count)
        var start = range.lowerBound
        var place = range.lowerBound
        while let line = bytes.place(of: UInt8(ascii: "\n"), in: place..<range.upperBound) {
            place = line + 1
            while place < range.upperBound, bytes[place].isXMLSpace, bytes[place] != UInt8(ascii: "\n") { place += 1 }
            guard place < range.upperBound, bytes[place] == UInt8(ascii: "\n") else { continue }
            writer.write(bytes, start..<line, as: markup)
            writer.beginParagraph()
            start = place
        }
        writer.write(bytes, start..<range.upperBound, as: markup)
        return writer.text
    }

    private static func hasReferences(_ bytes: Span<UInt8>) -> Bool {
        var place = 0
        while let next = bytes.place(of: UInt8(ascii: "&"), in: place..<bytes.count) {
            if let found = HTMLEntity.reference(in: bytes, at: next), bytes[found.end - 1] == UInt8(ascii: ";") { return true }
            place = next + 1
        }
        return false
    }

    /// Whether some `<` begins a tag of HTML or a comment, and not `a < b` or `<jane@example.com>`.
    private static func hasTags(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        for _ in 0..<mostCandidates {
            guard let next = bytes.place(of: UInt8(ascii: "<"), in: place..<range.upperBound) else { return false }
            place = next + 1
            guard place < range.upperBound else { return false }
            if bytes[place] == UInt8(ascii: "!"), isDeclaration(bytes, place..<range.upperBound) { return true }
            let name = bytes[place] == UInt8(ascii: "/") ? place + 1 : place
            var end = name
            while end < range.upperBound, end - name <= HTMLName.longest, bytes[end].isHTMLNameByte { end += 1 }
            // `if a<b then` does not end its tag.
            if isHTML(bytes, name..<end), bytes.place(of: UInt8(ascii: ">"), in: end..<range.upperBound) != nil { return true }
        }
        return false
    }

    /// A comment, or a declaration that ends; `<!` by itself is text.
    private static func isDeclaration(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 1 else { return false }
        let next = bytes[range.lowerBound + 1]
        guard next != UInt8(ascii: "-") else { return true }
        let begins = next == UInt8(ascii: "[") || next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z")
        return begins && bytes.place(of: UInt8(ascii: ">"), in: range) != nil
    }

    private static let mostCandidates = 64

    /// Whether HTML has an element of that name.
    static func isHTML(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
        !name.isEmpty && tags.contains(HTMLName(bytes, name))
    }

    private static let tags: Set<HTMLName> = [
        "a", "abbr", "address", "article", "aside", "audio", "b", "big", "blockquote", "body", "br", "button", "caption", "center", "cite",
        "code", "dd", "del", "details", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form",
        "h1",
        "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "label", "li", "link", "main",
        "mark", "meta", "nav", "noscript", "object", "ol", "p", "picture", "pre", "q", "s", "script", "section", "small", "source", "span",
        "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "time", "title", "tr",
        "tt", "u", "ul", "var", "video", "wbr",
    ]
}

extension String {
    /// Absent is `nil`, never an empty string.
    var nonEmpty: String? { isEmpty ? nil : self }
}

extension UInt8 {
    fileprivate var isHTMLNameByte: Bool {
        (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z")) || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
    }
}
