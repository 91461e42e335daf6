import Foundation
import Rules

/// What one transaction decides, and what must be known for it: written down before the store is asked, once.
struct Agenda {
    private(set) var question: MemoryQuestion
    private(set) var articles: [AgendaArticle] = []
    /// Rules whose windows begin to be watched.
    private(set) var armed: [Rule] = []
    private(set) var due: [(key: StateKey, state: RuleState)] = []
    /// Alerts that no rule of a reader makes.
    private(set) var operatorAlerts: [AlertDraft] = []

    var now: Date { question.now }

    init(now: Date) {
        question = MemoryQuestion(now: now)
    }

    mutating func add(_ article: AgendaArticle, _ plan: DecisionPlan) {
        for match in article.matches {
            question.states.formUnion(match.states)
            question.dedupKeys.insert(match.draft.dedupKey)
        }
        for sequence in article.sequences { question.states.formUnion(sequence.keys.map { sequence.state($0) }) }
        if plan.policies.storm != nil, !article.matches.isEmpty {
            question.states.insert(StormGauge.key)
            question.states.formUnion(article.matches.map(\.rule.id.stormState))
        }
        articles.append(article)
    }

    mutating func tell(_ loss: SourceLoss, of source: String, _ plan: DecisionPlan) {
        let draft = plan.operators.draft(loss, of: source, at: now, plan.routing)
        question.dedupKeys.insert(draft.dedupKey)
        operatorAlerts.append(draft)
    }

    /// Who is in the articles that rules match, where nobody has looked yet.
    mutating func findActors(_ find: (Article) -> [String]) {
        for index in articles.indices where !articles[index].matches.isEmpty { articles[index].findActors(find) }
    }

    mutating func arm(_ rule: Rule) {
        armed.append(rule)
        question.states.insert(rule.sinceState)
        if let key = rule.fixedFlatlineKey { question.states.insert(rule.windowState(key)) }
    }

    /// What the answer makes one ask: a group that may be full now begins the pauses of all that it has gathered. `nil` where it is nothing.
    mutating func followUp(_ memory: DecisionMemory) -> MemoryQuestion? {
        var more = MemoryQuestion(now: now)
        for (key, state) in memory.states where key.part == .group {
            more.states.formUnion((Gathering(state)?.first.pauses ?? []).map { key.rule.throttleState($0) })
        }
        more.states.subtract(question.states)
        question.states.formUnion(more.states)
        return more.states.isEmpty ? nil : more
    }

    /// What the handling of a state that is due asks for.
    mutating func wake(_ key: StateKey, _ state: RuleState, _ plan: DecisionPlan) {
        due.append((key, state))
        question.states.formUnion([key, StormGauge.key, key.rule.stormState])
        for pause in Gathering(state)?.first.pauses ?? [] { question.states.insert(key.rule.throttleState(pause)) }
        if let rule = plan.policies.rules[key.rule], let throttle = rule.policy.throttle {
            for pause in rule.fixedKeys(throttle.by) { question.states.insert(rule.id.throttleState(pause.text)) }
        }
        switch key.part {
        case .group: Gathering(state).map { _ = question.dedupKeys.insert($0.first.dedupKey) }
        case .storm: question.dedupKeys.insert("\(key.rule)|digest")
        case .quiet: AlertDraft(json: state.value).map { _ = question.dedupKeys.insert($0.dedupKey) }
        case .since, .window, .value, .throttle, .inhibition: break
        }
    }
}

// Where a rule's states are kept.
extension Rule {
    var sinceState: StateKey { StateKey(rule: id, part: .since, key: "") }
    func windowState(_ key: CountKey) -> StateKey { StateKey(rule: id, part: .window, key: key.text) }
    func valueState(_ value: String) -> StateKey { StateKey(rule: id, part: .value, key: value) }
    func groupState(_ key: CountKey) -> StateKey { StateKey(rule: id, part: .group, key: key.text) }

    /// The one key that exists whatever comes: `nil` where keys depend on articles, or there is no flatline.
    var fixedFlatlineKey: CountKey? {
        guard case .flatline(_, _, let by) = policy.window else { return nil }
        return fixedKeys(by).first
    }

    /// The key by names that the rule itself has values for; none where an article must say them.
    func fixedKeys(_ by: [WindowKey]) -> [CountKey] {
        let names = by.filter { $0 != .rule }
        let values = names.map { name -> String? in if case .label(let label) = name { header.labels[label] } else { nil } }
        return values.contains(nil) ? [] : names.isEmpty ? [.whole] : [CountKey(names: names.map(\.name), values: values)]
    }
}

extension String {
    // Of a rule's id: the rule itself may be gone.
    var stormState: StateKey { StateKey(rule: self, part: .storm, key: "") }
    func throttleState(_ key: String) -> StateKey { StateKey(rule: self, part: .throttle, key: key) }
}
