import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

@Suite struct StoredRetentionTests {
    private let now = FixedTimekeeper().now

    private func limits(articles: Double = -90 * 86_400, alerts: Double = -365 * 86_400, bytes: Int = 1 << 30) -> Store.Limits {
        Store.Limits(articles: now + articles, alerts: now + alerts, bytes: bytes)
    }

    private func newsdesk(_ count: Int, body: String = "") async throws -> Newsdesk {
        let newsdesk = try Newsdesk(rules: [.sample("talks")])
        _ = try await newsdesk.decide(
            ArticleBatch(source: "wire", articles: (0..<count).map { .sample("a\($0)", "talks \($0)", body: body + "\($0)") }))
        return newsdesk
    }

    private func deliver(_ newsdesk: Newsdesk) async throws {
        for sink in ["log", "ops"] {
            let entries = try await newsdesk.store.load(OutboxRequest(sink: sink, now: now, limit: 10_000)).entries
            try await newsdesk.store.record(entries.map { DeliveryResult($0, .delivered, at: now) })
        }
    }

    @Test func nothingIsForgottenBeforeItsTime() async throws {
        let newsdesk = try await newsdesk(3)
        #expect(try await newsdesk.store.forget(beyond: limits(), now: now) == [:])
        #expect(try await newsdesk.alerts.count == 3)
    }

    @Test func oldAlertsGoOnceTheyAreDelivered() async throws {
        let newsdesk = try await newsdesk(1200)
        #expect(try await newsdesk.store.forget(beyond: limits(alerts: 1), now: now) == [:])
        try await deliver(newsdesk)
        #expect(try await newsdesk.store.forget(beyond: limits(alerts: 1), now: now) == ["alerts": 1200])
        #expect(try await newsdesk.alerts.isEmpty)
        #expect(try await newsdesk.store.counts().isEmpty)
    }

    @Test func oldArticlesGoAndMayAlertAgainWhenTheyComeBack() async throws {
        let newsdesk = try await newsdesk(2)
        #expect(try await newsdesk.store.forget(beyond: limits(articles: 1), now: now) == ["texts": 2, "articles": 2, "stories": 2])
        #expect(try await newsdesk.store.article(ArticleKey(source: "wire", id: "a0")) == nil)
        #expect(try await newsdesk.decide(.sample("a0", "talks 0", body: "0")).count == 1)
    }

    @Test func anArticleThatIsMetAgainAndAgainLosesItsTextOnly() async throws {
        let newsdesk = try await newsdesk(1)
        let store = newsdesk.store
        let key = ArticleKey(source: "wire", id: "a0")
        let subject = ArticleRevision(try #require(try await store.article(key)).article)
        var met = subject
        met.article.seen = now + 100 * 86_400
        let repeated = ArticleDecision(key: key, novelty: .unchanged, fingerprint: subject.article.fingerprint, subject: met)
        try await store.commit(DecisionRecord(articles: [repeated]))
        #expect(try await store.forget(beyond: limits(articles: 50 * 86_400), now: now) == ["texts": 1])
        #expect(try await store.recall([key])[key] != nil)
    }

    @Test func beyondTheSizeTheOldestTextsGoFirstThenDeliveredAlerts() async throws {
        let newsdesk = try await newsdesk(300, body: String(repeating: "harbour bulletin ", count: 1000))
        let full = try await newsdesk.store.usedBytes()
        let counts = try await newsdesk.store.forget(beyond: limits(bytes: full / 2), now: now)
        #expect(counts["texts"] ?? 0 > 0)
        #expect(counts["alerts"] == nil)
        #expect(try await newsdesk.store.usedBytes() <= full / 2 || counts["texts"] == 300)
        #expect(try await newsdesk.alerts.count == 300)
        try await deliver(newsdesk)
        let more = try await newsdesk.store.forget(beyond: limits(bytes: 1), now: now)
        #expect(more["alerts"] == 300)
        // That they were met is kept.
        #expect(
            try await newsdesk.decide(.sample("a0", "talks 0", body: String(repeating: "harbour bulletin ", count: 1000) + "0")).isEmpty)
    }

    @Test func statesAreForgottenWhenTheyHaveNoMoreToTell() async throws {
        let newsdesk = try await newsdesk(0)
        let (old, new, waiting) = (
            StateKey(rule: "r", part: .throttle, key: "old"), StateKey(rule: "r", part: .throttle, key: "new"),
            StateKey(rule: "r", part: .quiet, key: "held")
        )
        var record = DecisionRecord()
        record.states = [
            old: RuleState(.null, expires: now - 1), new: RuleState(.null, expires: now + 1), waiting: RuleState(.null, due: now - 1),
        ]
        try await newsdesk.store.commit(record)
        #expect(try await newsdesk.store.forget(beyond: limits(), now: now) == ["states": 1])
        #expect(Set(try await newsdesk.store.states(of: "r").keys) == [new, waiting])
    }
}
