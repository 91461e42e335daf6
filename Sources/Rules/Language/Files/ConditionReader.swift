enum ConditionKey: String, FieldKey {
    case all, any, none, text, actor, event, field, age
    case atLeast = "at_least"
}

enum AtLeastKey: String, FieldKey {
    case n, of

    static let required: [Self] = [.n, .of]
}

/// Reads `when`: a query string, or a tree of them.
struct ConditionReader {
    /// Of `all`, `any`, `none` and `at_least` within each other.
    static let maximumNesting = 200

    let reader: NodeReader
    let names: RuleNames
    let stem: Bool

    /// The condition of a rule or an exception, which must be possible and must not hold of articles that say nothing.
    func root(_ node: YAMLNode) -> Condition? {
        guard let condition = exception(node) else { return nil }
        guard ConditionChecker.needsEvidence(condition) else {
            reader.report(
                "no-positive-leaf", at: node, "the rule would match articles in which nothing is found",
                help: "let every way to match name something that must be there; `NOT` and `none` only take away from it")
            return nil
        }
        return condition
    }

    /// The condition of an exception, which only has to be possible.
    func exception(_ node: YAMLNode) -> Condition? {
        guard let condition = condition(node, depth: 1) else { return nil }
        guard ConditionChecker.canHold(condition) else {
            reader.report("contradiction", at: node, "no article can fulfil this", help: "something is demanded and ruled out at once")
            return nil
        }
        return condition
    }

    private func condition(_ node: YAMLNode, depth: Int) -> Condition? {
        switch node.content {
        case .scalar: return leaves.text(node)
        case .sequence:
            return reader.mismatch(node, expected: "a query or a tree", help: "write `all: […]` or `any: […]`")
        case .mapping:
            guard depth <= Self.maximumNesting else {
                reader.report("nesting", at: node, "nested deeper than \(Self.maximumNesting) levels")
                return nil
            }
            return mapping(node, depth: depth)
        }
    }

    /// Several keys stand for all of them.
    private func mapping(_ node: YAMLNode, depth: Int) -> Condition? {
        guard let fields = FieldReader<ConditionKey>(node, reader, as: "a condition") else { return nil }
        if node.entries?.isEmpty == true {
            reader.report("empty-value", at: node, "the condition is empty")
        }
        let parts = fields.inOrder.map { key, value in part(key, value, depth: depth) }
        let whole = parts.compactMap(\.self)
        guard whole.count == node.entries?.count, let only = whole.first else { return nil }
        return whole.count == 1 ? only : .together(whole)
    }

    private func part(_ key: ConditionKey, _ value: YAMLNode, depth: Int) -> Condition? {
        switch key {
        case .all: members(value, depth: depth).map(Condition.all)
        case .any: members(value, depth: depth).map(Condition.any)
        case .none: members(value, depth: depth).map(Condition.none)
        case .atLeast: atLeast(value, depth: depth)
        case .text: leaves.text(value)
        case .actor: leaves.actor(value)
        case .event: leaves.event(value)
        case .field: leaves.field(value)
        case .age: leaves.age(value)
        }
    }

    private func members(_ node: YAMLNode, depth: Int) -> [Condition]? {
        guard let items = reader.list(node, of: "conditions", { $0 }) else { return nil }
        guard !items.isEmpty else {
            reader.report("empty-value", at: node, "the list of conditions is empty")
            return nil
        }
        let members = items.compactMap { condition($0, depth: depth + 1) }
        return members.count == items.count ? members : nil
    }

    private func atLeast(_ node: YAMLNode, depth: Int) -> Condition? {
        guard let fields = FieldReader<AtLeastKey>(node, reader, as: "`at_least`") else { return nil }
        let members = fields[.of].flatMap { self.members($0, depth: depth) }
        guard let count = fields.integer(.n, in: 1...max(1, fields[.of]?.items?.count ?? 1)), let members else { return nil }
        return .atLeast(count, of: members)
    }

    private var leaves: LeafReader { LeafReader(reader: reader, names: names, stem: stem) }
}
