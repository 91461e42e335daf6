import Foundation
public import Rules

/// Articles through rules without a daemon, with windows, throttles, groups and quiet hours: each article's `seen` is the clock.
///
/// Storms and silences are left out: the first belong to what a running daemon delivers, the second to its store.
public struct DecidedRun: Sendable {
    /// Matches that made no alert, by the kind of their suppression.
    public private(set) var suppressed: [String: Int] = [:]
    private var replay: Replay
    private let time: any Timekeeper

    public init(
        _ configuration: CheckedConfiguration, annotating: Annotating = .whatRulesAskFor, jobs: Int, time: any Timekeeper
    ) {
        replay = Replay(DecisionPlan(configuration, annotating: annotating).withoutStorms, tasks: jobs)
        self.time = time
    }

    /// The alerts that these articles make, and those that fell due before.
    public mutating func alerts(for articles: [Article]) async throws -> [JSON] {
        take(try await replay.run(articles, now: time.now))
    }

    /// Those that still waited: time goes on until all is told.
    public mutating func finish() async throws -> [JSON] {
        take(try await replay.finish())
    }

    private mutating func take(_ steps: [Replay.Step]) -> [JSON] {
        for step in steps {
            for outcome in step.outcomes {
                if case .suppressed(let suppression) = outcome.verdict { suppressed[suppression.kind.rawValue, default: 0] += 1 }
            }
            for withdrawal in step.withdrawals {
                suppressed[withdrawal.suppression.kind.rawValue, default: 0] += max(1, withdrawal.subjects.count)
            }
        }
        return steps.flatMap(\.alerts).map(\.alert.json)
    }
}

extension DecisionPlan {
    var withoutStorms: DecisionPlan {
        var plan = self
        plan.policies = DecisionPolicies(
            rules: Array(policies.rules.values), calendars: policies.calendars, inhibitions: policies.inhibitions)
        return plan
    }
}
