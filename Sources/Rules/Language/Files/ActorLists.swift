/// `lists:` of all files. A list may name other lists; each is resolved to its members once.
struct ActorLists {
    private struct Written {
        let items: [(text: String, node: YAMLNode)]
        let reader: NodeReader
        let name: YAMLNode
    }

    /// A list of lists of lists … that is deeper is a slip.
    private static let maximumDepth = 50

    private var written: [String: Written] = [:]
    private var order: [String] = []
    private var done: [String: [ActorPattern]] = [:]
    private var chain: [String] = []

    init(_ files: [RuleFile]) {
        for file in files {
            guard let node = file.fields?[.lists] else { continue }
            for entry in file.reader.entries(node, of: "lists") ?? [] { add(entry, file.reader) }
        }
    }

    private mutating func add(_ entry: YAMLNode.Entry, _ reader: NodeReader) {
        let items = reader.list(entry.value, of: "actors") { item in reader.string(item).map { ($0, item) } } ?? []
        guard let name = reader.identifier(key: entry) else { return }
        if let first = written[name] {
            let place = first.reader.place(of: first.name)
            return reader.report("duplicate-name", at: entry.keyNode, "there is a list `\(name)` already", help: "the first is in \(place)")
        }
        if entry.value.items?.isEmpty == true { reader.report("empty-value", at: entry.value, "the list is empty") }
        written[name] = Written(items: items, reader: reader, name: entry.keyNode)
        order.append(name)
    }

    func resolved() -> [String: [ActorPattern]] {
        var resolver = self
        for member in order { resolver.resolve(member) }
        return resolver.done
    }

    private mutating func resolve(_ name: String) {
        guard done[name] == nil, let list = written[name] else { return }
        chain.append(name)
        for (text, node) in list.items where text.hasPrefix("list:") {
            let inner = String(text.dropFirst("list:".count))
            if let start = chain.firstIndex(of: inner) {
                let way = (chain[start...] + [inner]).joined(separator: " → ")
                list.reader.report("list-cycle", at: node, "lists name each other in a circle", help: way)
                done[inner] = []
            } else if chain.count >= Self.maximumDepth {
                list.reader.report("list-cycle", at: node, "lists name one another more than \(Self.maximumDepth) deep")
            } else {
                resolve(inner)
            }
        }
        chain.removeLast()
        done[name] = members(list)
    }

    private func members(_ list: Written) -> [ActorPattern] {
        var seen: Set<ActorPattern> = []
        return list.items.flatMap { text, node in
            // A list that failed has been reported where it stands.
            if text.hasPrefix("list:"), written[String(text.dropFirst("list:".count))] != nil {
                return done[String(text.dropFirst("list:".count))] ?? []
            }
            switch ActorPatternParser.parse(text, lists: done) {
            case .success(let patterns): return patterns
            case .failure(let fault):
                list.reader.report(fault, in: node)
                return []
            }
        }
        .filter { seen.insert($0).inserted }
    }
}

extension NodeReader {
    /// A fault inside of a text.
    func report(_ fault: QueryFault, in node: YAMLNode) {
        report(fault.code, at: range(of: fault.range, in: node), fault.message, help: fault.help)
    }
}
