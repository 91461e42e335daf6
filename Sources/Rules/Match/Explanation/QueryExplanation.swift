/// The nodes of a query's tree.
extension ScannedArticle {
    func explain(_ query: TextQuery) -> Explanation.Node {
        switch query {
        case .and(let parts): return Explanation.Node(joining: parts.map(explain), as: "AND", atLeast: parts.count)
        case .or(let parts): return Explanation.Node(joining: parts.map(explain), as: "OR", atLeast: 1)
        case .not(let part):
            let inner = explain(part)
            let reason = inner.verdict == .holds ? "what it rules out is there" : "what it rules out is not there"
            return Explanation.Node(label: "NOT", verdict: inner.verdict.negated, reason: reason, children: [inner])
        default: return leaf(query)
        }
    }

    private func leaf(_ query: TextQuery) -> Explanation.Node {
        let found = spans(of: query)
        let all = Set(found ?? []).sorted()
        var node = Explanation.Node(label: "\(query)", verdict: Verdict(found != nil), reason: "", spans: all)
        let failure = found == nil ? whyNot(query) : nil
        node.reason = failure?.reason ?? why(query, all)
        node.nearest = failure?.nearest
        return node
    }

    /// What was found.
    private func why(_ query: TextQuery, _ spans: [TextSpan]) -> String {
        switch query {
        case .count(let count): return "\(Wording.times(occurrences(of: count.of).count)) there"
        case .actor(let test):
            guard let found = test.find(in: annotated) else { return "" }
            return "\(found.actor.name) (\(found.actor.code))" + (spans.isEmpty ? "" : ", \(Wording.places(spans))")
        case .event(let test):
            let found = events(of: test)
            return found.first.map { Wording.event($0) + (found.count > 1 ? ", and \(found.count - 1) more" : "") } ?? ""
        default: return Wording.places(spans)
        }
    }

    /// Why nothing was found, and where the article comes nearest.
    private func whyNot(_ query: TextQuery) -> Failure {
        switch query {
        case .phrase(let phrase): whyNot(phrase)
        case .value(let test): whyNot(test)
        case .proximity(let proximity): whyNot(proximity)
        case .count(let count): Failure("\(Wording.times(occurrences(of: count.of).count)) there")
        case .actor(let test): whyNot(test)
        case .event(let test): whyNot(test)
        case .and, .or, .not: Failure("")
        }
    }

    private func whyNot(_ test: ValueTest) -> Failure {
        let values = article.values(of: test.field)
        guard !values.isEmpty else { return Failure("the article has no \(test.field.rawValue)") }
        return Failure("\(test.field.rawValue) is \(Wording.list(values, "and"))")
    }

    private func whyNot(_ test: ActorTest) -> Failure {
        guard !annotated.actors.isEmpty else { return Failure("the article has no actors") }
        let anywhere = ActorTest(anyOf: test.anyOf).find(in: annotated)
        guard let anywhere else { return Failure("not among \(Wording.list(annotated.actors.map(\.code), "and"))") }
        if test.role != .any { return Failure("\(anywhere.actor.name) is no event's \(test.role.rawValue) there") }
        return Failure("\(anywhere.actor.name) is only \(Wording.places(anywhere.spans))")
    }

    private func whyNot(_ test: EventTest) -> Failure {
        guard !annotated.events.isEmpty else { return Failure("the article has no events") }
        let kind = annotated.events.filter(test.isRightKind)
        let all = annotated.events.count
        guard let first = kind.first else { return Failure("none of \(all) \(all == 1 ? "event" : "events") is of this kind") }
        return Failure("of this kind only between others: \(Wording.event(first))", nearest: first.spans.first)
    }
}

/// Why a part of a query is false.
struct Failure {
    var reason: String
    var nearest: TextSpan?

    init(_ reason: String, nearest: TextSpan? = nil) {
        self.reason = reason
        self.nearest = nearest
    }
}
