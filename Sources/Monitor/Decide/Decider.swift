public import Foundation
import Rules

/// Takes what the sources find, decides it and has it stored, one group of batches after another: the one writer of alerts.
///
/// `send` returns when its batch is committed. Batches that arrive during a commit wait and are then committed together, which costs one
/// fsync; a lone one goes at once. When the store refuses a commit, `run` throws: the process ends, and what was not committed is read again.
public final class Decider: ArticleStream {
    /// What the decider works with besides the store.
    public struct Surroundings: Sendable {
        public var timekeeper: any Timekeeper
        public var metrics: Metrics
        public var random: any RandomNumberGenerator & Sendable
        /// Called after every commit that holds alerts.
        public var wakeDispatcher: @Sendable () -> Void

        public init(
            timekeeper: any Timekeeper, metrics: Metrics, random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
            wakeDispatcher: @escaping @Sendable () -> Void = {}
        ) {
            self.timekeeper = timekeeper
            self.metrics = metrics
            self.random = random
            self.wakeDispatcher = wakeDispatcher
        }
    }

    /// So many articles are decided in one transaction; one large batch may be more.
    private static let articlesAtOnce = 256
    /// One core is left to deliveries and sources.
    private static let matchingTasks = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)

    private let log: any DecisionLog
    private let surroundings: Surroundings
    private let plan: Guarded<DecisionPlan>
    /// Whether what is held must be looked at, because the calendars may be others than before.
    private let mustReview = Guarded(true)
    private let queue = BatchQueue()
    private let groupStart = Guarded<Date?>(nil)

    public init(_ plan: DecisionPlan, log: any DecisionLog, in surroundings: Surroundings) {
        self.log = log
        self.surroundings = surroundings
        self.plan = Guarded(plan)
    }

    /// Returns when the batch is committed.
    public func send(_ batch: ArticleBatch) async throws {
        try await queue.put(batch)
    }

    /// Batches that wait to be decided.
    public var waiting: Int { queue.count }

    /// Since when the group that is being decided is under way; `nil` while there is none. For the watchdog.
    public var busySince: Date? { groupStart.withLock { $0 } }

    /// From the next group of batches on, this plan decides.
    public func use(_ plan: DecisionPlan) {
        self.plan.withLock { $0 = plan }
        mustReview.withLock { $0 = true }
        // Windows of new rules are watched from now on.
        queue.wake()
    }

    /// Refuses further batches. `run` returns when those that wait are committed.
    public func finish() {
        queue.close()
    }

    /// Decides until `finish()` or cancelled: batches as they come, and what is due when its time comes.
    public func run() async throws {
        do {
            let opened = surroundings.timekeeper.now
            var desk = Desk(
                ulids: ULIDGenerator(random: surroundings.random), tallies: try await log.suppressionTallies(),
                stories: try await log.stories(since: opened - StoryIndex.window), opened: opened)
            // What fell due meanwhile, and windows that begin to be watched.
            var nextDue = try await decide([], at: &desk)
            while let group = await queue.take(upTo: Self.articlesAtOnce, until: nextDue, surroundings.timekeeper) {
                do {
                    nextDue = try await decide(group.map(\.batch), at: &desk)
                } catch {
                    for entry in group { entry.fail(error) }
                    throw error
                }
                for entry in group { entry.answer() }
            }
        } catch {
            queue.fail(error)
            throw error
        }
        queue.fail(CancellationError())
    }

    /// When there is something to decide next, whether or not anything comes.
    private func decide(_ batches: [ArticleBatch], at desk: inout Desk) async throws -> Date? {
        // In whole milliseconds, as the store keeps times: sums of them come out the same in a replay.
        let now = Date(milliseconds: surroundings.timekeeper.now.milliseconds)
        groupStart.withLock { $0 = now }
        defer { groupStart.withLock { $0 = nil } }
        if mustReview.withLock({ $0.take() }) { try await log.reviewHeld(at: now) }
        let plan = plan.withLock { $0 }
        let round = DecisionRound(log: log, plan: plan, now: now, tasks: Self.matchingTasks)
        let record = try await round.decide(batches, at: &desk)
        if !record.isEmpty { try await commit(record) }
        surroundings.metrics.count(record)
        if !record.alerts.isEmpty { surroundings.wakeDispatcher() }
        return try await log.nextDue()
    }

    private func commit(_ record: DecisionRecord) async throws {
        do {
            try await log.commit(record)
        } catch {
            surroundings.metrics.add(to: .commitFailures)
            throw error
        }
        surroundings.metrics.add(to: .commits)
    }
}

extension Bool {
    /// What it was; `false` from now on.
    fileprivate mutating func take() -> Bool {
        defer { self = false }
        return self
    }
}
