import TestKit
import Testing

@testable import Monitor

@Suite struct BatchQueueTests {
    private struct Refused: Error {}

    private func batch(_ source: String, articles: Int = 1) -> ArticleBatch {
        ArticleBatch(source: source, articles: (0..<articles).map { .sample("\($0)", "news") })
    }

    /// Puts batches one after the other, each waiting until it stands in the queue.
    private func withWaiting(
        _ batches: [ArticleBatch], in queue: BatchQueue, _ body: @Sendable () async throws -> Void
    ) async throws -> [Result<Void, any Error>] {
        try await withThrowingTaskGroup(of: (Int, Result<Void, any Error>).self) { group in
            for (index, batch) in batches.enumerated() {
                group.addTask {
                    do { return (index, .success(try await queue.put(batch))) } catch { return (index, .failure(error)) }
                }
                try await eventually("the batch waits") { queue.count == index + 1 }
            }
            try await body()
            var answers: [Int: Result<Void, any Error>] = [:]
            for try await (index, answer) in group { answers[index] = answer }
            return batches.indices.compactMap { answers[$0] }
        }
    }

    @Test func batchesThatWaitAreTakenTogetherInTheirOrderUpToTheLimit() async throws {
        let queue = BatchQueue()
        _ = try await withWaiting([batch("a"), batch("b", articles: 2), batch("c")], in: queue) {
            let first = (await queue.take(upTo: 3, FixedTimekeeper()) ?? [])
            #expect(first.map(\.batch.source) == ["a", "b"])
            let second = (await queue.take(upTo: 3, FixedTimekeeper()) ?? [])
            #expect(second.map(\.batch.source) == ["c"])
            for entry in first + second { entry.answer() }
        }
    }

    @Test func oneLargeBatchIsTakenWhole() async throws {
        let queue = BatchQueue()
        _ = try await withWaiting([batch("a", articles: 9)], in: queue) {
            let taken = (await queue.take(upTo: 3, FixedTimekeeper()) ?? [])
            #expect(taken.map(\.batch.articles.count) == [9])
            taken.first?.answer()
        }
    }

    @Test func checkpointsWithoutArticlesAreNoReasonToStop() async throws {
        let queue = BatchQueue()
        _ = try await withWaiting([batch("a", articles: 0), batch("b", articles: 1)], in: queue) {
            let taken = (await queue.take(upTo: 1, FixedTimekeeper()) ?? [])
            #expect(taken.map(\.batch.source) == ["a", "b"])
            for entry in taken { entry.answer() }
        }
    }

    @Test func aFailedEntryFailsItsSenderAlone() async throws {
        let queue = BatchQueue()
        let answers = try await withWaiting([batch("a"), batch("b")], in: queue) {
            let taken = (await queue.take(upTo: 9, FixedTimekeeper()) ?? [])
            taken.first?.fail(Refused())
            taken.last?.answer()
        }
        #expect(throws: Refused.self) { try answers[0].get() }
        #expect(throws: Never.self) { try answers[1].get() }
    }

    @Test func aClosedQueueRefusesButIsEmptied() async throws {
        let queue = BatchQueue()
        _ = try await withWaiting([batch("a")], in: queue) {
            queue.close()
            await #expect(throws: CancellationError.self) { try await queue.put(batch("late")) }
            let taken = (await queue.take(upTo: 9, FixedTimekeeper()) ?? [])
            #expect(taken.map(\.batch.source) == ["a"])
            #expect(await queue.take(upTo: 9, FixedTimekeeper()) == nil)
            taken.first?.answer()
        }
    }

    @Test func aCancelledSenderTakesItsBatchBack() async throws {
        let queue = BatchQueue()
        let sender = Task { try await queue.put(batch("a")) }
        try await eventually("the batch waits") { queue.count == 1 }
        sender.cancel()
        await #expect(throws: CancellationError.self) { try await sender.value }
        #expect(queue.count == 0)
    }

    @Test func aCancelledTakerGetsNothing() async throws {
        let queue = BatchQueue()
        let taker = Task { (await queue.take(upTo: 9, FixedTimekeeper()) ?? []).count }
        taker.cancel()
        #expect(await taker.value == 0)
    }
}
