/// What a tag's name means where it stands.
struct XMLResolvedName {
    var name: XMLName
    var space: XMLNamespace
    var role: FeedGrammar.Role
    /// Its prefix is declared.
    var isBound: Bool
}

/// Which prefixes stand for which namespaces, from the outside in, and what names mean by that.
struct XMLBindings {
    private struct Binding {
        /// Empty for the default namespace.
        var prefix: Range<Int>
        var space: XMLNamespace
        /// Names the state of all declarations up to this one: the same ones in the same order have the same state.
        var state: UInt64
    }

    /// Feeds repeat few names: what one means is looked up once.
    private struct Known {
        var name = XMLPackedName()
        var state: UInt64 = 0
        var resolved = XMLResolvedName(name: .other, space: .core, role: .unknown, isBound: true)
    }

    private var bindings: [Binding] = []
    private var state: UInt64 = 0
    private var known = [Known](repeating: Known(), count: 256)
    /// Addresses seen before: feeds declare XHTML anew in every item.
    private var seen: [(address: Range<Int>, space: XMLNamespace)] = []
    private static let mostSeen = 32

    var count: Int { bindings.count }

    mutating func drop(to count: Int) {
        guard bindings.count > count else { return }
        bindings.removeLast(bindings.count - count)
        state = bindings.last?.state ?? 0
    }

    /// Whether an attribute is a declaration of a namespace, which holds from now on. An unknown default namespace inside an item is
    /// somebody else's; outside it is one more for feeds.
    mutating func bind(_ bytes: Span<UInt8>, _ attribute: XMLTagReader.Attribute, isInItem: Bool) -> Bool {
        let name = attribute.name
        guard name.count >= 5, bytes.has("xmlns", at: name.lowerBound) else { return false }
        if name.count == 5 {
            let space = space(bytes, attribute.value)
            declare(bytes, 0..<0, space == .foreign && !isInItem ? .core : space)
        } else if bytes[name.lowerBound + 5] == UInt8(ascii: ":") {
            declare(bytes, (name.lowerBound + 6)..<name.upperBound, space(bytes, attribute.value))
        } else {
            return false
        }
        return true
    }

    private mutating func declare(_ bytes: Span<UInt8>, _ prefix: Range<Int>, _ space: XMLNamespace) {
        var hash = state &* 31 &+ UInt64(space.rawValue) &+ 1
        for place in prefix { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
        state = hash
        bindings.append(Binding(prefix: prefix, space: space, state: hash))
    }

    /// What an element's name means.
    mutating func element(_ bytes: Span<UInt8>, _ name: Range<Int>) -> XMLResolvedName {
        guard name.count <= XMLPackedName.longest else { return resolve(bytes, name) }
        let packed = XMLPackedName(bytes, name)
        let slot = packed.slot(of: 256)
        if known[slot].name == packed, known[slot].state == state { return known[slot].resolved }
        let resolved = resolve(bytes, name)
        known[slot] = Known(name: packed, state: state, resolved: resolved)
        return resolved
    }

    private func resolve(_ bytes: Span<UInt8>, _ name: Range<Int>) -> XMLResolvedName {
        guard let colon = bytes.place(of: UInt8(ascii: ":"), in: name) else {
            var space = bindings.last { $0.prefix.isEmpty }?.space ?? .core
            // XHTML that was left open: the rest of the feed is no part of it.
            if space == .xhtml, FeedGrammar.isNeverHTML(XMLName(bytes, name)) {
                space = bindings.last { $0.prefix.isEmpty && $0.space != .xhtml }?.space ?? .core
            }
            return resolved(bytes, name, space, isBound: true)
        }
        let local = (colon + 1)..<name.upperBound
        let bound = space(bytes, prefix: name.lowerBound..<colon)
        if let bound, bound != .foreign { return resolved(bytes, local, bound, isBound: true) }
        let guess = XMLNamespace(prefix: bytes.string(name.lowerBound..<colon)) ?? .foreign
        return resolved(bytes, local, guess, isBound: bound != nil)
    }

    private func resolved(_ bytes: Span<UInt8>, _ local: Range<Int>, _ space: XMLNamespace, isBound: Bool) -> XMLResolvedName {
        let name = XMLName(bytes, local)
        return XMLResolvedName(name: name, space: space, role: FeedGrammar.role(of: name, in: space), isBound: isBound)
    }

    /// An attribute's name and namespace: without a prefix it belongs to its element.
    func attribute(_ bytes: Span<UInt8>, _ name: Range<Int>) -> (name: XMLName, space: XMLNamespace) {
        for colon in name where bytes[colon] == UInt8(ascii: ":") {
            let prefix = name.lowerBound..<colon
            let space = space(bytes, prefix: prefix) ?? XMLNamespace(prefix: bytes.string(prefix)) ?? .foreign
            return (XMLName(bytes, (colon + 1)..<name.upperBound), space)
        }
        return (XMLName(bytes, name), .core)
    }

    private func space(_ bytes: Span<UInt8>, prefix: Range<Int>) -> XMLNamespace? {
        guard !prefix.isEmpty else { return nil }
        for binding in bindings.reversed().prefix(Self.farthest) where bytes.isSame(binding.prefix, prefix) { return binding.space }
        return nil
    }

    /// Nobody declares more prefixes than this around one element but to waste our time.
    private static let farthest = 256

    private mutating func space(_ bytes: Span<UInt8>, _ address: Range<Int>) -> XMLNamespace {
        for known in seen where bytes.isSame(known.address, address) { return known.space }
        let space = XMLNamespace(address: bytes, bytes.trimmed(address))
        if seen.count < Self.mostSeen { seen.append((address, space)) }
        return space
    }
}
