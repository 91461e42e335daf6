import Foundation
import Monitor
import Rules
import TestKit

/// A decider over a real store in a folder of its own: articles in, alerts out.
final class Newsdesk: Sendable {
    let folder: TemporaryFolder
    let metrics = Metrics()
    private let opened: Guarded<Store>
    private let rules: [Rule]
    private let operators: OperatorAlerts
    private let rings = Guarded(0)

    init(rules: [Rule], operators: OperatorAlerts = OperatorAlerts()) throws {
        folder = try TemporaryFolder()
        opened = Guarded(try Store(folder: folder.path, for: .daemon))
        self.rules = rules
        self.operators = operators
    }

    var store: Store { opened.withLock { $0 } }
    /// How often the dispatcher would have been woken.
    var wakes: Int { rings.withLock { $0 } }

    func plan(rules: [Rule]) -> DecisionPlan {
        DecisionPlan(
            annotate: { AnnotatedArticle($0) }, matcher: WordMatcher(rules), routing: Routing(sinks: ["log", "ops"]),
            operators: operators)
    }

    /// Runs a decider while `body` does something with it.
    func open(_ body: @Sendable (Decider) async throws -> Void) async throws {
        let decider = Decider(
            plan(rules: rules), log: store,
            in: .init(
                timekeeper: FixedTimekeeper(), metrics: metrics, wakeDispatcher: { [rings] in rings.withLock { $0 += 1 } }))
        try await withThrowingTaskGroup { group in
            group.addTask { try await decider.run() }
            try await body(decider)
            decider.finish()
            try await group.waitForAll()
        }
    }

    /// The alerts that a batch made.
    func decide(_ batch: ArticleBatch) async throws -> [StoredAlert] {
        let before = try await alerts.count
        try await open { try await $0.send(batch) }
        return Array(try await alerts.dropFirst(before))
    }

    func decide(_ article: Article, from source: String = "wire") async throws -> [StoredAlert] {
        try await decide(ArticleBatch(source: source, articles: [article]))
    }

    /// All alerts, the oldest first.
    var alerts: [StoredAlert] {
        get async throws { try await store.alerts(AlertQuery()).reversed() }
    }

    func waiting(for sink: String) async throws -> [Delivery] {
        try await store.load(OutboxRequest(sink: sink, now: .distantFuture, limit: 1000)).entries.map(\.delivery)
    }

    /// Closes the store and opens it again, as a restarted daemon does.
    func restart() async throws {
        let path = folder.path
        try opened.withLock { store in
            try store.close()
            store = try Store(folder: path, for: .daemon)
        }
    }
}
