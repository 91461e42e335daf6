/// Tells versions of a rule apart: the SHA-256 of what it says, with what it takes from `defaults` and `lists`.
///
/// Layout, comments, quotes and the order of keys do not count, nor do tests; everything that may change its meaning does.
struct RuleRevision {
    let header: Rule.Header
    let stem: Bool
    let lists: [String: [ActorPattern]]

    func revision(of node: YAMLNode, _ defaults: RuleDefaults) -> String {
        let own = (node.entries ?? []).filter { $0.key != RuleKey.tests.rawValue }
        var used: Set<String> = []
        for member in own { collectLists(member.value, into: &used) }
        let inherited = [("throttle", defaults.throttle), ("group", defaults.group), ("quiet", defaults.quiet)]
            .compactMap { name, value in value.map { JSON.Member(name, canonical($0)) } }
        let text = JSON.object([
            .init("rule", .object(sorted(own))),
            .init("title", .string(header.title)),
            .init("severity", .string(header.severity.rawValue)),
            .init("owner", JSON(header.owner)),
            .init("labels", .object(header.labels.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })),
            .init("notify", header.notify.map { JSON($0) } ?? .null),
            .init("stem", .bool(stem)),
            .init("inherited", .object(inherited)),
            .init("lists", .object(used.sorted().map { .init($0, JSON((lists[$0] ?? []).map { "\($0)" })) })),
        ])
        return "sha256:" + Digest.hex(Digest.sha256(text.bytes))
    }

    private func canonical(_ node: YAMLNode) -> JSON {
        switch node.content {
        case .sequence(let items): .array(items.map(canonical))
        case .mapping(let entries): .object(sorted(entries))
        case .scalar(let scalar):
            switch scalar.value {
            case .null: .null
            case .bool(let value): .bool(value)
            case .integer(let value): .integer(value)
            case .number(let value): .number(value)
            case .string: .string(scalar.text)
            }
        }
    }

    private func sorted(_ entries: [YAMLNode.Entry]) -> [JSON.Member] {
        entries.map { JSON.Member($0.key, canonical($0.value)) }.sorted { $0.key < $1.key }
    }

    /// Names behind `list:`, wherever they stand.
    private func collectLists(_ node: YAMLNode, into used: inout Set<String>) {
        switch node.content {
        case .sequence(let items): for member in items { collectLists(member, into: &used) }
        case .mapping(let entries): for member in entries { collectLists(member.value, into: &used) }
        case .scalar(let scalar):
            guard !lists.isEmpty, scalar.text.utf8.count > 5 else { return }
            for match in scalar.text.matches(of: /list:([a-z0-9][a-z0-9._-]*)/) where lists[String(match.output.1)] != nil {
                used.insert(String(match.output.1))
            }
        }
    }
}
