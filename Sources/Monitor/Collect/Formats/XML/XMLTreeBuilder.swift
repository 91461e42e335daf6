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

    private struct Open {
        /// Its place in the tree; -1 for markup inside text.
        var element: Int
        var name: Range<Int>
        var role: FeedGrammar.Role
        /// The place on the stack of the innermost item or frame around it, itself counted.
        var scope: Int
        /// The place on the stack of the innermost field around it within the scope, itself counted; -1 without one.
        var field: Int
        /// How many namespaces were bound before it.
        var bindings: Int
        /// Embedded XML of another kind: elements in it are not the feed's.
        var isOpaque = false
    }

    private let dialect: Dialect
    private var tree: XMLTree
    private var stack: [Open] = []
    private var names = XMLBindings()
    private var isExternal = false
    private var hasRoot = false
    private var commentEnd = XMLLandmark("-->")
    private var sectionEnd = XMLLandmark("]]>")

    /// Reads UTF-8. Beyond 2 GB a document is cut.
    static func tree(of bytes: [UInt8], _ dialect: Dialect) -> XMLTree {
        let (clean, wasDirty) = XMLControls.removed(from: bytes.count < Int32.max ? bytes : Array(bytes.prefix(Int(Int32.max) - 1)))
        var builder = XMLTreeBuilder(XMLTree(bytes: clean), dialect)
        builder.tree.isMalformed = wasDirty
        builder.run(clean.span)
        return builder.tree
    }

    private init(_ tree: XMLTree, _ dialect: Dialect) {
        self.dialect = dialect
        self.tree = tree
        stack.append(Open(element: 0, name: 0..<0, role: .frame, scope: 0, field: -1, bindings: 0))
    }

    // MARK: - Tokens

    private mutating func run(_ bytes: Span<UInt8>) {
        var place = 0
        while place < bytes.count {
            guard let next = bytes.place(of: UInt8(ascii: "<"), in: place..<bytes.count) else { break }
            checkText(bytes, place..<next)
            place = read(bytes, at: next)
        }
        checkText(bytes, min(place, bytes.count)..<bytes.count)
        if stack.count > 1 || !hasRoot { tree.isMalformed = true }
        close(downTo: 0, at: bytes.count)
        finish(0, at: bytes.count)
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
            tree.isMalformed = true
            return next
        }
    }

    private mutating func readDeclaration(_ bytes: Span<UInt8>, at start: Int) -> Int {
        if bytes.has("<!--", at: start) { return readComment(bytes, from: start + 4) }
        if bytes.has("<![CDATA[", at: start) { return readSection(bytes, from: start + 9) }
        guard bytes.hasAnyCase("<!doctype", at: start) else {
            tree.isMalformed = true
            return start + 2
        }
        let doctype = XMLDoctype(bytes, at: start)
        tree.entities.merge(doctype.entities) { first, _ in first }
        isExternal = isExternal || doctype.isExternal
        if hasRoot { tree.isMalformed = true }
        return doctype.end
    }

    /// A comment that never ends, or that swallows the next one, is none.
    private mutating func readComment(_ bytes: Span<UInt8>, from start: Int) -> Int {
        guard let end = commentEnd.place(bytes, from: start), bytes.place(of: "!--", in: start..<end) == nil else {
            tree.isMalformed = true
            return start
        }
        return end + 3
    }

    /// A section that never ends, or that swallows the next one, ends with the element that it stands in.
    private mutating func readSection(_ bytes: Span<UInt8>, from start: Int) -> Int {
        if stack.count == 1 { tree.isMalformed = true }
        let end = sectionEnd.place(bytes, from: start)
        if let end, bytes.place(of: "![CDATA[", in: start..<end) == nil { return end + 3 }
        tree.isMalformed = true
        return endOfElement(bytes, start..<(end ?? bytes.count)) ?? end.map { $0 + 3 } ?? bytes.count
    }

    private mutating func readInstruction(_ bytes: Span<UInt8>, at start: Int) -> Int {
        if start > 0, bytes.hasAnyCase("<?xml", at: start), start + 5 < bytes.count, bytes[start + 5].isXMLSpace { tree.isMalformed = true }
        let next = bytes.place(of: UInt8(ascii: "<"), in: (start + 2)..<bytes.count) ?? bytes.count
        if let end = bytes.place(of: "?>", in: (start + 2)..<next) { return end + 2 }
        tree.isMalformed = true
        return bytes.place(of: UInt8(ascii: ">"), in: (start + 2)..<next).map { $0 + 1 } ?? next
    }

    /// Where the end tag of the innermost element stands.
    private mutating func endOfElement(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard let name = stack.last?.name, !name.isEmpty else { return nil }
        var place = range.lowerBound
        while let next = bytes.place(of: "</", in: place..<range.upperBound) {
            if next + 2 + name.count <= range.upperBound, bytes.areSameName(name, (next + 2)..<(next + 2 + name.count)) { return next }
            place = next + 2
        }
        return nil
    }

    /// The document ends inside a tag, which is forgotten.
    private mutating func cutOff(at start: Int, _ bytes: Span<UInt8>) -> Int {
        tree.isMalformed = true
        close(downTo: 0, at: start)
        return bytes.count
    }

    // MARK: - Text

    private mutating func checkText(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard !tree.isMalformed, !range.isEmpty else { return }
        if stack.count == 1, !bytes.trimmed(range).isEmpty {
            tree.isMalformed = true
        } else {
            checkReferences(bytes, range)
        }
    }

    private mutating func checkReferences(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var place = range.lowerBound
        while !tree.isMalformed, let next = bytes.place(of: UInt8(ascii: "&"), in: place..<range.upperBound) {
            guard let end = XMLText.endOfReference(bytes, at: next, before: range.upperBound) else {
                tree.isMalformed = true
                return
            }
            if !isExternal, !XMLText.isDefined(bytes, next..<end, entities: tree.entities) { tree.isMalformed = true }
            place = end
        }
    }

    // MARK: - Start tags

    private mutating func readStartTag(_ bytes: Span<UInt8>, at start: Int) -> Int {
        var nameEnd = start + 1
        while nameEnd < bytes.count, !bytes[nameEnd].endsXMLName { nameEnd += 1 }
        let firstAttribute = tree.attributes.count
        let firstBinding = names.count
        var reader = XMLTagReader(at: nameEnd)
        var end = XMLTagReader.End.open
        while let attribute = reader.next(bytes, &end) {
            if !names.bind(bytes, attribute) { note(bytes, attribute) }
        }
        if reader.isMalformed { tree.isMalformed = true }
        guard end != .cutOff else { return cutOff(at: start, bytes) }
        if stack.count == 1 {
            if hasRoot { tree.isMalformed = true }
            hasRoot = true
        }
        open(bytes, name: (start + 1)..<nameEnd, attributes: firstAttribute, bindings: firstBinding, contentStart: reader.place)
        if end == .empty { closeTop(at: reader.place) }
        return reader.place
    }

    /// Keeps an attribute that some reader asks for.
    private mutating func note(_ bytes: Span<UInt8>, _ attribute: XMLTagReader.Attribute) {
        if !tree.isMalformed { checkReferences(bytes, attribute.value) }
        let (local, space) = names.attribute(bytes, attribute.name)
        let name = XMLName(bytes, local)
        guard name != .other else { return }
        if space == .xml { tree.hasInheritance = true }
        tree.attributes.append(
            XMLTree.Attribute(name: name, space: space, start: Int32(attribute.value.lowerBound), end: Int32(attribute.value.upperBound)))
    }

    private mutating func open(_ bytes: Span<UInt8>, name: Range<Int>, attributes: Int, bindings: Int, contentStart: Int) {
        let isInItem = stack[stack[stack.count - 1].scope].role == .item
        let (local, space, isBound) = names.element(bytes, name, isInItem: isInItem)
        if !isBound { tree.isMalformed = true }
        let known = XMLName(bytes, local)
        var role = dialect == .feed ? FeedGrammar.role(of: known, in: space) : .unknown
        if known == .url, space == .core, tree.elements[stack[stack[stack.count - 1].scope].element].name == .urlset { role = .item }
        if dialect == .feed { mend(before: known, space, role, at: name.lowerBound - 1) }

        let parent = stack[stack.count - 1]
        var entry = Open(element: -1, name: name, role: role, scope: parent.scope, field: parent.field, bindings: bindings)
        let isMarkup = parent.element < 0 || (dialect == .feed && parent.role == .text)
        if isMarkup {
            entry.role = .unknown
            markMarkup(above: parent)
            tree.attributes.removeLast(tree.attributes.count - attributes)
        } else {
            entry.element = tree.elements.count
            tree.elements.append(
                XMLTree.Element(
                    name: known, space: space, parent: Int32(parent.element), end: 0, nameStart: Int32(name.lowerBound),
                    nameEnd: Int32(name.upperBound), contentStart: Int32(contentStart), contentEnd: 0, attributesStart: Int32(attributes),
                    attributesEnd: Int32(tree.attributes.count)))
            if role == .frame || role == .item { (entry.scope, entry.field) = (stack.count, -1) }
            if role.isField { entry.field = stack.count }
            entry.isOpaque = known == .content && role == .text && isEmbeddedXML(entry.element)
        }
        stack.append(entry)
    }

    /// Atom allows any XML in `content`; its elements may be called like the feed's.
    private func isEmbeddedXML(_ element: Int) -> Bool {
        guard let type = tree.attribute(.type, of: element)?.lowercased() else { return false }
        return type != "xhtml" && !type.contains("xhtml") && (type.hasSuffix("/xml") || type.hasSuffix("+xml"))
    }

    private mutating func markMarkup(above parent: Open) {
        guard parent.field >= 0, stack[parent.field].element >= 0 else { return }
        tree.elements[stack[parent.field].element].hasMarkup = true
    }

    /// Closes what cannot hold the element that begins at `place`.
    private mutating func mend(before name: XMLName, _ space: XMLNamespace, _ role: FeedGrammar.Role, at place: Int) {
        let top = stack[stack.count - 1]
        guard role != .unknown, top.field < 0 || !stack[top.field].isOpaque else { return }
        if role == .item {
            let isNested = stack[top.scope].role == .item
            guard let first = isNested ? top.scope : outermostField() else { return }
            tree.isMalformed = true
            close(downTo: first - 1, at: place)
            return
        }
        var field = top.field
        var doomed: Int?
        for _ in 0..<Self.mostNestedFields {
            guard field > 0, stack[field].element >= 0 else { break }
            if !FeedGrammar.mayHold(tree.elements[stack[field].element], name, in: space) { doomed = field }
            field = stack[field - 1].field
        }
        guard let doomed else { return }
        tree.isMalformed = true
        close(downTo: doomed - 1, at: place)
    }

    private func outermostField() -> Int? {
        var field = stack[stack.count - 1].field
        guard field >= 0 else { return nil }
        while stack[field - 1].field >= 0 { field = stack[field - 1].field }
        return field
    }

    private static let mostNestedFields = 16

    // MARK: - End tags

    private mutating func readEndTag(_ bytes: Span<UInt8>, at start: Int) -> Int {
        var nameEnd = start + 2
        while nameEnd < bytes.count, !bytes[nameEnd].endsXMLName { nameEnd += 1 }
        var end = bytes.skipSpace(from: nameEnd)
        while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") {
            tree.isMalformed = true
            end += 1
        }
        guard end < bytes.count else { return cutOff(at: start, bytes) }
        endElement(bytes, (start + 2)..<nameEnd, at: start)
        if bytes[end] == UInt8(ascii: "<") {
            tree.isMalformed = true
            return end
        }
        return end + 1
    }

    private mutating func endElement(_ bytes: Span<UInt8>, _ name: Range<Int>, at place: Int) {
        let top = stack.count - 1
        if top > 0, bytes.areSameName(stack[top].name, name) {
            closeTop(at: place)
            return
        }
        tree.isMalformed = true
        if let match = openElement(bytes, name) {
            close(downTo: match - 1, at: place)
        } else if dialect == .feed, stack[top].role == .text, endsField(bytes, name) {
            closeTop(at: place)
        }
    }

    /// The place on the stack of what an end tag closes. It does not reach out of an item unless it is a frame's.
    private func openElement(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int? {
        let top = stack.count - 1
        var place = top
        let scope = stack[top].scope
        while place > scope, place > top - Self.mostOpen {
            if bytes.areSameName(stack[place].name, name) { return place }
            place -= 1
        }
        place = scope
        for _ in 0..<Self.mostOpen where place > 0 {
            if bytes.areSameName(stack[place].name, name) { return place }
            place = stack[place - 1].scope
        }
        return nil
    }

    /// How far an end tag reaches.
    private static let mostOpen = 64

    /// `<title>…</description>`: the wrong name, but plainly an end.
    private func endsField(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
        let (local, space, _) = names.element(bytes, name, isInItem: true)
        return FeedGrammar.role(of: XMLName(bytes, local), in: space).isField
    }

    private mutating func close(downTo place: Int, at offset: Int) {
        while stack.count > max(place + 1, 1) { closeTop(at: offset) }
    }

    private mutating func closeTop(at offset: Int) {
        guard stack.count > 1, let entry = stack.popLast() else { return }
        names.drop(to: entry.bindings)
        if entry.element >= 0 { finish(entry.element, at: offset) }
    }

    private mutating func finish(_ element: Int, at offset: Int) {
        tree.elements[element].end = Int32(tree.elements.count)
        tree.elements[element].contentEnd = max(tree.elements[element].contentStart, Int32(offset))
    }
}
