import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// The decider over a store that refuses: nothing is half done, everybody is told.
@Suite struct DeciderFailureTests {
    private let metrics = Metrics()

    private func decider(_ log: any DecisionLog) -> Decider {
        Decider(
            DecisionPlan(annotate: { AnnotatedArticle($0) }, matcher: WordMatcher([.sample("talks")]), routing: Routing(sinks: ["log"])),
            log: log, in: .init(timekeeper: FixedTimekeeper(), metrics: metrics, random: SteppingRandom()))
    }

    private let batch = ArticleBatch(source: "wire", articles: [.sample("a1", "talks")])

    private func fails(_ body: () async throws -> Void) async -> Bool {
        do { try await body() } catch { return error is RefusingLog.Refusal }
        return false
    }

    @Test func aRefusedCommitEndsTheDeciderAndFailsTheSender() async throws {
        let decider = decider(RefusingLog(refusals: 1))
        let failures = await withTaskGroup(of: Bool.self) { group in
            group.addTask { await fails { try await decider.run() } }
            for _ in 0..<2 { group.addTask { await fails { try await decider.send(batch) } } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(failures == [true, true, true])
        #expect(metrics.value(of: .commitFailures) == 1)
        #expect(metrics.value(of: .alerts(rule: "talks", severity: "medium")) == 0)
    }

    @Test func whatArrivesDuringACommitIsCommittedTogether() async throws {
        let log = RefusingLog(refusals: 0)
        let decider = decider(log)
        try await withThrowingTaskGroup { group in
            for number in 0..<100 {
                group.addTask { try await decider.send(ArticleBatch(source: "s\(number)", articles: [.sample("a", "talks")])) }
            }
            try await eventually("all wait") { decider.waiting == 100 }
            group.addTask { try await decider.run() }
            for _ in 0..<100 { try await group.next() }
            decider.finish()
            try await group.waitForAll()
        }
        #expect(log.records.count == 1)
        #expect(log.records.first?.articles.map(\.key.source).sorted().count == 100)
        let ids = log.records.flatMap(\.alerts).map(\.alert.id)
        #expect(ids == ids.sorted() && Set(ids).count == 100)
    }

    @Test func finishingCommitsWhatWaitsAndRefusesMore() async throws {
        let log = RefusingLog(refusals: 0)
        let decider = decider(log)
        try await withThrowingTaskGroup { group in
            group.addTask { try await decider.send(batch) }
            try await eventually("it waits") { decider.waiting == 1 }
            decider.finish()
            try await decider.run()
            try await group.waitForAll()
        }
        #expect(log.records.count == 1)
        await #expect(throws: CancellationError.self) { try await decider.send(batch) }
    }

    @Test func theSameArticlesGiveTheSameAlerts() async throws {
        var bodies: [[[UInt8]]] = []
        for _ in 0..<2 {
            let log = RefusingLog(refusals: 0)
            let decider = decider(log)
            try await withThrowingTaskGroup { group in
                group.addTask { try await decider.run() }
                let articles = (0..<300).map { Article.sample("\($0)", "talks \($0)") }
                try await decider.send(ArticleBatch(source: "wire", articles: articles))
                decider.finish()
                try await group.waitForAll()
            }
            bodies.append(log.records.flatMap(\.alerts).map(\.body))
        }
        #expect(bodies[0].count == 300)
        #expect(bodies[0] == bodies[1])
    }
}
