import Foundation
public import Logging
import Rules

/// Asks many feeds, each in its time, over one client; hands on what they bring and what to remember in one batch.
///
/// Everything that must last is in the checkpoints: after a restart no feed is asked early, and none without its validators.
public struct FeedSource: Source {
    /// The clock may be set while we sleep: nobody oversleeps by more.
    private static let longestNap: TimeInterval = 60
    /// States are long; of a hundred thousand feeds not all are held as text at once.
    private static let recalledAtOnce = 1000

    private enum Event: Sendable {
        /// `nil` where a reload took the feed away meanwhile.
        case ended(Int, FeedStep?)
        case alarm(Date)
        case changed
    }

    public let id: String
    private let roster: FeedRoster
    private let tools: FeedTools
    private let memory: any CheckpointStore
    private let reporter: any SourceReporter
    private let logger: Logger

    public init(
        _ roster: FeedRoster, _ tools: FeedTools, memory: any CheckpointStore, reporter: any SourceReporter,
        logger: Logger = Logger(label: "monitord.feeds") { _ in SwiftLogNoOpLogHandler() }
    ) {
        id = "feeds"
        self.roster = roster
        self.tools = tools
        self.memory = memory
        self.reporter = reporter
        self.logger = logger
    }

    public func run(into articles: any ArticleStream) async throws {
        var rota = FeedRota(tools)
        try await add(rota.take(roster.feeds), to: &rota)
        try await withThrowingTaskGroup(of: Event.self) { group in
            var alarms: Set<Date> = []
            awaitChange(in: &group)
            while true {
                while let turn = rota.next() {
                    group.addTask { .ended(turn.number, try await check(turn, articles)) }
                }
                setAlarm(for: rota.nextDue, &alarms, in: &group)
                switch try await group.next() {
                case .ended(let number, let step)?:
                    if let successor = rota.ended(number, step) { try await add([successor], to: &rota) }
                case .alarm(let date)?: alarms.remove(date)
                case .changed?:
                    try Task.checkCancellation()
                    try await add(rota.take(roster.feeds), to: &rota)
                    awaitChange(in: &group)
                case nil: return
                }
            }
        }
    }

    private func awaitChange(in group: inout ThrowingTaskGroup<Event, any Error>) {
        group.addTask { [roster] in
            await roster.waitForChange()
            return .changed
        }
    }

    /// Feeds with what is stored of them.
    private func add(_ feeds: [Feed], to rota: inout FeedRota) async throws {
        var known: [(feed: Feed, state: FeedState)] = []
        known.reserveCapacity(feeds.count)
        for start in stride(from: 0, to: feeds.count, by: Self.recalledAtOnce) {
            let some = feeds[start..<min(start + Self.recalledAtOnce, feeds.count)]
            let stored = try await memory.checkpoints(key: FeedState.key, of: some.map(\.id))
            known += some.map { ($0, recalled($0, stored[$0.id])) }
        }
        rota.add(known)
    }

    private func recalled(_ feed: Feed, _ text: String?) -> FeedState {
        let url = feed.settings.url
        guard let state = text.flatMap({ FeedState(text: $0, url: url) }) else { return FeedState(url: url) }
        if let trouble = state.stopped.map(Self.stopped) ?? state.lastError {
            report(.recalled(trouble, isStopped: state.stopped != nil), of: feed.id)
        }
        return state
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

    /// `nil` where the fetch was stopped.
    private func check(_ turn: FeedRota.Turn, _ articles: any ArticleStream) async throws -> FeedStep? {
        try await withThrowingTaskGroup(of: FeedStep?.self) { group in
            group.addTask { try await check(turn.feed, turn.state, articles) }
            group.addTask {
                await turn.stop.wait()
                try Task.checkCancellation()
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private func check(_ feed: Feed, _ state: FeedState, _ articles: any ArticleStream) async throws -> FeedStep {
        var step = try await FeedCheck(feed, tools).run(state)
        let items = try await recognise(&step, of: feed)
        if !step.seen.isEmpty { try await articles.send(ArticleBatch(source: feed.id, articles: step.seen, seenOnly: true)) }
        let marks = [Checkpoint(FeedState.key, step.state.text)] + items
        let loss = step.state.loss(after: state)
        try await articles.send(ArticleBatch(source: feed.id, articles: step.fresh, checkpoints: marks, loss: loss))
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
            for fault in answer.faults { report(.itemFailed(item: fault.url, reason: fault.reason), of: feed.id) }
        }
        return items.text == stored ? [] : [Checkpoint(FeedMemory.key, items.text)]
    }

    private func report(_ step: FeedStep, of feed: String) {
        if let response = step.response { report(.fetched(status: response.status, bytes: response.wireBytes), of: feed) }
        switch step.outcome {
        case .articles(let document):
            if let error = document.error { report(.itemFailed(item: "the feed", reason: error), of: feed) }
            report(.articles(step.fresh.count + step.seen.count), of: feed)
            report(.healthy, of: feed)
        case .unchanged:
            report(.unchanged, of: feed)
            report(.healthy, of: feed)
        case .failed(let reason): report(step.state.stopped.map { .stopped(Self.stopped($0)) } ?? .trouble(reason), of: feed)
        }
    }

    /// A feed that a reload has just taken away has no health any more.
    private func report(_ event: SourceEvent, of feed: String) {
        roster.ifListed(feed) { reporter.report(event, of: feed) }
    }

    private static func stopped(_ reason: String) -> String {
        "\(reason); it is asked again only in a month: remove it, or give it a new address"
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
}
