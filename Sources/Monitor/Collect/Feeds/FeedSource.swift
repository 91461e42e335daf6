import Foundation
public import Logging
import Rules

/// Asks many feeds, each in its time, over one client; hands on what they bring and what to remember in one batch.
///
/// Everything that must last is in the checkpoints: after a restart no feed is asked early, and none without its validators.
public struct FeedSource: Source {
    /// The clock may be set while we sleep: nobody oversleeps by more.
    private static let longestNap: TimeInterval = 60

    private enum Event: Sendable {
        case checked(Int, FeedStep)
        case alarm(Date)
    }

    public let id: String
    private let feeds: [Feed]
    private let tools: FeedTools
    private let memory: any CheckpointStore
    private let reporter: any SourceReporter
    private let logger: Logger

    public init(
        _ feeds: [Feed], _ tools: FeedTools, memory: any CheckpointStore, reporter: any SourceReporter,
        logger: Logger = Logger(label: "monitord.feeds") { _ in SwiftLogNoOpLogHandler() }
    ) {
        id = "feeds"
        self.feeds = feeds
        self.tools = tools
        self.memory = memory
        self.reporter = reporter
        self.logger = logger
    }

    public func run(into articles: any ArticleStream) async throws {
        var states = try await recall()
        var schedule = plan(&states)
        try await withThrowingTaskGroup(of: Event.self) { group in
            var alarms: Set<Date> = []
            while true {
                while let feed = schedule.start(at: tools.time.now) {
                    let state = states[feed]
                    group.addTask { .checked(feed, try await check(feed, state, articles)) }
                }
                setAlarm(for: schedule.nextDue, &alarms, in: &group)
                switch try await group.next() {
                case .checked(let feed, let step)?:
                    states[feed] = step.state
                    if let until = step.hostHeldUntil { schedule.hold(hostOf: feed, until: until) }
                    schedule.finish(feed, due: step.state.due ?? tools.time.now)
                case .alarm(let date)?: alarms.remove(date)
                case nil: return
                }
            }
        }
    }

    /// Wakes the loop when the next feed is due. An alarm that is set earlier than needed does no harm.
    private func setAlarm(for due: Date?, _ alarms: inout Set<Date>, in group: inout ThrowingTaskGroup<Event, any Error>) {
        let now = tools.time.now
        let wake = min(due ?? .distantFuture, now + Self.longestNap)
        guard alarms.allSatisfy({ $0 > wake }) else { return }
        alarms.insert(wake)
        group.addTask { [time = tools.time] in
            try await time.sleep(for: .seconds(max(wake.timeIntervalSince(now), 0.001)))
            return .alarm(wake)
        }
    }

    private func check(_ index: Int, _ state: FeedState, _ articles: any ArticleStream) async throws -> FeedStep {
        let feed = feeds[index]
        var step = try await FeedCheck(feed, tools).run(state)
        let items = try await recognise(&step, of: feed)
        if !step.seen.isEmpty { try await articles.send(ArticleBatch(source: feed.id, articles: step.seen, seenOnly: true)) }
        let marks = [Checkpoint(FeedState.key, step.state.text)] + items
        try await articles.send(ArticleBatch(source: feed.id, articles: step.fresh, checkpoints: marks))
        report(step, of: feed.id)
        log(step, after: state, of: feed)
        return step
    }

    /// Gives renamed articles their ids back, and linked texts to those that are to have them; says what to remember of it.
    private func recognise(_ step: inout FeedStep, of feed: Feed) async throws -> [Checkpoint] {
        guard case .articles = step.outcome else { return [] }
        let stored = try await memory.checkpoint(source: feed.id, key: FeedMemory.key)
        var items = FeedMemory(text: stored)
        step.recognise(by: &items)
        // What counts as seen is no news by its page, nor is what came before pages were asked for.
        items.leavePages(of: feed.settings.fullText == .linked ? step.seen : step.seen + step.fresh)
        if feed.settings.fullText == .linked {
            let answer = try await FullText(feed, tools).complete(step.fresh, &items)
            step.fresh = answer.articles
            step.state.awaitsPages = answer.isWaiting
            for fault in answer.faults { reporter.report(.itemFailed(item: fault.url, reason: fault.reason), of: feed.id) }
        }
        return items.text == stored ? [] : [Checkpoint(FeedMemory.key, items.text)]
    }

    private func report(_ step: FeedStep, of feed: String) {
        if let response = step.response { reporter.report(.fetched(status: response.status, bytes: response.wireBytes), of: feed) }
        switch step.outcome {
        case .articles(let document):
            if let error = document.error { reporter.report(.itemFailed(item: "the feed", reason: error), of: feed) }
            reporter.report(.articles(step.fresh.count + step.seen.count), of: feed)
            reporter.report(.healthy, of: feed)
        case .unchanged:
            reporter.report(.unchanged, of: feed)
            reporter.report(.healthy, of: feed)
        case .failed(let reason):
            let rest = "; it is asked again only in a month: remove it, or give it a new address"
            reporter.report(step.state.stopped.map { .stopped($0 + rest) } ?? .trouble(reason), of: feed)
        }
    }

    /// What changes in a feed's health is told once; how it is stands in its status.
    private func log(_ step: FeedStep, after before: FeedState, of feed: Feed) {
        let facts: Logger.Metadata = [
            "source": .string(feed.id), "url": .string(Redaction.address(feed.settings.url)),
            "reason": .string(step.state.stopped ?? step.state.lastError ?? ""),
        ]
        if step.state.stopped != nil, before.stopped == nil {
            logger.error("the feed is stopped; remove it, or give it a new address", metadata: facts)
        } else if step.state.failures == 1, step.state.stopped == nil {
            logger.warning("the feed cannot be had; it is tried again", metadata: facts)
        } else if step.state.failures == 0, before.failures > 0 {
            logger.notice("the feed can be had again", metadata: ["source": .string(feed.id)])
        }
    }

    private func recall() async throws -> [FeedState] {
        let stored = try await memory.checkpoints(key: FeedState.key, of: feeds.map(\.id))
        return feeds.map { feed in
            stored[feed.id].flatMap { FeedState(text: $0, url: feed.settings.url) } ?? FeedState(url: feed.settings.url)
        }
    }

    private func plan(_ states: inout [FeedState]) -> FetchSchedule {
        let hosts = zip(states, feeds).map { state, feed in (try? HTTPAddress(state.address ?? feed.settings.url).host) ?? feed.id }
        var schedule = FetchSchedule(hosts: hosts, total: tools.settings.concurrency, perHost: tools.settings.perHost)
        let now = tools.time.now
        let stored = zip(states, feeds).map { $0.plausibleDue(at: now, FeedPace($1.settings)) }
        let dues = StartPlan(now: now, random: tools.random).dues(stored: stored, every: feeds.map { FeedPace($0.settings).every })
        for index in feeds.indices {
            states[index].due = dues[index]
            schedule.plan(index, due: dues[index])
            if let until = states[index].hostHeldUntil, until > now { schedule.hold(hostOf: index, until: until) }
        }
        return schedule
    }
}

extension FeedState {
    /// The stored due time, unless a clock that ran ahead put it where no plan would.
    fileprivate func plausibleDue(at now: Date, _ pace: FeedPace) -> Date? {
        let furthest = stopped == nil ? 2 * pace.longest : 2 * FeedPace.restOfTheStopped
        return due.flatMap { $0.timeIntervalSince(now) <= furthest ? $0 : nil }
    }
}
