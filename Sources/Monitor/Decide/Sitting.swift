import Foundation
import Rules

/// Decides one transaction: what is due first, then articles in their order.
///
/// The way of a match: first fetch, exception, window, silence, inhibition, group, throttle, quiet hours, storm. The first that stops it is the
/// reason that is stored.
struct Sitting {
    let now: Date
    let plan: DecisionPlan
    let silences: [Silence]
    let opened: Date?
    var shelf: StateShelf
    var raisedKeys: Set<String>
    var ulids: ULIDGenerator
    var tallies: [String: Int]
    var talliesTouched: Set<String> = []
    var record = DecisionRecord()

    init(_ agenda: Agenda, _ memory: DecisionMemory, _ plan: DecisionPlan, desk: Desk) {
        now = agenda.now
        self.plan = plan
        silences = memory.silences
        opened = desk.opened
        shelf = StateShelf(agenda.question.states, memory.states)
        raisedKeys = memory.raised
        ulids = desk.ulids
        tallies = desk.tallies
        for rule in agenda.armed { arm(rule) }
    }

    /// What becomes of an article's matches, in the order of the rules. `known` says what became of them before, and is brought up to date.
    mutating func outcomes(of article: AgendaArticle, known: inout [String: KnownArticle.Outcome]) -> [MatchOutcome] {
        let sequences = countSequences(article)
        var outcomes: [String: MatchOutcome] = [:]
        // Rules that mute others first, so that they do so within the article.
        for match in article.matches.filter(\.mutesOthers) + article.matches.filter({ !$0.mutesOthers }) {
            guard isNews(match, known[match.rule.id]) else { continue }
            let verdict = verdict(on: match, in: article, sequences)
            known[match.rule.id] = KnownArticle.Outcome(verdict)
            outcomes[match.rule.id] = MatchOutcome(rule: match.rule, verdict: verdict)
        }
        return article.matches.compactMap { outcomes[$0.rule.id] }
    }

    /// The rule has not decided on this article yet, or what excepted it then does no longer.
    private func isNews(_ match: AgendaMatch, _ before: KnownArticle.Outcome?) -> Bool {
        switch before {
        case nil: true
        case .suppressed(.exception): match.match.exception == nil
        case .alerted, .suppressed: false
        }
    }

    private mutating func verdict(on match: AgendaMatch, in article: AgendaArticle, _ sequences: [String: WindowReading])
        -> MatchOutcome.Verdict
    {
        if article.isSeenOnly { return suppress(match, .firstFetch, "found by the source's first fetch") }
        if let exception = match.match.exception { return suppress(match, .exception, "\(exception.id): \(exception.reason)") }
        let reading = count(match, at: article.seen ?? now, sequences)
        if let reading, reading.state != .reached { return suppress(match, .window, reading.words) }
        var draft = match.draft
        if let reading { draft.window = reading.json }
        if let silence = silences.first(where: { $0.mutes(draft, at: now) }) { return suppress(match, .silence, silence.words) }
        if let muted = muted(match) { return suppress(match, .inhibition, muted) }
        let verdict = pass(draft, match)
        if case .suppressed(let suppression) = verdict, suppression.kind == .quiet { return verdict }
        mute(by: match)
        return verdict
    }

    /// What the window, silences and inhibitions let through.
    private mutating func pass(_ draft: AlertDraft, _ match: AgendaMatch) -> MatchOutcome.Verdict {
        let rule = match.rule
        let group = match.groupKey.map(rule.groupState)
        if let group, let policy = rule.policy.group, var gathering = Gathering(shelf[group]) {
            gathering.add(draft)
            return gather(gathering, in: group, policy, rule)
        }
        if let reason = paused(rule, draft.pauses) { return suppress(match, .throttle, reason) }
        if let policy = rule.policy.quiet, policy.action == .drop, let end = quietEnd(rule) {
            return suppress(match, .quiet, "dropped: \(policy.calendar) until \(Timestamp.seconds(end))")
        }
        if let group, let policy = rule.policy.group {
            return gather(Gathering(draft, due: now + policy.wait), in: group, policy, rule)
        }
        return tell(draft, reason: nil)
    }

    /// Kept until the group's time is over, or told where it is full.
    private mutating func gather(_ gathering: Gathering, in state: StateKey, _ policy: Grouping, _ rule: Rule) -> MatchOutcome.Verdict {
        guard gathering.total >= policy.max else {
            shelf[state] = gathering.state
            return .waiting(Suppression(.group, reason: "gathered until \(Timestamp.seconds(gathering.due))"))
        }
        shelf[state] = nil
        return close(gathering)
    }

    /// The way of a gathered alert from there on. Matches before the last one are decided by it, too.
    mutating func close(_ gathering: Gathering) -> MatchOutcome.Verdict {
        let draft = gathering.draft
        if let reason = halted(draft) {
            withdraw(draft, reason)
            return .suppressed(reason)
        }
        return tell(draft, reason: gathering.total > 1 ? .grouped : nil)
    }

    /// Why an alert that has waited makes no sound; begins to count anew what came meanwhile.
    mutating func halted(_ draft: AlertDraft) -> Suppression? {
        if let silence = silences.first(where: { $0.mutes(draft, at: now) }) { return Suppression(.silence, reason: silence.words) }
        guard let rule = plan.policies.rules[draft.rule.id] else { return nil }
        if let reason = paused(rule, draft.pauses) { return Suppression(.throttle, reason: reason) }
        if let policy = rule.policy.quiet, policy.action == .drop, let end = quietEnd(rule) {
            return Suppression(.quiet, reason: "dropped: \(policy.calendar) until \(Timestamp.seconds(end))")
        }
        return nil
    }

    /// Raised, or held where hours are quiet. Either way the rule's pause begins.
    mutating func tell(_ draft: AlertDraft, reason: Alert.Reason?) -> MatchOutcome.Verdict {
        beginPause(draft)
        guard let rule = plan.policies.rules[draft.rule.id], let end = quietEnd(rule) else { return raise(draft, reason) }
        shelf[draft.heldState(at: now)] = RuleState(draft.json, due: end)
        return .waiting(Suppression(.quiet, reason: "held: \(rule.policy.quiet?.calendar ?? "") until \(Timestamp.seconds(end))"))
    }

    /// When the rule's quiet hours end; `nil` where there are none now.
    func quietEnd(_ rule: Rule) -> Date? {
        guard let calendar = plan.policies.calendar(of: rule), calendar.isQuiet(at: now) else { return nil }
        // Where it never ends, it is looked at again in a year.
        return calendar.end(after: now) ?? now + 366 * 86_400
    }

    private mutating func suppress(_ match: AgendaMatch, _ kind: Suppression.Kind, _ reason: String) -> MatchOutcome.Verdict {
        // What a flatline counts is no alert that was kept back.
        if case .flatline = match.rule.policy.window, kind == .window { return .suppressed(Suppression(kind, reason: reason)) }
        tally(match.rule.id, 1)
        return .suppressed(Suppression(kind, reason: reason))
    }

    mutating func tally(_ rule: String, _ count: Int) {
        tallies[rule, default: 0] += count
        talliesTouched.insert(rule)
    }
}

extension KnownArticle.Outcome {
    init(_ verdict: MatchOutcome.Verdict) {
        switch verdict {
        case .alert: self = .alerted
        case .suppressed(let suppression), .waiting(let suppression): self = .suppressed(suppression.kind)
        }
    }
}
