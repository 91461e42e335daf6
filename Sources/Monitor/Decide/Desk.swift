import Foundation
import Rules

/// Decides, article by article, what becomes of matches: the part of the decider that neither waits nor stores.
///
/// A value: the decider keeps the one whose record was committed, so a refused commit leaves nothing behind.
struct Desk: Sendable {
    private var ulids: ULIDGenerator
    /// Matches without an alert since each rule's last alert.
    private var tallies: [String: Int]

    init(ulids: ULIDGenerator, tallies: [String: Int]) {
        self.ulids = ulids
        self.tallies = tallies
    }

    /// Turns matches into alerts and suppressions. `results` are of the group's news, in their order.
    mutating func decide(_ group: inout DecisionGroup, by results: [MatchResult], routing: Routing, at now: Date) {
        var results = results[...]
        for part in group.parts.indices {
            for index in group.parts[part].decisions.indices where group.parts[part].decisions[index].isNews {
                guard let result = results.popFirst() else { return }
                var decision = group.parts[part].decisions[index]
                var article = ArticleDesk(decision.subject, isSeenOnly: group.parts[part].isSeenOnly, routing: routing, now: now)
                article.outcomes = group.known[decision.key]?.outcomes ?? [:]
                decision.outcomes = result.matches.compactMap { match in
                    article.verdict(on: match, ulids: &ulids, tallies: &tallies).map { MatchOutcome(rule: match.rule, verdict: $0) }
                }
                if !article.isSeenOnly { decision.undecided = result.undecided }
                group.known[decision.key]?.outcomes = article.outcomes
                group.parts[part].decisions[index] = decision
            }
        }
    }

    func record(of group: DecisionGroup) -> DecisionRecord {
        let articles = group.parts.flatMap(\.decisions)
        let rules = Set(articles.flatMap(\.outcomes).map(\.rule.id))
        return DecisionRecord(
            articles: articles, checkpoints: group.checkpoints,
            tallies: Dictionary(uniqueKeysWithValues: rules.map { ($0, tallies[$0] ?? 0) }))
    }
}

/// One article on the desk, while its matches are decided.
private struct ArticleDesk {
    let subject: ArticleRevision
    let isSeenOnly: Bool
    let routing: Routing
    let now: Date
    /// What became of each rule's match so far.
    var outcomes: [String: KnownArticle.Outcome] = [:]
    private let printer: SpanPrinter

    init(_ subject: ArticleRevision, isSeenOnly: Bool, routing: Routing, now: Date) {
        self.subject = subject
        self.isSeenOnly = isSeenOnly
        self.routing = routing
        self.now = now
        printer = SpanPrinter(subject.article)
    }

    /// `nil` where the match is no news: the rule alerted on this article, or matched it before the source was followed.
    mutating func verdict(on match: Match, ulids: inout ULIDGenerator, tallies: inout [String: Int]) -> MatchOutcome.Verdict? {
        let rule = match.rule.id
        switch outcomes[rule] {
        case .alerted, .suppressed(.firstFetch): return nil
        case .suppressed(.exception) where match.exception != nil: return nil
        case .suppressed(.exception), nil: break
        }
        if let suppression = suppression(of: match) {
            tallies[rule, default: 0] += 1
            outcomes[rule] = .suppressed(suppression.kind)
            return .suppressed(suppression)
        }
        outcomes[rule] = .alerted
        let draft = AlertDraft(match, in: subject, story: nil, printer: printer)
        let alert = Alert(
            draft, id: ulids.next(at: now), raisedAt: now, suppressedSinceLast: tallies.removeValue(forKey: rule) ?? 0)
        return .alert(RaisedAlert(alert: alert, body: alert.json.bytes, sinks: routing.sinks(for: match.rule)))
    }

    private func suppression(of match: Match) -> Suppression? {
        if isSeenOnly { return Suppression(.firstFetch, reason: "found by the source's first fetch") }
        return match.exception.map { Suppression(.exception, reason: "\($0.id): \($0.reason)") }
    }
}
