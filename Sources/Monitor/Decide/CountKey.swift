import Rules

/// By which values counts are kept apart: one value for each name of `by`.
struct CountKey: Sendable, Hashable {
    /// Names as they are written in rules.
    let names: [String]
    /// `nil` where the article has none.
    let values: [String?]

    /// The one key of a window, throttle or group that is kept for the rule as a whole.
    static let whole = CountKey(names: [], values: [])

    /// What stands in the store.
    var text: String { names.isEmpty ? "" : JSON.array(values.map { JSON($0) }).text }

    /// What an alert shows.
    var json: JSON { .object(zip(names, values).map { JSON.Member($0, JSON($1)) }) }

    /// For people: `domain example.org`, empty for the whole rule.
    var words: String { zip(names, values).map { "\($0) \($1 ?? "unknown")" }.joined(separator: ", ") }
}

/// What a match can be counted by.
struct MatchValues: Sendable {
    /// More values of one article are not told apart: a list of a hundred names is no news about each.
    private static let most = 32

    let rule: Rule
    let story: String?
    private let article: AnnotatedArticle
    private let evidence: [Evidence]

    init(_ rule: Rule, _ evidence: [Evidence], in article: AnnotatedArticle, story: String?) {
        self.rule = rule
        self.evidence = evidence
        self.article = article
        self.story = story
    }

    /// Each once, in the order of the article.
    func values(of key: WindowKey) -> [String] {
        switch key {
        case .rule: [rule.id]
        case .source: [article.article.source].compactMap(\.self)
        case .domain: [article.article.domain].compactMap(\.self)
        case .lang: [article.article.lang].compactMap(\.self)
        case .story: [story].compactMap(\.self)
        case .label(let name): [rule.header.labels[name]].compactMap(\.self)
        case .event: unique(events.map(\.type))
        case .target: unique(events.compactMap { $0.target?.name })
        case .actor: unique(actors)
        }
    }

    /// One key for each combination of values. What an article lacks is a value of its own, because unknown is not equal to anything known.
    func keys(by names: [WindowKey]) -> [CountKey] {
        let names = names.filter { $0 != .rule }
        guard !names.isEmpty else { return [.whole] }
        let combinations = names.reduce([[String?]]([[]])) { combinations, name in
            let values = values(of: name)
            let choices: [String?] = values.isEmpty ? [nil] : values
            return Array(combinations.flatMap { head in choices.map { head + [$0] } }.prefix(Self.most))
        }
        return combinations.map { CountKey(names: names.map(\.name), values: $0) }
    }

    /// The events that made the match; of a rule that asks for none, all that are asserted.
    private var events: [CodedEvent] {
        let found = evidence.compactMap { entry -> CodedEvent? in if case .event(let event) = entry.finding { event } else { nil } }
        return found.isEmpty ? article.events.filter { $0.status == .asserted } : found
    }

    /// The actors that made the match, by themselves or in an event; of a rule that asks for none, all that are mentioned.
    private var actors: [String] {
        let found = evidence.flatMap { entry -> [String] in
            switch entry.finding {
            case .actor(let actor): [actor.id ?? actor.code]
            case .event(let event): [event.source?.name, event.target?.name].compactMap(\.self)
            case .text, .field, .age: []
            }
        }
        return found.isEmpty ? article.actors.map { $0.id ?? $0.code } : found
    }

    private func unique(_ values: [String]) -> [String] {
        var met: Set<String> = []
        return Array(values.filter { met.insert($0).inserted }.prefix(Self.most))
    }
}

extension CodedEvent.Side {
    /// A person's id, else the code.
    fileprivate var name: String? { id ?? code }
}

extension WindowKey {
    /// As rules write it.
    var name: String {
        switch self {
        case .rule: "rule"
        case .source: "source"
        case .domain: "domain"
        case .story: "story"
        case .actor: "actor"
        case .target: "target"
        case .event: "event"
        case .lang: "lang"
        case .label(let name): name
        }
    }
}
