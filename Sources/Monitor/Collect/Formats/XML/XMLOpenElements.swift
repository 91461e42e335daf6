/// Puts the tree together from tags: the elements that are open, and what a tag opens, closes and mends.
struct XMLOpenElements {
    private struct Open {
        /// Its place in the tree; -1 for markup inside text.
        var element: Int32
        var nameStart: Int32
        var nameEnd: Int32
        /// The place on the stack of the innermost item or frame around it, itself counted.
        var scope: Int32
        /// The place on the stack of the innermost field around it within the scope, itself counted; -1 without one.
        var field: Int32 = -1
        /// How many namespaces were bound before it.
        var bindings: Int32
        var role: FeedGrammar.Role
        /// Embedded XML of another kind: elements in it are not the feed's.
        var isOpaque = false

        var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
    }

    /// A start tag, read.
    struct StartTag {
        var name: Range<Int>
        /// The offset behind the tag.
        var end: Int
        /// How many attributes and namespaces there were before it.
        var attributes: Int
        var bindings: Int
    }

    private let dialect: XMLTreeBuilder.Dialect
    private(set) var tree: XMLTree
    private var names = XMLBindings()
    private var stack = [Open(element: 0, nameStart: 0, nameEnd: 0, scope: 0, bindings: 0, role: .frame)]

    init(_ tree: XMLTree, _ dialect: XMLTreeBuilder.Dialect) {
        self.tree = tree
        self.dialect = dialect
    }

    var isMalformed: Bool { tree.isMalformed }
    /// The innermost item or frame.
    private var scope: Open { stack[Int(stack[stack.count - 1].scope)] }
    /// Nothing is open but the document.
    var isOutside: Bool { stack.count == 1 }
    var bindings: Int { names.count }
    var attributes: Int { tree.attributes.count }
    /// The name of the innermost element; empty outside.
    var innermostName: Range<Int> { stack[stack.count - 1].name }
    var entities: [String: [UInt8]] { tree.entities }

    /// The document breaks a rule of XML.
    mutating func fault() {
        tree.isMalformed = true
    }

    mutating func declare(_ entities: [String: [UInt8]]) {
        tree.entities.merge(entities) { first, _ in first }
    }

    // MARK: - Start tags

    /// Keeps an attribute of the tag that is being read: a namespace, or a name that some reader asks for.
    mutating func add(_ bytes: Span<UInt8>, _ attribute: XMLTagReader.Attribute) {
        guard !names.bind(bytes, attribute, isInItem: scope.role == .item) else { return }
        let (name, space) = names.attribute(bytes, attribute.name)
        guard name != .other else { return }
        if space == .xml { tree.hasInheritance = true }
        let value = attribute.value
        tree.attributes.append(XMLTree.Attribute(name: name, space: space, start: Int32(value.lowerBound), end: Int32(value.upperBound)))
    }

    mutating func open(_ bytes: Span<UInt8>, _ tag: StartTag) {
        var resolved = names.element(bytes, tag.name)
        if !resolved.isBound { fault() }
        if dialect == .plain { resolved.role = .unknown }
        if dialect == .feed {
            // An image has an `url` too.
            if resolved.name == .url, resolved.space == .core, tree.elements[Int(scope.element)].name == .urlset { resolved.role = .item }
            mend(before: resolved, at: tag.name.lowerBound - 1)
        }
        let parent = stack[stack.count - 1]
        if parent.element < 0 || parent.role == .text {
            openMarkup(tag, in: parent)
        } else {
            openElement(tag, resolved, in: parent)
        }
    }

    private mutating func openMarkup(_ tag: StartTag, in parent: Open) {
        if parent.field >= 0, stack[Int(parent.field)].element >= 0 {
            tree.elements[Int(stack[Int(parent.field)].element)].hasMarkup = true
        }
        tree.attributes.removeLast(tree.attributes.count - tag.attributes)
        stack.append(
            Open(
                element: -1, nameStart: Int32(tag.name.lowerBound), nameEnd: Int32(tag.name.upperBound), scope: parent.scope,
                field: parent.field, bindings: Int32(tag.bindings), role: .unknown))
    }

    private mutating func openElement(_ tag: StartTag, _ resolved: XMLResolvedName, in parent: Open) {
        let place = Int32(stack.count)
        let (start, end) = (Int32(tag.name.lowerBound), Int32(tag.name.upperBound))
        var entry = Open(
            element: Int32(tree.elements.count), nameStart: start, nameEnd: end, scope: parent.scope, field: parent.field,
            bindings: Int32(tag.bindings), role: resolved.role)
        tree.elements.append(
            XMLTree.Element(
                name: resolved.name, space: resolved.space, parent: parent.element, end: 0, nameStart: start, nameEnd: end,
                contentStart: Int32(tag.end), contentEnd: 0, attributesStart: Int32(tag.attributes),
                attributesEnd: Int32(tree.attributes.count)))
        switch resolved.role {
        case .frame, .item: (entry.scope, entry.field) = (place, -1)
        case .text, .record: entry.field = place
        case .unknown: break
        }
        if resolved.name == .content, resolved.role == .text { entry.isOpaque = isEmbeddedXML(Int(entry.element)) }
        stack.append(entry)
    }

    /// Atom allows any XML in `content`; its elements may be called like the feed's.
    private func isEmbeddedXML(_ element: Int) -> Bool {
        guard let type = tree.attribute(.type, of: element)?.lowercased() else { return false }
        return (type.hasSuffix("/xml") || type.hasSuffix("+xml")) && !type.contains("xhtml")
    }

    // MARK: - Mending

    /// Closes what cannot hold the element that begins at `place`.
    private mutating func mend(before name: XMLResolvedName, at place: Int) {
        let top = stack[stack.count - 1]
        guard name.role != .unknown, top.field < 0 || !stack[Int(top.field)].isOpaque else { return }
        guard let first = name.role == .item ? obstacle(toItemIn: top) : obstacle(to: name, in: top) else { return }
        fault()
        close(downTo: first - 1, at: place)
    }

    /// An item stands in no other and in no field.
    private func obstacle(toItemIn top: Open) -> Int? {
        if stack[Int(top.scope)].role == .item { return Int(top.scope) }
        var field = Int(top.field)
        guard field > 0 else { return nil }
        while stack[field - 1].field > 0 { field = Int(stack[field - 1].field) }
        return field
    }

    /// The outermost open field that cannot hold it.
    private func obstacle(to name: XMLResolvedName, in top: Open) -> Int? {
        var field = Int(top.field)
        var obstacle: Int?
        var looked = 0
        while field > 0, looked < Self.mostNestedFields {
            let element = Int(stack[field].element)
            if element >= 0, !FeedGrammar.mayHold(tree.elements[element], name) { obstacle = field }
            field = Int(stack[field - 1].field)
            looked += 1
        }
        return obstacle
    }

    private static let mostNestedFields = 16

    // MARK: - End tags

    mutating func end(_ bytes: Span<UInt8>, _ name: Range<Int>, at place: Int) {
        let top = stack.count - 1
        if top > 0, bytes.isSame(stack[top].name, name) {
            closeTop(at: place)
            return
        }
        fault()
        if let match = openElement(bytes, name) {
            close(downTo: match - 1, at: place)
        } else if stack[top].role == .text, isEndOfField(bytes, name) {
            closeTop(at: place)
        }
    }

    /// `<title>…</description>`, `<title>…</titel>`: the wrong name, but plainly an end. Ends of HTML and of Word's prefixes are not.
    private mutating func isEndOfField(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
        if names.element(bytes, name).role.isField { return true }
        return bytes.place(of: UInt8(ascii: ":"), in: name) == nil && !FeedText.isHTML(bytes, name)
    }

    /// The place on the stack of what an end tag closes. It does not reach out of an item unless it is a frame's.
    private func openElement(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int? {
        let top = stack.count - 1
        var place = top
        let scope = Int(stack[top].scope)
        while place > scope, place > top - Self.mostOpen {
            if bytes.areSameName(stack[place].name, name) { return place }
            place -= 1
        }
        place = scope
        for _ in 0..<Self.mostOpen where place > 0 {
            if bytes.areSameName(stack[place].name, name) { return place }
            place = Int(stack[place - 1].scope)
        }
        return nil
    }

    /// How far an end tag reaches.
    private static let mostOpen = 64

    // MARK: - Closing

    /// The document ends there, with all that is open.
    mutating func closeAll(at offset: Int) {
        close(downTo: 0, at: offset)
        finish(0, at: offset)
    }

    mutating func closeTop(at offset: Int) {
        guard stack.count > 1, let entry = stack.popLast() else { return }
        names.drop(to: Int(entry.bindings))
        if entry.element >= 0 { finish(Int(entry.element), at: offset) }
    }

    private mutating func close(downTo place: Int, at offset: Int) {
        while stack.count > max(place + 1, 1) { closeTop(at: offset) }
    }

    private mutating func finish(_ element: Int, at offset: Int) {
        tree.elements[element].end = Int32(tree.elements.count)
        tree.elements[element].contentEnd = max(tree.elements[element].contentStart, Int32(offset))
    }
}
