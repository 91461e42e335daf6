import Foundation
import Monitor
import Rules
import TestKit
import Testing

@Suite struct AlertHistoryTests {
    private let now = FixedTimekeeper().now

    private func newsdesk() async throws -> Newsdesk {
        var urgent = Rule.Header(id: "storm")
        urgent.severity = .critical
        let cup = RuleException(id: "cup", reason: "World Cup", ends: nil, when: .text(.and([])))
        let newsdesk = try Newsdesk(rules: [.sample(Rule.Header(id: "talks"), exceptions: [cup]), .sample(urgent)])
        for (id, title) in [("a", "talks"), ("b", "storm"), ("c", "talks and storm"), ("d", "talks at the cup")] {
            _ = try await newsdesk.decide(.sample(id, title))
        }
        return newsdesk
    }

    private func query(_ change: (inout AlertQuery) -> Void) -> AlertQuery {
        var query = AlertQuery()
        change(&query)
        return query
    }

    @Test func theLatestComeFirstAndAreFiltered() async throws {
        let store = try await newsdesk().store
        func rules(_ change: (inout AlertQuery) -> Void) async throws -> [String] { try await store.alerts(query(change)).map(\.rule) }
        #expect(try await rules { _ in } == ["storm", "talks", "storm", "talks"])
        #expect(try await rules { $0.rules = ["talks"] } == ["talks", "talks"])
        #expect(try await rules { $0.rules = ["talks", "storm", "none"] }.count == 4)
        #expect(try await rules { $0.severities = [.critical, .high] } == ["storm", "storm"])
        #expect(try await rules { $0.since = now + 1 } == [])
        #expect(try await rules { $0.since = now }.count == 4)
        #expect(try await rules { $0.limit = 1 } == ["storm"])
        #expect(try await rules { $0.rules = ["' OR 1=1 --"] } == [])
    }

    @Test func oneIsShownWithTheBytesThatWereSent() async throws {
        let newsdesk = try await newsdesk()
        let alert = try #require(try await newsdesk.alerts.first)
        let shown = try #require(try await newsdesk.store.alert(id: alert.id))
        #expect(shown.body == alert.body)
        #expect(shown.json["alert_id"] == .string(alert.id))
        #expect(try await newsdesk.store.alert(id: "none") == nil)
    }

    @Test func whatCameAfterIsFollowedInOrder() async throws {
        let newsdesk = try await newsdesk()
        let first = try #require(try await newsdesk.alerts.first)
        let next = try await newsdesk.store.alerts(after: first.number, AlertQuery())
        #expect(next.map(\.rule) == ["storm", "talks", "storm"])
        #expect(try await newsdesk.store.alerts(after: next[2].number, AlertQuery()).isEmpty)
    }

    @Test func suppressionsTellTheirReason() async throws {
        let newsdesk = try await newsdesk()
        let suppressed = try await newsdesk.store.suppressions(AlertQuery())
        #expect(
            suppressed.map(\.json.text) == [
                """
                {"rule":"talks","suppressed_by":"exception","reason":"cup: World Cup","at":"2026-11-23T10:00:00.000Z",\
                "article":{"id":"d","source":"wire","title":"talks at the cup","url":null}}
                """
            ])
        #expect(try await newsdesk.store.suppressions(query { $0.rules = ["storm"] }).isEmpty)
        #expect(try await newsdesk.store.suppressions(query { $0.since = now + 1 }).isEmpty)
    }

    /// A desk with two dead letters of `ops`, the latest two of its alerts.
    private func withDeadLetters() async throws -> (Newsdesk, ids: [String]) {
        let newsdesk = try await newsdesk()
        let entries = try await newsdesk.store.load(OutboxRequest(sink: "ops", now: now, limit: 9)).entries.suffix(2)
        try await newsdesk.store.record(
            entries.map { entry in
                var entry = entry
                entry.delivery.attempts = 9
                return DeliveryResult(entry, .dead(error: "400"), at: now)
            })
        return (newsdesk, entries.map(\.delivery.alertID))
    }

    @Test func deadLettersAreListedWithTheirAlertAndReason() async throws {
        let (newsdesk, ids) = try await withDeadLetters()
        let letters = try await newsdesk.store.deadLetters(AlertQuery())
        #expect(letters.map(\.alert.id) == ids.reversed())
        #expect(letters.map(\.json["error"]) == ["400", "400"])
        #expect(letters.map(\.json["alert"]) == letters.map(\.alert.json))
        #expect(try await newsdesk.store.deadLetters(query { $0.severities = [.critical] }).count == 1)
        let summary = try await newsdesk.store.summary()
        #expect(summary.sinks.map(\.dead) == [0, 2])
        #expect(summary.sinks.last?.lastError == "400")
    }

    @Test func redeliveringSendsTheSameBytesAgainAsIfForTheFirstTime() async throws {
        let (newsdesk, ids) = try await withDeadLetters()
        let store = newsdesk.store
        let body = try #require(try await store.alert(id: ids[0])?.body)
        #expect(try await store.redeliver(alertID: ids[0], AlertQuery(), now: now + 9) == 1)
        #expect(try await store.redeliver(alertID: ids[0], AlertQuery(), now: now + 9) == 0)
        #expect(try await store.load(OutboxRequest(sink: "ops", now: now + 8, limit: 9)).entries.count == 2)
        let again = try await store.load(OutboxRequest(sink: "ops", now: now + 9, limit: 9)).entries.last
        #expect(again?.delivery == Delivery(alertID: ids[0], body: body))
        #expect(again?.firstTry == nil)
        #expect(try await store.redeliver(alertID: nil, query { $0.severities = [.low] }, now: now) == 0)
        #expect(try await store.redeliver(alertID: nil, AlertQuery(), now: now) == 1)
        #expect(try await store.deadLetters(AlertQuery()).isEmpty)
    }

    @Test func theSummaryCountsWhatIsThere() async throws {
        let summary = try await newsdesk().store.summary()
        #expect(summary.sources.map(\.id) == ["wire"])
        #expect(summary.sources.map(\.articles) == [4])
        #expect(summary.sources.map(\.lastArticle) == [now])
        #expect(summary.sinks.map(\.name) == ["log", "ops"])
        #expect(summary.sinks.map(\.waiting) == [4, 4])
        #expect(summary.sinks.map(\.oldestWaiting) == [now, now])
        #expect(summary.alerts == 4)
        #expect(summary.lastAlert == now)
        #expect(summary.suppressed == 1)
        #expect(summary.bytes > 4096)
    }
}
