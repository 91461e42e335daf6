/// Reads XML the way publishers write it: what is broken is mended where feeds show how, and said in `isMalformed`; nothing is refused.
///
/// One pass over the bytes, without recursion; work and memory grow with the length of the document, whatever it holds.
struct XMLTreeBuilder {
    enum Dialect: Sendable {
        /// Elements of feeds that were left open end where the next one begins.
        case feed
        /// Any other XML.
        case plain
    }

    private var open: XMLOpenElements
    /// Names may be declared elsewhere, so that an unknown one is no fault.
    private var isExternal = false
    private var hasRoot = false
    private var commentEnd = XMLLandmark("-->")
    private var sectionEnd = XMLLandmark("]]>")

    /// Reads UTF-8. Beyond 2 GB a document is cut.
    static func tree(of bytes: [UInt8], _ dialect: Dialect) -> XMLTree {
        let (clean, wasDirty) = XMLControls.removed(from: bytes.count < Int32.max ? bytes : Array(bytes.prefix(Int(Int32.max) - 1)))
        var builder = XMLTreeBuilder(open: XMLOpenElements(XMLTree(bytes: clean), dialect))
        if wasDirty { builder.open.fault() }
        builder.run(clean.span)
        return builder.open.tree
    }

    private init(open: XMLOpenElements) {
        self.open = open
    }

    private mutating func run(_ bytes: Span<UInt8>) {
        var place = 0
        while place < bytes.count {
            guard let next = bytes.place(of: UInt8(ascii: "<"), in: place..<bytes.count) else { break }
            checkText(bytes, place..<next)
            place = read(bytes, at: next)
        }
        checkText(bytes, min(place, bytes.count)..<bytes.count)
        if !open.isOutside || !hasRoot { open.fault() }
        open.closeAll(at: bytes.count)
    }

    /// One thing that begins with `<`; gives the offset behind it.
    private mutating func read(_ bytes: Span<UInt8>, at start: Int) -> Int {
        let next = start + 1
        guard next < bytes.count else { return cutOff(at: start, bytes) }
        switch bytes[next] {
        case UInt8(ascii: "/"): return readEndTag(bytes, at: start)
        case UInt8(ascii: "!"): return readDeclaration(bytes, at: start)
        case UInt8(ascii: "?"): return readInstruction(bytes, at: start)
        case let byte where byte.beginsXMLName: return readStartTag(bytes, at: start)
        default:
            open.fault()
            return next
        }
    }

    /// The document ends inside a tag, which is forgotten.
    private mutating func cutOff(at start: Int, _ bytes: Span<UInt8>) -> Int {
        open.fault()
        open.closeAll(at: start)
        return bytes.count
    }

    // MARK: - Tags

    private mutating func readStartTag(_ bytes: Span<UInt8>, at start: Int) -> Int {
        let nameEnd = bytes.endOfName(from: start + 1)
        let (attributes, bindings) = (open.attributes, open.bindings)
        var reader = XMLTagReader(at: nameEnd)
        var end = XMLTagReader.End.open
        while let attribute = reader.next(bytes, &end) {
            if !open.isMalformed { checkReferences(bytes, attribute.value) }
            open.add(bytes, attribute)
        }
        if reader.isMalformed { open.fault() }
        guard end != .cutOff else { return cutOff(at: start, bytes) }
        if open.isOutside {
            if hasRoot { open.fault() }
            hasRoot = true
        }
        open.open(
            bytes, XMLOpenElements.StartTag(name: (start + 1)..<nameEnd, end: reader.place, attributes: attributes, bindings: bindings))
        if end == .empty { open.closeTop(at: reader.place) }
        return reader.place
    }

    private mutating func readEndTag(_ bytes: Span<UInt8>, at start: Int) -> Int {
        let innermost = open.innermostName
        let expected = start + 2 + innermost.count
        if expected < bytes.count, bytes[expected] == UInt8(ascii: ">"), !open.isOutside, bytes.isSame(innermost, (start + 2)..<expected) {
            open.closeTop(at: start)
            return expected + 1
        }
        let nameEnd = bytes.endOfName(from: start + 2)
        var end = bytes.skipSpace(from: nameEnd)
        while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") {
            open.fault()
            end += 1
        }
        guard end < bytes.count else { return cutOff(at: start, bytes) }
        open.end(bytes, (start + 2)..<nameEnd, at: start)
        guard bytes[end] == UInt8(ascii: "<") else { return end + 1 }
        open.fault()
        return end
    }

    // MARK: - Declarations

    private mutating func readDeclaration(_ bytes: Span<UInt8>, at start: Int) -> Int {
        if bytes.has("<!--", at: start) { return readComment(bytes, from: start + 4) }
        if bytes.has("<![CDATA[", at: start) { return readSection(bytes, from: start + 9) }
        guard bytes.hasAnyCase("<!doctype", at: start) else {
            open.fault()
            return start + 2
        }
        let doctype = XMLDoctype(bytes, at: start)
        open.declare(doctype.entities)
        isExternal = isExternal || doctype.isExternal
        if hasRoot { open.fault() }
        return doctype.end
    }

    /// A comment that never ends, or that swallows the next one, is none.
    private mutating func readComment(_ bytes: Span<UInt8>, from start: Int) -> Int {
        guard let end = commentEnd.place(bytes, from: start), bytes.place(of: "!--", in: start..<end) == nil else {
            open.fault()
            return start
        }
        return end + 3
    }

    /// A section that never ends, or that swallows the next one, ends with the element that it stands in.
    private mutating func readSection(_ bytes: Span<UInt8>, from start: Int) -> Int {
        if open.isOutside { open.fault() }
        let end = sectionEnd.place(bytes, from: start)
        if let end, bytes.place(of: "![CDATA[", in: start..<end) == nil { return end + 3 }
        open.fault()
        return endOfElement(bytes, start..<(end ?? bytes.count)) ?? end.map { $0 + 3 } ?? bytes.count
    }

    /// Where the end tag of the innermost element stands.
    private func endOfElement(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        let name = open.innermostName
        guard !name.isEmpty else { return nil }
        var place = range.lowerBound
        while let next = bytes.place(of: "</", in: place..<range.upperBound) {
            if next + 2 + name.count <= range.upperBound, bytes.areSameName(name, (next + 2)..<(next + 2 + name.count)) { return next }
            place = next + 2
        }
        return nil
    }

    /// An instruction does not hold a tag.
    private mutating func readInstruction(_ bytes: Span<UInt8>, at start: Int) -> Int {
        let next = bytes.place(of: UInt8(ascii: "<"), in: (start + 2)..<bytes.count) ?? bytes.count
        if bytes.hasAnyCase("<?xml", at: start), start + 5 < bytes.count, bytes[start + 5].isXMLSpace {
            if start > 0 || !hasQuotes(bytes, start..<next) { open.fault() }
        }
        if let end = bytes.place(of: "?>", in: (start + 2)..<next) { return end + 2 }
        open.fault()
        return bytes.place(of: UInt8(ascii: ">"), in: (start + 2)..<next).map { $0 + 1 } ?? next
    }

    /// Whether the values of an XML declaration are quoted.
    private func hasQuotes(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while let equals = bytes.place(of: UInt8(ascii: "="), in: place..<range.upperBound) {
            place = bytes.skipSpace(from: equals + 1)
            guard place < range.upperBound, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else { return false }
        }
        return true
    }

    // MARK: - Text

    private mutating func checkText(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        // Mostly there is nothing but an end of line and blanks.
        guard !range.isEmpty, bytes.skipSpace(from: range.lowerBound) < range.upperBound, !open.isMalformed else { return }
        if open.isOutside, !bytes.trimmed(range).isEmpty {
            open.fault()
        } else {
            checkReferences(bytes, range)
        }
    }

    private mutating func checkReferences(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var place = range.lowerBound
        while let next = bytes.place(of: UInt8(ascii: "&"), in: place..<range.upperBound) {
            if let known = XMLText.standardReference(bytes, at: next, before: range.upperBound) {
                place = known.end
                continue
            }
            guard let end = XMLText.endOfReference(bytes, at: next, before: range.upperBound),
                isExternal || XMLText.isDefined(bytes, next..<end, entities: open.entities)
            else {
                open.fault()
                return
            }
            place = end
        }
    }
}
