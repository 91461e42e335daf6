import Foundation
import Rules

/// What a replay remembers: a decision log that is gone with it.
final class MemoryLog: DecisionLog {
    private struct Contents {
        var articles: [ArticleKey: KnownArticle] = [:]
        var states: [StateKey: RuleState] = [:]
        var raised: Set<String> = []
    }

    private let contents: Guarded<Contents>
    private let silences: [Silence]

    /// With what another log remembers.
    init(_ states: [StateKey: RuleState] = [:], _ silences: [Silence] = []) {
        contents = Guarded(Contents(states: states))
        self.silences = silences
    }

    func recall(_ keys: [ArticleKey]) async throws -> [ArticleKey: KnownArticle] {
        contents.withLock { contents in
            Dictionary(uniqueKeysWithValues: keys.compactMap { key in contents.articles[key].map { (key, $0) } })
        }
    }

    func suppressionTallies() async throws -> [String: Int] { [:] }

    func recall(_ question: MemoryQuestion) async throws -> DecisionMemory {
        contents.withLock { contents in
            DecisionMemory(
                states: Dictionary(uniqueKeysWithValues: question.states.compactMap { key in contents.states[key].map { (key, $0) } }),
                raised: question.dedupKeys.intersection(contents.raised), silences: silences)
        }
    }

    func dueStates(by time: Date, limit: Int) async throws -> [(key: StateKey, state: RuleState)] {
        contents.withLock { contents in
            let due = contents.states.filter { $0.value.due.map { $0.milliseconds <= time.milliseconds } ?? false }
            return due.sorted { ($0.value.due ?? time, $0.key) < ($1.value.due ?? time, $1.key) }.prefix(limit).map { ($0.key, $0.value) }
        }
    }

    func reviewHeld(at time: Date) async throws {
        contents.withLock { contents in
            for (key, state) in contents.states where key.part == .quiet {
                contents.states[key]?.due = min(state.due ?? time, time)
            }
        }
    }

    func nextDue() async throws -> Date? {
        contents.withLock { $0.states.values.compactMap(\.due).min() }
    }

    /// Ends what is watched for silence: no article will come any more, and that says nothing.
    func forgetWatches() {
        contents.withLock { contents in
            for key in contents.states.keys where key.part == .window { contents.states[key]?.due = nil }
        }
    }

    func stories(since: Date) async throws -> StoryIndex { StoryIndex() }

    func commit(_ record: DecisionRecord) async throws {
        contents.withLock { contents in
            for decision in record.articles {
                var known = contents.articles[decision.key] ?? KnownArticle(fingerprint: decision.fingerprint, revision: 0)
                known.fingerprint = decision.fingerprint
                known.revision = decision.subject.number
                for outcome in decision.outcomes { known.outcomes[outcome.rule.id] = KnownArticle.Outcome(outcome.verdict) }
                contents.articles[decision.key] = known
            }
            for (key, state) in record.states { contents.states[key] = state }
            contents.raised.formUnion(record.alerts.map(\.alert.dedupKey))
        }
    }
}
