import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

@Suite struct StoredOutboxTests {
    private let now = FixedTimekeeper().now

    /// A desk whose rule raised that many alerts, which wait for `log` and `ops`.
    private func newsdesk(alerts count: Int) async throws -> Newsdesk {
        let newsdesk = try Newsdesk(rules: [.sample("talks")])
        _ = try await newsdesk.decide(ArticleBatch(source: "wire", articles: (0..<count).map { .sample("a\($0)", "talks \($0)") }))
        return newsdesk
    }

    private func request(_ limit: Int = 100, order: OutboxRequest.Order = .asDue, at time: Date? = nil, not: Set<Int64> = [])
        -> OutboxRequest
    {
        OutboxRequest(sink: "ops", now: time ?? now, limit: limit, order: order, excluding: not)
    }

    @Test func whatIsDueComesInTheOrderOfTheAlertsUpToTheLimit() async throws {
        let newsdesk = try await newsdesk(alerts: 10)
        let ids = try await newsdesk.alerts.map(\.id)
        let load = try await newsdesk.store.load(request(4))
        #expect(load.entries.map(\.delivery.alertID) == Array(ids.prefix(4)))
        let rest = try await newsdesk.store.load(request(4, not: Set(load.entries.map(\.number))))
        #expect(rest.entries.map(\.delivery.alertID) == Array(ids.dropFirst(4).prefix(4)))
        #expect(load.nextDue == nil)
    }

    @Test func whatBecameOfATryIsKept() async throws {
        let newsdesk = try await newsdesk(alerts: 4)
        let store = newsdesk.store
        let entries = try await store.load(request()).entries.map { entry in
            var entry = entry
            entry.firstTry = now
            entry.delivery.attempts = 1
            return entry
        }
        try await store.record([
            DeliveryResult(entries[0], .delivered, at: now), DeliveryResult(entries[1], .dead(error: "400"), at: now + 1),
            DeliveryResult(entries[2], .waiting(until: now + 60, error: "503"), at: now),
        ])
        let load = try await store.load(request())
        #expect(load.entries.map(\.delivery.alertID) == [entries[3].delivery.alertID])
        #expect(load.nextDue == now + 60)
        let later = try await store.load(request(at: now + 60)).entries
        #expect(later.first { $0.number == entries[2].number } == entries[2])
        #expect(try await store.counts() == ["log": OutboxCount(waiting: 4), "ops": OutboxCount(waiting: 2, dead: 1)])
        let states = try await store.deliveries(of: entries[1].delivery.alertID)
        #expect(states.map(\.sink) == ["log", "ops"])
        #expect(states.map(\.state) == [.waiting, .dead])
        #expect(states[1].error == "400")
        #expect(states[1].ended == now + 1)
    }

    @Test func inOrderTheFirstOneHoldsUpThoseBehindIt() async throws {
        let newsdesk = try await newsdesk(alerts: 5)
        let store = newsdesk.store
        let entries = try await store.load(request(order: .strict)).entries
        try await store.record([DeliveryResult(entries[2], .waiting(until: now + 60, error: "503"), at: now)])
        let load = try await store.load(request(order: .strict))
        #expect(load.entries == Array(entries.prefix(2)))
        #expect(load.nextDue == now + 60)
        // Under way: the first two. Then nothing may overtake the third.
        let none = try await store.load(request(order: .strict, not: Set(entries.prefix(2).map(\.number))))
        #expect(none == OutboxLoad(nextDue: now + 60))
        #expect(try await store.load(request(order: .strict, at: now + 60)).entries.count == 5)
    }

    @Test func nothingIsHalfKept() async throws {
        let newsdesk = try await newsdesk(alerts: 1)
        let store = newsdesk.store
        // The second alert has the id of the first, which the database refuses: nothing of the record may stay.
        let body = try #require(try await newsdesk.alerts.first)
        let rule = Rule.sample("storm")
        let subject = ArticleRevision(.sample("b", "storm"))
        let alert = Alert(Match(rule: rule, evidence: []), in: subject, id: body.id, raisedAt: now)
        var record = DecisionRecord(checkpoints: [(source: "wire", checkpoint: Checkpoint("etag", "x"))])
        record.articles = [decision(alert, of: rule, on: subject)]
        record.alerts = [RaisedAlert(alert: alert, body: alert.json.bytes, sinks: ["ops"])]
        record.tallies = ["storm": 7]
        await #expect(throws: StoreError.self) { try await store.commit(record) }
        #expect(try await store.checkpoint(source: "wire", key: "etag") == nil)
        #expect(try await store.article(ArticleKey(source: "wire", id: "b")) == nil)
        #expect(try await store.recall([ArticleKey(source: "wire", id: "b")]).isEmpty)
        #expect(try await store.suppressionTallies().isEmpty)
        #expect(try await newsdesk.alerts.count == 1)
    }

    private func decision(_ alert: Alert, of rule: Rule, on subject: ArticleRevision) -> ArticleDecision {
        let key = ArticleKey(source: "wire", id: subject.article.id)
        var decision = ArticleDecision(key: key, novelty: .new, fingerprint: subject.article.fingerprint, subject: subject)
        let raised = RaisedAlert(alert: alert, body: alert.json.bytes, sinks: ["ops"])
        decision.outcomes = [MatchOutcome(rule: rule, verdict: .alert(raised))]
        return decision
    }
}
