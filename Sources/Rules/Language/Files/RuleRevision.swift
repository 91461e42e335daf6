/// Tells versions of a rule apart: the SHA-256 of what it says, with what it takes from `defaults` and `lists`.
///
/// Layout, comments, quotes and the order of keys do not count, nor do tests; everything that may change its meaning does.
struct RuleRevision {
    let header: Rule.Header
    let stem: Bool
    let lists: [String: [ActorPattern]]

    func revision(of node: YAMLNode, _ defaults: RuleDefaults) -> String {
        var text = CanonicalText(noting: lists)
        text.add(mapping: (node.entries ?? []).filter { $0.key != RuleKey.tests.rawValue })
        text.add(header.severity.rawValue)
        text.add(header.owner ?? "")
        for (name, value) in header.labels.sorted(by: { $0.key < $1.key }) { text.add(name, value) }
        for sink in header.notify ?? [] { text.add("notify", sink) }
        text.add("stem", "\(stem)")
        for (name, node) in [("throttle", defaults.throttle), ("group", defaults.group), ("quiet", defaults.quiet)] {
            guard let node else { continue }
            text.add(name)
            text.add(node)
        }
        for name in text.lists.sorted() {
            guard let members = lists[name] else { continue }
            text.add("list", name)
            for member in members { text.add("\(member)") }
        }
        return "sha256:" + Digest.hex(Digest.sha256(text.bytes))
    }
}

/// Values in a form that depends on what they say alone. Each text is preceded by its length, so that no two different values look alike.
private struct CanonicalText {
    private(set) var bytes: [UInt8] = []
    /// Names behind `list:`, wherever they stand.
    private(set) var lists: Set<String> = []
    private let known: [String: [ActorPattern]]

    init(noting known: [String: [ActorPattern]]) {
        self.known = known
        bytes.reserveCapacity(1024)
    }

    mutating func add(_ texts: String...) {
        for text in texts { add(text, kind: "s") }
    }

    mutating func add(_ node: YAMLNode) {
        switch node.content {
        case .mapping(let entries): add(mapping: entries)
        case .sequence(let items):
            open("[", count: items.count)
            for item in items { add(item) }
        case .scalar(let scalar):
            switch scalar.value {
            case .null: add("", kind: "n")
            case .bool(let value): add(value ? "1" : "0", kind: "b")
            case .integer(let value): add(String(value), kind: "i")
            case .number(let value): add(String(value), kind: "d")
            case .string:
                add(scalar.text, kind: "s")
                collectLists(scalar.text)
            }
        }
    }

    mutating func add(mapping entries: [YAMLNode.Entry]) {
        open("{", count: entries.count)
        for entry in entries.sorted(by: { $0.key < $1.key }) {
            add(entry.key, kind: "k")
            add(entry.value)
        }
    }

    private mutating func open(_ kind: Unicode.Scalar, count: Int) {
        bytes.append(UInt8(ascii: kind))
        bytes.append(contentsOf: String(count).utf8)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func add(_ text: String, kind: Unicode.Scalar) {
        open(kind, count: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func collectLists(_ text: String) {
        guard !known.isEmpty, text.utf8.contains(UInt8(ascii: ":")) else { return }
        for part in text.split(separator: "list:", omittingEmptySubsequences: false).dropFirst() {
            let name = String(part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) })
            if known[name] != nil { lists.insert(name) }
        }
    }
}
