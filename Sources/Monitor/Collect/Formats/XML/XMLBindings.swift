/// Which prefixes stand for which namespaces, from the outside in.
struct XMLBindings {
    private struct Binding {
        /// Empty for the default namespace.
        var prefix: Range<Int>
        var space: XMLNamespace
    }

    private var bindings: [Binding] = []
    /// Addresses seen before: feeds declare XHTML anew in every item.
    private var seen: [(address: Range<Int>, space: XMLNamespace)] = []
    private static let mostSeen = 32

    var count: Int { bindings.count }

    mutating func drop(to count: Int) {
        if bindings.count > count { bindings.removeLast(bindings.count - count) }
    }

    /// Whether an attribute is a declaration of a namespace, which holds from now on.
    mutating func bind(_ bytes: Span<UInt8>, _ attribute: XMLTagReader.Attribute) -> Bool {
        let name = attribute.name
        guard name.count >= 5, bytes.has("xmlns", at: name.lowerBound) else { return false }
        if name.count == 5 {
            bindings.append(Binding(prefix: 0..<0, space: space(bytes, attribute.value)))
        } else if bytes[name.lowerBound + 5] == UInt8(ascii: ":") {
            bindings.append(Binding(prefix: (name.lowerBound + 6)..<name.upperBound, space: space(bytes, attribute.value)))
        } else {
            return false
        }
        return true
    }

    /// An element's local name and namespace, and whether its prefix is declared. An unknown default namespace inside an item is somebody
    /// else's; outside it is one more for feeds.
    func element(_ bytes: Span<UInt8>, _ name: Range<Int>, isInItem: Bool) -> (local: Range<Int>, space: XMLNamespace, isBound: Bool) {
        guard let colon = colon(bytes, name) else {
            guard let binding = bindings.last(where: { $0.prefix.isEmpty }) else { return (name, .core, true) }
            return (name, binding.space == .foreign && !isInItem ? .core : binding.space, true)
        }
        let local = (colon + 1)..<name.upperBound
        let bound = space(bytes, prefix: name.lowerBound..<colon)
        if let bound, bound != .foreign { return (local, bound, true) }
        return (local, XMLNamespace(prefix: bytes.string(name.lowerBound..<colon)) ?? .foreign, bound != nil)
    }

    /// An attribute's local name and namespace: without a prefix it belongs to its element.
    func attribute(_ bytes: Span<UInt8>, _ name: Range<Int>) -> (local: Range<Int>, space: XMLNamespace) {
        guard let colon = colon(bytes, name) else { return (name, .core) }
        let prefix = name.lowerBound..<colon
        return ((colon + 1)..<name.upperBound, space(bytes, prefix: prefix) ?? XMLNamespace(prefix: bytes.string(prefix)) ?? .foreign)
    }

    private func colon(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int? {
        for place in name where bytes[place] == UInt8(ascii: ":") { return place }
        return nil
    }

    private func space(_ bytes: Span<UInt8>, prefix: Range<Int>) -> XMLNamespace? {
        guard !prefix.isEmpty else { return nil }
        for binding in bindings.reversed().prefix(Self.farthest) where bytes.areSameName(binding.prefix, prefix) { return binding.space }
        return nil
    }

    /// Nobody declares more prefixes than this around one element but to waste our time.
    private static let farthest = 256

    private mutating func space(_ bytes: Span<UInt8>, _ address: Range<Int>) -> XMLNamespace {
        for known in seen where bytes.areSameName(known.address, address) { return known.space }
        let space = address.count > 256 ? .foreign : XMLNamespace(address: bytes.string(address))
        if seen.count < Self.mostSeen { seen.append((address, space)) }
        return space
    }
}
