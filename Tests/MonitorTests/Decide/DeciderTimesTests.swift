import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// The decider wakes by itself when something falls due, also after a restart.
@Suite struct DeciderTimesTests {
    private func decider(_ rules: [Rule], _ store: Store, _ time: ManualTimekeeper, calendars: [String: QuietCalendar] = [:]) -> Decider {
        Decider(
            DecisionPlan(
                annotate: { AnnotatedArticle($0) }, matcher: WordMatcher(rules), routing: Routing(sinks: ["log"]),
                policies: DecisionPolicies(rules: rules, calendars: calendars)),
            log: store, in: .init(timekeeper: time, metrics: Metrics()))
    }

    private func running(_ decider: Decider, _ body: @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup { group in
            group.addTask { try await decider.run() }
            try await body()
            decider.finish()
            try await group.waitForAll()
        }
    }

    private func reasons(_ store: Store) async throws -> [JSON?] {
        try await store.alerts(AlertQuery()).reversed().map { $0.json["reason"] }
    }

    private let group = Rule.AlertPolicy(group: Grouping(by: [.rule], wait: 120, max: 50))

    @Test func aGroupIsToldWhenItsWaitIsOverThoughNothingComes() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(folder: folder.path, for: .daemon)
        let time = ManualTimekeeper()
        let decider = decider([.sample("talks", group)], store, time)
        try await running(decider) {
            try await decider.send(ArticleBatch(source: "wire", articles: [.sample("1", "talks"), .sample("2", "talks again")]))
            #expect(try await reasons(store) == [])
            try await time.run { try await store.nextDue() == nil }
        }
        #expect(try await reasons(store) == ["grouped"])
        #expect(time.now == Timeline.start + 120)
        try store.close()
    }

    @Test func whatFellDueWhileItWasDownIsToldAtTheStart() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(folder: folder.path, for: .daemon)
        let time = ManualTimekeeper()
        let rules = [Rule.sample("talks", group)]
        let first = decider(rules, store, time)
        try await running(first) {
            try await first.send(ArticleBatch(source: "wire", articles: [.sample("1", "talks"), .sample("2", "talks again")]))
        }
        try store.close()
        time.advance(by: .seconds(3600))
        let reopened = try Store(folder: folder.path, for: .daemon)
        try await running(decider(rules, reopened, time)) {}
        #expect(try await reasons(reopened) == ["grouped"])
        try reopened.close()
    }

    @Test func aGroupOfARuleThatIsGoneIsToldAllTheSame() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(folder: folder.path, for: .daemon)
        let time = ManualTimekeeper()
        let first = decider([.sample("talks", group)], store, time)
        try await running(first) {
            try await first.send(ArticleBatch(source: "wire", articles: [.sample("1", "talks")]))
        }
        time.advance(by: .seconds(600))
        try await running(decider([], store, time)) {}
        #expect(try await reasons(store) == ["first"])
        #expect(try await store.load(OutboxRequest(sink: "log", now: time.now, limit: 9)).entries.count == 1)
        try store.close()
    }

    @Test func aSilenceIsNoticedWithoutAnyArticle() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(folder: folder.path, for: .daemon)
        let time = ManualTimekeeper()
        let rules = [Rule.sample("talks", Rule.AlertPolicy(.flatline(below: 1, within: 3600, by: [])))]
        try await running(decider(rules, store, time)) {
            try await time.run { try await !store.alerts(AlertQuery()).isEmpty }
        }
        #expect(try await reasons(store) == ["absence"])
        #expect(time.now == Timeline.start + 3600)
        try store.close()
    }

    @Test func timeThatTheDaemonWasDownIsNoSilenceUntilItsSourcesHaveCaughtUp() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(folder: folder.path, for: .daemon)
        let time = ManualTimekeeper()
        let rules = [Rule.sample("talks", Rule.AlertPolicy(.flatline(below: 1, within: 3600, by: [])))]
        try await running(decider(rules, store, time)) {}
        time.advance(by: .seconds(86_400))
        let second = decider(rules, store, time)
        try await running(second) {
            // What came meanwhile is found a minute after the start.
            try await eventually("it waits") { time.nextWake != nil }
            time.advance(by: .seconds(60))
            try await second.send(ArticleBatch(source: "wire", articles: [.sample("1", "talks")]))
        }
        #expect(try await reasons(store) == [])
        #expect(try await store.nextDue() == Timeline.start + 86_400 + 60 + 3600)
        try store.close()
    }

    @Test func aReloadWatchesNewWindowsAtOnce() async throws {
        let folder = try TemporaryFolder()
        let store = try Store(folder: folder.path, for: .daemon)
        let time = ManualTimekeeper()
        let rules = [Rule.sample("talks", Rule.AlertPolicy(.flatline(below: 1, within: 3600, by: [])))]
        let decider = decider([], store, time)
        try await running(decider) {
            decider.use(
                DecisionPlan(
                    annotate: { AnnotatedArticle($0) }, matcher: WordMatcher(rules), routing: Routing(sinks: []),
                    policies: DecisionPolicies(rules: rules)))
            try await eventually("it is watched") { try await store.nextDue() != nil }
        }
        #expect(try await store.nextDue() == Timeline.start + 3600)
        try store.close()
    }
}
