import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// What waits for a person is told like news: stored with what it is about, and sent.
@Suite struct OperatorAlertTests {
    private static let loss = SourceLoss(
        reason: "the server says that the feed is gone for good (410)", place: "https://news.example/rss",
        lastSuccess: FixedTimekeeper().now - 86_400)

    private static func batch(_ source: String = "desk") -> ArticleBatch {
        ArticleBatch(source: source, articles: [], checkpoints: [Checkpoint("state", "stopped")], loss: loss)
    }

    @Test func aLostFeedIsAnAlertInTheTransactionOfItsMark() async throws {
        let desk = try Newsdesk(rules: [], operators: OperatorAlerts(places: ["desk": 7], file: "conf/monitord.yaml"))
        let alert = try #require(try await desk.decide(Self.batch()).first)
        #expect(alert.rule == "monitord:feed-stopped")
        #expect(try await desk.store.checkpoint(source: "desk", key: "state") == "stopped")
        for sink in ["log", "ops"] { #expect(try await desk.waiting(for: sink).map(\.alertID) == [alert.id]) }
        #expect(desk.wakes == 1)
        #expect(alert.json["reason"] == "absence")
        #expect(
            alert.json["rule"]?["title"]
                == "desk is stopped: the server says that the feed is gone for good (410) (https://news.example/rss)")
        #expect(alert.json["rule"]?["labels"]?["source"] == "desk")
        #expect(alert.json["rule"]?["severity"] == "high")
        #expect(alert.json["rule"]?["file"] == "conf/monitord.yaml")
        #expect(alert.json["rule"]?["line"] == 7)
        #expect(alert.json["window"]?["from"] == .string(Timestamp.milliseconds(FixedTimekeeper().now - 86_400)))
        #expect(alert.json["dedup_key"] == "monitord:feed-stopped|source:desk")
        #expect(desk.metrics.value(of: .alerts(rule: "monitord:feed-stopped", severity: "high")) == 1)
    }

    @Test func aFeedOfAListStandsWhereTheListDoes() async throws {
        let desk = try Newsdesk(rules: [], operators: OperatorAlerts(places: ["list": 12]))
        #expect(try await desk.decide(Self.batch("list/news.example/rss")).first?.json["rule"]?["line"] == 12)
    }

    @Test(arguments: [([], []), (["ops"], ["ops"])] as [([String], [String])])
    func theSettingsSayWhoIsTold(_ notify: [String], _ expected: [String]) async throws {
        var settings = OperatorSettings()
        settings.notify = notify
        settings.severity = .critical
        let desk = try Newsdesk(rules: [], operators: OperatorAlerts(settings))
        let alert = try #require(try await desk.decide(Self.batch()).first)
        #expect(alert.json["rule"]?["severity"] == "critical")
        for sink in ["log", "ops"] { #expect(try await desk.waiting(for: sink).count == (expected.contains(sink) ? 1 : 0)) }
    }

    @Test func aSilenceKeepsItBackAndIsListed() async throws {
        let desk = try Newsdesk(rules: [])
        var matchers = Silence.Matchers()
        matchers.labels = ["source": "desk"]
        let now = FixedTimekeeper().now
        try await desk.store.add(
            Silence(id: "s1", matchers, starts: now - 60, ends: now + 60, comment: "it moves today", author: "ana"))
        #expect(try await desk.decide(Self.batch()).isEmpty)
        let kept = try await desk.store.suppressions(AlertQuery())
        #expect(kept.map(\.rule) == ["monitord:feed-stopped"])
        #expect(kept.first?.reason?.contains("it moves today") == true)
        #expect(try await desk.decide(Self.batch("other")).count == 1)
    }

    @Test func manyLostFeedsFoldNoNews() async throws {
        var storm = StormSettings()
        storm.moreThan = 3
        var plan = try Newsdesk(rules: []).plan(rules: [.sample("talks")])
        plan.policies = DecisionPolicies(rules: [.sample("talks")], storm: storm)
        let log = MemoryLog()
        var desk = Desk(ulids: ULIDGenerator())
        let round = DecisionRound(log: log, plan: plan, now: FixedTimekeeper().now)
        let lost = try await round.decide((0..<20).map { Self.batch("f\($0)") }, at: &desk)
        #expect(lost.alerts.count == 20)
        try await log.commit(lost)
        let news = try await round.decide([ArticleBatch(source: "wire", articles: [.sample("a", "talks")])], at: &desk)
        #expect(news.alerts.map(\.alert.reason) == [.first])
    }
}
