import Foundation
import Rules

/// An article that is to be decided, with what each of its matches is counted by.
struct AgendaArticle {
    let key: ArticleKey
    let isSeenOnly: Bool
    let seen: Date?
    /// In the order of the rules.
    private(set) var matches: [AgendaMatch]
    let undecided: [UndecidedRule]
    let story: StoryChange
    let sequences: [AgendaSequence]
    private let article: Article
    private var actors: [String]

    init(
        _ matched: MatchedArticle, _ subject: ArticleRevision, key: ArticleKey, isSeenOnly: Bool, change: StoryChange, plan: DecisionPlan
    ) {
        self.key = key
        self.isSeenOnly = isSeenOnly
        article = subject.article
        seen = article.seen
        story = change
        undecided = matched.result.undecided
        let note = StoryNote(id: change.totals.id, articles: change.totals.articles, domains: change.totals.domains.count)
        let printer = SpanPrinter(subject.article)
        let actors = matched.article.actorNames
        self.actors = actors
        matches = matched.result.matches.map { match in
            var draft = AlertDraft(match, in: subject, story: note, printer: printer)
            draft.subjects = [key]
            draft.actors = actors
            draft.sinks = plan.routing.sinks(for: match.rule)
            return AgendaMatch(
                match, draft, MatchValues(match.rule, match.evidence, in: matched.article, story: note.id), plan.policies)
        }
        sequences = Self.sequences(matched, story: note.id, plan)
    }

    mutating func findActors(_ find: (Article) -> [String]) {
        guard actors.isEmpty else { return }
        actors = find(article)
        for index in matches.indices { matches[index].draft.actors = actors }
    }

    /// Sequences that the article is a step of. An excepted match is none.
    private static func sequences(_ matched: MatchedArticle, story: String, _ plan: DecisionPlan) -> [AgendaSequence] {
        guard !plan.policies.sequences.isEmpty else { return [] }
        var found: [String: AgendaSequence] = [:]
        for match in matched.result.matches where match.exception == nil {
            for rule in plan.policies.sequences[match.rule.id] ?? [] {
                guard case .sequence(let steps, _, let by) = rule.policy.window else { continue }
                let keys = MatchValues(rule, match.evidence, in: matched.article, story: story).keys(by: by)
                for (step, id) in steps.enumerated() where id == match.rule.id {
                    found[rule.id, default: AgendaSequence(rule: rule)].add(step, keys)
                }
            }
        }
        return found.values.sorted { $0.rule.id < $1.rule.id }
    }
}

/// A sequence that an article is a step of, or several.
struct AgendaSequence {
    let rule: Rule
    /// Steps by key, in the order in which they were found.
    private(set) var keys: [CountKey] = []
    private(set) var steps: [CountKey: Set<Int>] = [:]

    init(rule: Rule) {
        self.rule = rule
    }

    mutating func add(_ step: Int, _ keys: [CountKey]) {
        for key in keys {
            if steps[key] == nil { self.keys.append(key) }
            steps[key, default: []].insert(step)
        }
    }

    func state(_ key: CountKey) -> StateKey { rule.windowState(key) }
}

/// A match that is to be decided.
struct AgendaMatch {
    /// A match of a rule that mutes others, or that others mute, with the values that must be equal.
    struct Muting {
        let inhibition: Inhibition
        let mutes: Bool
        let isMuted: Bool
        let states: [StateKey]
    }

    let match: Match
    fileprivate(set) var draft: AlertDraft
    let windowKeys: [CountKey]
    /// Of `distinct` or `of`.
    let counted: [String]
    let groupKey: CountKey?
    let mutings: [Muting]

    var rule: Rule { match.rule }
    var mutesOthers: Bool { mutings.contains(where: \.mutes) }

    init(_ match: Match, _ draft: AlertDraft, _ values: MatchValues, _ policies: DecisionPolicies) {
        self.match = match
        let policy = match.rule.policy
        windowKeys = policy.window == .each ? [] : values.keys(by: policy.window.by)
        counted = policy.window.counted.map(values.values) ?? []
        // An alert stands in one group: that of the first of several values.
        groupKey = policy.group.flatMap { values.keys(by: $0.by).first }
        var draft = draft
        draft.pauses = policy.throttle.map { values.keys(by: $0.by).map(\.text) } ?? []
        self.draft = draft
        mutings = policies.inhibitions.compactMap { inhibition in
            let (mutes, isMuted) = (inhibition.by.holds(for: match.rule), inhibition.mutes.holds(for: match.rule))
            guard mutes || isMuted else { return nil }
            // What is unknown is not equal to anything.
            let keys = values.keys(by: inhibition.equal).filter { !$0.values.contains(nil) }
            return Muting(inhibition: inhibition, mutes: mutes, isMuted: isMuted, states: keys.map(inhibition.stateKey))
        }
    }

    /// What must be known to decide it.
    var states: Set<StateKey> {
        var states: Set<StateKey> = []
        if rule.policy.window != .each {
            states.formUnion(windowKeys.map(rule.windowState))
            states.insert(rule.sinceState)
            if case .newValue = rule.policy.window { states.formUnion(counted.map(rule.valueState)) }
        }
        states.formUnion(draft.pauses.map { rule.id.throttleState($0) })
        if let groupKey { states.insert(rule.groupState(groupKey)) }
        for muting in mutings { states.formUnion(muting.states) }
        return states
    }
}

extension AnnotatedArticle {
    /// Ids and codes of its actors, as silences ask for them.
    var actorNames: [String] { actors.flatMap { [$0.id, $0.code].compactMap(\.self) } }
}
