/// The nodes of a rule's tree.
extension ScannedArticle {
    func explain(_ condition: Condition, at path: String, _ expressions: [String: RegularExpression]) -> Explanation.Node {
        func parts(_ conditions: [Condition], _ name: String) -> [Explanation.Node] {
            conditions.enumerated().map { explain($1, at: path.dotted(name) + "[\($0)]", expressions) }
        }
        switch condition {
        case .together(let conditions):
            let parts = conditions.map { explain($0, at: path, expressions) }
            return Explanation.Node(joining: parts, as: "all keys", atLeast: parts.count)
        case .all(let conditions): return Explanation.Node(joining: parts(conditions, "all"), as: "all", atLeast: conditions.count)
        case .any(let conditions): return Explanation.Node(joining: parts(conditions, "any"), as: "any", atLeast: 1)
        case .atLeast(let needed, let conditions):
            return Explanation.Node(joining: parts(conditions, "at_least.of"), as: "at_least \(needed)", atLeast: needed)
        case .none(let conditions):
            var node = Explanation.Node(joining: parts(conditions, "none"), as: "none", atLeast: 1)
            node.verdict = node.verdict.negated
            node.spans = []
            return node
        case .text(let query):
            var node = explain(query)
            node.condition = path.dotted("text")
            return node
        case .actor(let test):
            var node = explain(.actor(test))
            node.condition = path.dotted("actor")
            return node
        case .event(let test):
            var node = explain(.event(test))
            node.condition = path.dotted("event")
            return node
        case .field(let test): return explain(test, at: path.dotted("field"), expressions)
        case .age(let limit): return explain(ageUnder: limit, at: path.dotted("age"))
        }
    }

    private func explain(_ test: FieldTest, at path: String, _ expressions: [String: RegularExpression]) -> Explanation.Node {
        guard let values = article.values(named: test.field) else {
            return Explanation.Node(label: "\(test)", condition: path, verdict: .unknown, reason: "the article has no \(test.field)")
        }
        let isFound = test.first(of: values, with: expressions) != nil
        return Explanation.Node(
            label: "\(test)", condition: path, verdict: Verdict(isFound), reason: "\(test.field) is \(Wording.list(values, "and"))")
    }

    private func explain(ageUnder limit: Double, at path: String) -> Explanation.Node {
        let label = "age under \(Wording.duration(limit))"
        switch article.age {
        case .failure(let missing):
            let isFuture = missing.name == "published" && article.published != nil
            let reason = isFuture ? "the article was published in the future" : "the article has no \(missing.name)"
            return Explanation.Node(label: label, condition: path, verdict: .unknown, reason: reason)
        case .success(let age):
            return Explanation.Node(
                label: label, condition: path, verdict: Verdict(age < limit),
                reason: "published \(Wording.duration(max(0, age))) before it was seen")
        }
    }
}

extension Explanation.Node {
    /// A node above others: so many of them have to hold.
    init(joining parts: [Explanation.Node], as label: String, atLeast needed: Int) {
        let verdict = Verdict.atLeast(needed, of: parts.map(\.verdict))
        let holding = parts.count { $0.verdict == .holds }
        let unknown = parts.count { $0.verdict == .unknown }
        var reason = "\(holding) of \(parts.count) \(holding == 1 ? "holds" : "hold")"
        if unknown > 0 { reason += ", \(unknown) unknown" }
        let spans = verdict == .holds ? Set(parts.filter { $0.verdict == .holds }.flatMap(\.spans)).sorted() : []
        self.init(label: label, verdict: verdict, reason: reason, spans: spans, children: parts)
    }

    /// The same tree with its spans counted and cut to what is listed.
    func bounded() -> Explanation.Node {
        var node = self
        node.total = spans.count
        node.spans = Array(spans.prefix(Evidence.maximumSpans))
        node.children = children.map { $0.bounded() }
        return node
    }
}
