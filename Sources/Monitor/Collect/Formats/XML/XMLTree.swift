/// A document as the tolerant reader understood it: elements in flat arrays, in the order of their start tags. Text stays where it is, in
/// `bytes`, and is decoded when somebody asks for it.
struct XMLTree: Sendable {
    struct Element: Sendable {
        var name: XMLName
        var space: XMLNamespace
        /// Elements inside that were not made elements of the tree: the text is markup.
        var hasMarkup = false
        var parent: Int32
        /// The index behind the last element inside.
        var end: Int32
        /// Offsets of the name in the start tag.
        var nameStart: Int32
        var nameEnd: Int32
        /// Offsets of what stands between the tags.
        var contentStart: Int32
        var contentEnd: Int32
        /// A range of `attributes`.
        var attributesStart: Int32
        var attributesEnd: Int32
    }

    struct Attribute: Sendable {
        var name: XMLName
        var space: XMLNamespace
        var start: Int32
        var end: Int32
    }

    /// UTF-8.
    let bytes: [UInt8]
    /// The first is no element of the document, but stands for all of it.
    var elements: [Element]
    var attributes: [Attribute] = []
    /// Entities that the document declares itself.
    var entities: [String: [UInt8]] = [:]
    /// The document broke a rule of XML.
    var isMalformed = false
    /// Some element has an `xml:base` or `xml:lang`.
    var hasInheritance = false

    init(bytes: [UInt8]) {
        self.bytes = bytes
        let whole = Element(
            name: .other, space: .foreign, parent: -1, end: 1, nameStart: 0, nameEnd: 0, contentStart: 0, contentEnd: Int32(bytes.count),
            attributesStart: 0, attributesEnd: 0)
        elements = [whole]
    }
}

extension XMLTree {
    /// The elements directly inside an element, in order.
    func children(of index: Int) -> XMLChildren {
        XMLChildren(of: elements, from: index + 1, to: Int(elements[index].end))
    }

    func hasChildren(_ index: Int) -> Bool {
        Int(elements[index].end) > index + 1
    }

    func content(of index: Int) -> Range<Int> {
        Int(elements[index].contentStart)..<Int(elements[index].contentEnd)
    }

    /// The name as it is written, with its prefix.
    func writtenName(of index: Int) -> String {
        bytes.span.string(Int(elements[index].nameStart)..<Int(elements[index].nameEnd))
    }

    /// An attribute's value, references decoded, without white space at its ends; `nil` where it is absent or empty.
    func attribute(_ name: XMLName, of index: Int, in space: XMLNamespace = .core) -> String? {
        for place in Int(elements[index].attributesStart)..<Int(elements[index].attributesEnd) {
            let attribute = attributes[place]
            guard attribute.name == name, attribute.space == space else { continue }
            let range = bytes.span.trimmed(Int(attribute.start)..<Int(attribute.end))
            guard !range.isEmpty else { return nil }
            guard bytes.span.place(of: UInt8(ascii: "&"), in: range) != nil else { return bytes.span.string(range) }
            var text: [UInt8] = []
            XMLText.appendReferences(in: bytes.span, range, entities: entities, to: &text)
            // What references stand for may be nothing, or space.
            return String(decoding: text, as: UTF8.self).trimmed.nonEmpty
        }
        return nil
    }

    /// The language of an element (`xml:lang`), its own or that of those around it.
    func language(at index: Int) -> String? {
        inherited(.lang, at: index) { _ in true }.first
    }

    /// What relative addresses at an element are completed with: its `xml:base` and those around it, up to the first that is absolute.
    func base(at index: Int, _ origin: DocumentOrigin) -> String? {
        let parts = inherited(.base, at: index, until: LinkReference.isAbsolute)
        return parts.reversed().reduce(origin.base) { base, part in LinkReference.resolve(part, against: base) }
    }

    /// From the inside out, up to a value that says all.
    private func inherited(_ name: XMLName, at index: Int, until isEnough: (String) -> Bool) -> [String] {
        guard hasInheritance else { return [] }
        var values: [String] = []
        var place = index
        for _ in 0..<Self.farthest where place > 0 {
            if let value = attribute(name, of: place, in: .xml) {
                values.append(value)
                if isEnough(value) { break }
            }
            place = Int(elements[place].parent)
        }
        return values
    }

    /// Feeds are nested five deep; this is far enough for any XML, and near enough for none to cost time.
    private static let farthest = 64

    /// An element's text without white space at its ends, as it would be read aloud; markup inside is kept as it is written.
    func text(of index: Int) -> String? {
        let span = bytes.span
        let range = span.trimmed(content(of: index))
        guard !range.isEmpty else { return nil }
        if XMLText.isPlain(span, range) { return span.string(range) }
        var text: [UInt8] = []
        XMLText.append(span, range, entities: entities, to: &text)
        let trimmed = text.span.trimmed(0..<text.count)
        return trimmed.isEmpty ? nil : text.span.string(trimmed)
    }
}

/// The places of the elements directly inside one.
struct XMLChildren: Sequence, IteratorProtocol {
    private let elements: [XMLTree.Element]
    private var place: Int
    private let end: Int

    init(of elements: [XMLTree.Element], from place: Int, to end: Int) {
        self.elements = elements
        self.place = place
        self.end = end
    }

    mutating func next() -> Int? {
        guard place < end else { return nil }
        defer { place = Int(elements[place].end) }
        return place
    }
}
