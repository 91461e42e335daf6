import Foundation
import Rules

/// Decides some batches, and what is due besides, up to what is to be committed: what the decider and a replay have in common.
struct DecisionRound {
    /// More that is due is decided in the next round.
    static let dueAtOnce = 256

    let log: any DecisionLog
    let plan: DecisionPlan
    let now: Date
    /// Articles that are matched at once.
    var tasks = 1
    /// When each article was seen; `nil`: now.
    var seen: (@Sendable (Article) -> Date)?

    func decide(_ batches: [ArticleBatch], at desk: inout Desk) async throws -> DecisionRecord {
        let known = try await log.recall(DecisionGroup.keys(of: batches))
        var group = DecisionGroup(batches, known: known) { seen?($0) ?? now }
        let matched = await plan.match(group.news, tasks: tasks)
        let due = try await log.dueStates(by: now, limit: Self.dueAtOnce)
        var agenda = desk.prepare(group, matched, due: due, plan: plan, at: now)
        var memory = try await log.recall(agenda.question)
        if let more = agenda.followUp(memory) {
            memory.states.merge(try await log.recall(more).states) { known, _ in known }
        }
        if memory.silences.contains(where: { !$0.matchers.actors.isEmpty }) { agenda.findActors(plan.findActors) }
        return desk.decide(&group, agenda, knowing: memory, plan: plan)
    }
}
