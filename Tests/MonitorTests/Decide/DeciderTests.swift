import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// The decider over a real store: what becomes of articles that are new, known, changed, excepted or found by a first fetch.
@Suite struct DeciderTests {
    @Test func aMatchBecomesAnAlertWithADeliveryForEachSink() async throws {
        let newsroom = try Newsdesk(rules: [.sample("talks"), .sample("storm", notify: ["ops"])])
        let alerts = try await newsroom.decide(.sample("a1", "talks and storm"))
        #expect(alerts.map(\.rule) == ["talks", "storm"])
        #expect(try await newsroom.waiting(for: "ops").map(\.alertID) == alerts.map(\.id))
        #expect(try await newsroom.waiting(for: "log").map(\.alertID) == [alerts[0].id])
        let body = try #require(try await newsroom.waiting(for: "log").first?.body)
        let json = try JSON(parsing: body)
        #expect(json["alert_id"] == .string(alerts[0].id))
        #expect(json["article"]?["source"] == "wire")
        #expect(json["article"]?["seen_at"] == .string(Timestamp.milliseconds(FixedTimekeeper().now)))
    }

    @Test func aKnownArticleIsNotMatchedAgain() async throws {
        let newsroom = try Newsdesk(rules: [.sample("talks")])
        #expect(try await newsroom.decide(.sample("a1", "talks")).count == 1)
        #expect(try await newsroom.decide(.sample("a1", "talks")).isEmpty)
        #expect(newsroom.metrics.value(of: .articlesRepeated(source: "wire")) == 1)
        #expect(newsroom.metrics.value(of: .matches(rule: "talks")) == 1)
    }

    @Test func aChangedTextAlertsOnlyForRulesThatHaveNotYet() async throws {
        let newsroom = try Newsdesk(rules: [.sample("talks"), .sample("storm")])
        _ = try await newsroom.decide(.sample("a1", "talks"))
        let second = try await newsroom.decide(.sample("a1", "talks and storm"))
        #expect(second.map(\.rule) == ["storm"])
        #expect(second.first?.json["article"]?["revision"] == 2)
        #expect(try await newsroom.store.article(ArticleKey(source: "wire", id: "a1"))?.article.title == "talks and storm")
    }

    @Test func theSameIDInAnotherSourceIsAnotherArticle() async throws {
        let newsroom = try Newsdesk(rules: [.sample("talks")])
        #expect(try await newsroom.decide(.sample("a1", "talks"), from: "wire").count == 1)
        #expect(try await newsroom.decide(.sample("a1", "talks"), from: "desk").count == 1)
    }

    @Test func anArticleTwiceInOneBatchAlertsOnce() async throws {
        let newsroom = try Newsdesk(rules: [.sample("talks"), .sample("storm")])
        let alerts = try await newsroom.decide(
            ArticleBatch(
                source: "wire", articles: [.sample("a1", "talks"), .sample("a1", "talks"), .sample("a1", "talks and storm")]))
        #expect(alerts.map(\.rule) == ["talks", "storm"])
        #expect(alerts.map { $0.json["article"]?["revision"] } == [1, 2])
    }

    @Test func anExceptedMatchIsRecordedAndCountedInTheNextAlert() async throws {
        let cup = RuleException(id: "cup", reason: "World Cup", ends: nil, when: .text(.and([])))
        let newsroom = try Newsdesk(rules: [.sample(Rule.Header(id: "talks"), exceptions: [cup])])
        #expect(try await newsroom.decide(.sample("a1", "talks at the cup")).isEmpty)
        #expect(try await newsroom.decide(.sample("a2", "talks after the cup")).isEmpty)
        // The same match of a changed text is the same suppression.
        #expect(try await newsroom.decide(.sample("a2", "more talks after the cup")).isEmpty)
        #expect(newsroom.metrics.value(of: .suppressed(reason: "exception")) == 2)
        try await newsroom.restart()
        let alerts = try await newsroom.decide(.sample("a3", "talks"))
        #expect(alerts.map { $0.json["suppressed_since_last"] } == [2])
        #expect(try await newsroom.decide(.sample("a4", "talks")).map { $0.json["suppressed_since_last"] } == [0])
        // The exception holds no longer: the article alerts.
        #expect(try await newsroom.decide(.sample("a1", "talks")).count == 1)
    }

    @Test func whatAFirstFetchFindsNeverAlerts() async throws {
        let newsroom = try Newsdesk(rules: [.sample("talks"), .sample("storm")])
        let first = ArticleBatch(source: "desk", articles: [.sample("old", "talks")], seenOnly: true)
        #expect(try await newsroom.decide(first).isEmpty)
        #expect(try await newsroom.decide(.sample("old", "talks"), from: "desk").isEmpty)
        #expect(try await newsroom.decide(.sample("old", "more talks"), from: "desk").isEmpty)
        // A rule that did not match the old text is told of the new one.
        #expect(try await newsroom.decide(.sample("old", "talks and storm"), from: "desk").map(\.rule) == ["storm"])
        #expect(newsroom.metrics.value(of: .suppressed(reason: "first-fetch")) == 1)
    }

    @Test func aRuleThatCannotDecideIsCountedByField() async throws {
        let newsroom = try Newsdesk(rules: [.sample("talks?")])
        #expect(try await newsroom.decide(.sample("a1", "talks")).isEmpty)
        #expect(newsroom.metrics.value(of: .undecided(rule: "talks?", field: "lang")) == 1)
    }

    @Test func checkpointsAreKeptWithTheArticlesAndForgottenOnRequest() async throws {
        let newsroom = try Newsdesk(rules: [])
        let marks = [Checkpoint("etag", "\"x\""), Checkpoint("modified", "now")]
        _ = try await newsroom.decide(ArticleBatch(source: "desk", articles: [], checkpoints: marks))
        #expect(try await newsroom.store.checkpoints(source: "desk") == ["etag": "\"x\"", "modified": "now"])
        _ = try await newsroom.decide(
            ArticleBatch(source: "desk", articles: [], checkpoints: [Checkpoint("modified", nil), Checkpoint("etag", "\"y\"")]))
        #expect(try await newsroom.store.checkpoints(source: "desk") == ["etag": "\"y\""])
        #expect(try await newsroom.store.checkpoint(source: "wire", key: "etag") == nil)
    }

    @Test func aReloadHoldsFromTheNextBatchOn() async throws {
        let newsroom = try Newsdesk(rules: [.sample("talks")])
        try await newsroom.open { decider in
            try await decider.send(ArticleBatch(source: "wire", articles: [.sample("a1", "talks and storm")]))
            decider.use(newsroom.plan(rules: [.sample("storm")]))
            try await decider.send(ArticleBatch(source: "wire", articles: [.sample("a2", "talks and storm")]))
        }
        #expect(try await newsroom.alerts.map(\.rule) == ["talks", "storm"])
    }

    @Test func theDispatcherIsWokenForAlertsOnly() async throws {
        let newsroom = try Newsdesk(rules: [.sample("talks")])
        _ = try await newsroom.decide(.sample("a1", "nothing"))
        #expect(newsroom.wakes == 0)
        _ = try await newsroom.decide(.sample("a2", "talks"))
        #expect(newsroom.wakes == 1)
    }
}
