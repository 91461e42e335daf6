import Foundation
import Rules

/// Decides what becomes of matches, one transaction after another: the part of the decider that neither waits nor stores.
///
/// What it remembers by itself is what the store has, too; after a refused commit it must not be used again.
struct Desk: Sendable {
    var ulids: ULIDGenerator
    /// Matches without an alert since each rule's last alert.
    var tallies: [String: Int]
    var stories: StoryIndex
    /// Windows that are being watched, by the rule's id, with their definition.
    private var armed: [String: String] = [:]
    /// When it began to work; `nil` in a replay, which nothing comes before. Flatlines wait a while then, until the sources have caught up.
    let opened: Date?

    init(ulids: ULIDGenerator, tallies: [String: Int] = [:], stories: StoryIndex = StoryIndex(), opened: Date? = nil) {
        self.ulids = ulids
        self.tallies = tallies
        self.stories = stories
        self.opened = opened
    }

    /// Puts the group's news into stories, and says what must be known to decide it.
    mutating func prepare(
        _ group: DecisionGroup, _ matched: [MatchedArticle], due: [(key: StateKey, state: RuleState)], plan: DecisionPlan, at now: Date
    ) -> Agenda {
        var agenda = Agenda(now: now)
        for rule in plan.policies.watched where armed[rule.id] != rule.policy.window.definition {
            armed[rule.id] = rule.policy.window.definition
            agenda.arm(rule)
        }
        for entry in due { agenda.wake(entry.key, entry.state, plan) }
        for lost in group.losses { agenda.tell(lost.loss, of: lost.source, plan) }
        var matched = matched[...]
        for (part, index) in group.newsIndices {
            guard let article = matched.popFirst() else { break }
            let decision = group.parts[part].decisions[index]
            let change = stories.place(decision.key, StoryFeatures(article.article), at: decision.subject.article.seen ?? now)
            agenda.add(
                AgendaArticle(
                    article, decision.subject, key: decision.key, isSeenOnly: group.parts[part].isSeenOnly, change: change, plan: plan),
                plan)
        }
        return agenda
    }

    /// Turns matches into alerts and suppressions.
    mutating func decide(
        _ group: inout DecisionGroup, _ agenda: Agenda, knowing memory: DecisionMemory, plan: DecisionPlan
    ) -> DecisionRecord {
        var sitting = Sitting(agenda, memory, plan, desk: self)
        sitting.lookAtWhatIsDue(agenda)
        for draft in agenda.operatorAlerts { sitting.tellOperator(draft) }
        for ((part, index), article) in zip(group.newsIndices, agenda.articles) {
            var decision = group.parts[part].decisions[index]
            var outcomes = group.known[decision.key]?.outcomes ?? [:]
            decision.outcomes = sitting.outcomes(of: article, known: &outcomes)
            if !article.isSeenOnly { decision.undecided = article.undecided }
            group.known[decision.key]?.outcomes = outcomes
            group.parts[part].decisions[index] = decision
        }
        ulids = sitting.ulids
        tallies = sitting.tallies
        var record = sitting.record
        record.articles = group.parts.flatMap(\.decisions)
        record.checkpoints = group.checkpoints
        record.stories = agenda.articles.map(\.story)
        record.tallies = sitting.talliesTouched.reduce(into: [:]) { $0[$1] = tallies[$1] ?? 0 }
        record.states = sitting.shelf.changes
        return record
    }
}
