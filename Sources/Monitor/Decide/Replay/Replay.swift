import Foundation
import Rules

/// Puts articles through rules as the daemon would have, with each article's `seen` as the clock and nothing stored: the same articles give the
/// same alerts.
struct Replay: Sendable {
    /// What became of one article, or of time passing.
    struct Step: Sendable {
        var at: Date
        var outcomes: [MatchOutcome]
        var alerts: [RaisedAlert]
        var withdrawals: [DecisionRecord.Withdrawal]
    }

    /// What waits for longer waits for ever: for the end of a calendar that has none.
    private static let longestWait: TimeInterval = 400 * 86_400

    private let plan: DecisionPlan
    private let memory: MemoryLog
    private let tasks: Int
    private var desk: Desk
    /// The latest time that was seen; it never goes back.
    private var clock: Date?

    init(
        _ plan: DecisionPlan, memory: MemoryLog = MemoryLog(), tasks: Int = 1,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        self.memory = memory
        self.plan = plan
        self.tasks = tasks
        desk = Desk(ulids: ULIDGenerator(random: random))
    }

    /// One article after another. Those that do not say when they were seen are seen at `now`, or when the one before was.
    mutating func run(_ articles: [Article], now: Date) async throws -> [Step] {
        var steps: [Step] = []
        for article in articles {
            let seen = article.seen ?? max(now, clock ?? now)
            let time = max(seen, clock ?? seen)
            steps += try await pass(to: time)
            clock = time
            var article = article
            article.seen = seen
            let batch = ArticleBatch(source: article.source ?? "", articles: [article])
            steps.append(try await decide([batch], at: time, seen: seen))
        }
        return steps
    }

    /// Lets time go on until all that waits was told: groups, held alerts, digests. Silence after the last article is not looked at.
    mutating func finish() async throws -> [Step] {
        memory.forgetWatches()
        return try await pass(to: (clock ?? .distantPast) + Self.longestWait)
    }

    /// What falls due until then, each at its own time.
    private mutating func pass(to time: Date) async throws -> [Step] {
        var steps: [Step] = []
        while let next = try await memory.nextDue(), next <= time {
            steps.append(try await decide([], at: next, seen: next))
        }
        return steps
    }

    private mutating func decide(_ batches: [ArticleBatch], at time: Date, seen: Date) async throws -> Step {
        let round = DecisionRound(log: memory, plan: plan, now: time, tasks: tasks, seen: { _ in seen })
        let record = try await round.decide(batches, at: &desk)
        try await memory.commit(record)
        return Step(at: time, outcomes: record.articles.flatMap(\.outcomes), alerts: record.alerts, withdrawals: record.withdrawals)
    }
}
