import Rules

/// Walks over a page once and notes what it says about itself, its blocks of text and the regions they stand in.
struct HTMLPageParser {
    /// More blocks than any article has; the rest of a page is left.
    private static let maximumBlocks = 50_000
    /// Elements open at once that are followed; deeper ones count as part of the last.
    private static let maximumDepth = 256

    private struct Open {
        var name: HTMLName
        /// The region around it.
        var outside: HTMLRegion
    }

    private var tokenizer: HTMLTokenizer
    private var visibility = HTMLVisibility()
    private var page = HTMLPage()
    private var open: [Open] = []
    private var counts: [HTMLName: Int] = [:]
    /// Elements open beyond `maximumDepth`.
    private var deeper = 0
    private var region = HTMLRegion()
    private var articles = 0
    /// The start tag whose raw content comes next.
    private var rawTag: HTMLTag?

    private var writer = PlainTextWriter()
    private var words = 0
    private var linkedWords = 0
    private var heading = 0

    static func parse(_ bytes: Span<UInt8>) -> HTMLPage {
        var parser = HTMLPageParser(bytes.count)
        return parser.page(of: bytes)
    }

    private init(_ count: Int) {
        tokenizer = HTMLTokenizer(0..<count)
    }

    private mutating func page(of bytes: Span<UInt8>) -> HTMLPage {
        readAll(of: bytes)
        if let hidden = visibility.showWhatNeverEnded() {
            tokenizer.rewind(to: hidden)
            readAll(of: bytes)
        }
        endBlock()
        return page
    }

    private mutating func readAll(of bytes: Span<UInt8>) {
        while !page.isCut, let token = tokenizer.next(in: bytes) {
            switch token {
            case .text(let range): if !visibility.isHiding { write(bytes, range) }
            case .raw(let range): raw(bytes, range)
            case .start(let tag): if visibility.start(tag, in: bytes) { start(tag, in: bytes) }
            case .end(let name): if visibility.end(name) { end(name) }
            }
        }
    }

    // MARK: - Text

    private mutating func write(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        writer.write(bytes, range, as: .html)
        let count = Self.words(in: bytes, range)
        words += count
        if counts["a", default: 0] > 0 { linkedWords += count }
    }

    /// Runs of letters between white space; two Chinese or Japanese characters are about a word.
    private static func words(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var (words, wide) = (0, 0)
        var isInWord = false
        for index in range {
            let byte = bytes[index]
            if byte <= 0x20 {
                isInWord = false
            } else if !isInWord {
                isInWord = true
                words += 1
            }
            if TextLines.isWide(byte) { wide += 1 }
        }
        return words + wide / 2
    }

    private mutating func endBlock() {
        defer { (words, linkedWords) = (0, 0) }
        guard !writer.isEmpty else { return }
        guard page.blocks.count < Self.maximumBlocks else {
            page.isCut = true
            return
        }
        page.blocks.append(HTMLBlock(text: writer.text, words: words, linkedWords: linkedWords, heading: heading, region: region))
        writer = PlainTextWriter()
    }

    // MARK: - Tags

    private mutating func start(_ tag: HTMLTag, in bytes: Span<UInt8>) {
        note(tag, in: bytes)
        if tag.element == .lineBreak { return writer.breakLine() }
        if tag.element.isBlock { endBlock() }
        if tag.element == .raw {
            rawTag = tag
            return
        }
        closeWhatEndsBefore(tag)
        guard !tag.element.isVoid else { return }
        push(tag, in: bytes)
        heading = tag.headingLevel ?? heading
        writer.isPreformatted = writer.isPreformatted || tag.element == .preformatted
    }

    private mutating func end(_ name: HTMLName) {
        let element = HTMLElement(name)
        if element.isBlock { endBlock() }
        if name.headingLevel != nil { heading = 0 }
        if element == .preformatted { writer.isPreformatted = false }
        pop(name)
    }

    /// `p`, `li` and cells end where the next one begins.
    private mutating func closeWhatEndsBefore(_ tag: HTMLTag) {
        guard let last = open.last?.name, Self.endsByItself.contains(last) else { return }
        if last == tag.name || last == "p" && tag.element.isBlock { pop(last) }
    }

    private static let endsByItself: Set<HTMLName> = ["p", "li", "td", "th", "tr", "dt", "dd", "option"]

    private mutating func push(_ tag: HTMLTag, in bytes: Span<UInt8>) {
        guard open.count < Self.maximumDepth else {
            deeper += 1
            return
        }
        open.append(Open(name: tag.name, outside: region))
        counts[tag.name, default: 0] += 1
        if tag.name == "article" { articles += 1 }
        region = region.inside(tag, article: articles, in: bytes)
    }

    /// Closes the last element of that name and all that were left open inside it.
    private mutating func pop(_ name: HTMLName) {
        if deeper > 0 {
            deeper -= 1
            return
        }
        guard counts[name, default: 0] > 0 else { return }
        while let last = open.popLast() {
            counts[last.name, default: 1] -= 1
            region = last.outside
            if last.name == name { return }
        }
    }

    // MARK: - What the page says about itself

    private mutating func raw(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard let tag = rawTag else { return }
        rawTag = nil
        if tag.name == "title", page.title == nil {
            var title = PlainTextWriter()
            title.write(bytes, range, as: .html)
            page.title = title.isEmpty ? nil : title.text
        } else if tag.name == "script", tag.attribute("type", in: bytes)?.lowercased().hasPrefix("application/ld+json") == true,
            let json = LinkedData.parse(bytes.extracting(range))
        {
            page.linkedData.append(json)
        }
    }

    private mutating func note(_ tag: HTMLTag, in bytes: Span<UInt8>) {
        switch tag.name {
        case "html": page.lang = page.lang ?? tag.attribute("lang", in: bytes) ?? tag.attribute("xml:lang", in: bytes)
        case "meta": noteMeta(tag, in: bytes)
        case "base": page.base = page.base ?? tag.attribute("href", in: bytes)
        case "link":
            let relations = tag.attribute("rel", in: bytes)?.lowercased().split(separator: " ") ?? []
            if relations.contains("canonical") { page.canonical = page.canonical ?? tag.attribute("href", in: bytes) }
        case "time": noteTime(tag, in: bytes)
        default: break
        }
    }

    private mutating func noteMeta(_ tag: HTMLTag, in bytes: Span<UInt8>) {
        guard let content = tag.attribute("content", in: bytes) else { return }
        let names = [
            tag.attribute("name", in: bytes), tag.attribute("property", in: bytes), tag.attribute("itemprop", in: bytes),
            tag.attribute("http-equiv", in: bytes),
        ]
        let text = content.trimmed
        for name in Set(names.compactMap { $0?.lowercased() }) where !text.isEmpty { page.metas[name, default: []].append(text) }
    }

    private mutating func noteTime(_ tag: HTMLTag, in bytes: Span<UInt8>) {
        guard let time = tag.attribute("datetime", in: bytes), !time.isEmpty else { return }
        let isPublication =
            tag.attribute("pubdate", in: bytes) != nil || tag.attribute("itemprop", in: bytes)?.lowercased() == "datepublished"
        if isPublication { page.publicationTime = page.publicationTime ?? time }
        if region.article != nil || region.isMain, !region.isFurniture { page.time = page.time ?? time }
    }
}

extension HTMLTag {
    fileprivate var headingLevel: Int? { name.headingLevel }
}

extension HTMLName {
    private static let headings: [HTMLName: Int] = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]

    fileprivate var headingLevel: Int? { Self.headings[self] }
}
