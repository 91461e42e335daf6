import Foundation
import TestKit
import Testing

@testable import Monitor

/// Mails that tell of several alerts.
@Suite struct EditionsTests {
    private let clock = ManualTimekeeper()
    private let editions = Editions()
    private let sent = Guarded<[[String]]>([])
    private let failures = Guarded<[DeliveryFailure]>([])

    private func deliver(_ id: String, attempts: Int = 0) async -> DeliveryFailure? {
        let delivery = Delivery(alertID: id, body: [], attempts: attempts)
        do throws(DeliveryFailure) {
            try await editions.deliver(delivery, after: .seconds(600), by: clock) { deliveries throws(DeliveryFailure) in
                sent.withLock { $0.append(deliveries.map(\.alertID)) }
                if let failure = failures.withLock({ $0.popLast() }) { throw failure }
            }
        } catch {
            return error
        }
        return nil
    }

    /// Delivers all at once; the results in the order of the ids.
    private func deliver(_ ids: [String], attempts: Int = 0, then: @escaping @Sendable () async throws -> Void) async throws
        -> [DeliveryFailure?]
    {
        try await withThrowingTaskGroup(of: (Int, DeliveryFailure?)?.self) { group in
            for (index, id) in ids.enumerated() { group.addTask { (index, await deliver(id, attempts: attempts)) } }
            group.addTask {
                try await then()
                return nil
            }
            var results = [DeliveryFailure?](repeating: nil, count: ids.count)
            for try await result in group {
                if let (index, failure) = result { results[index] = failure }
            }
            return results
        }
    }

    @Test func whatComesWithinTheTimeGoesOutTogether() async throws {
        let results = try await deliver(["a", "b", "c"]) { [clock] in
            try await clock.run { clock.nextWake == nil && clock.now > FixedTimekeeper().now }
        }
        #expect(results.allSatisfy { $0 == nil })
        #expect(sent.withLock { $0.map { $0.sorted() } } == [["a", "b", "c"]])
        #expect(clock.now.timeIntervalSince(FixedTimekeeper().now) == 600)
    }

    @Test func aFullEditionGoesOutAtOnce() async throws {
        let results = try await deliver((0..<Editions.largest).map { "a\($0)" }) {}
        #expect(results.allSatisfy { $0 == nil })
        #expect(clock.now == FixedTimekeeper().now)
        #expect(sent.withLock { $0.map(\.count) } == [Editions.largest])
    }

    @Test func whatIsGatheredGoesOutWhenTheDaemonStopsAndNothingIsGatheredAfter() async throws {
        let results = try await deliver(["a", "b"]) { [clock, editions] in
            try await eventually("both wait") { clock.nextWake != nil && editions.gathered == 2 }
            editions.hurry()
        }
        #expect(results.allSatisfy { $0 == nil })
        #expect(await deliver("c") == nil)
        #expect(clock.now == FixedTimekeeper().now)
        #expect(sent.withLock { $0.map { $0.sorted() } } == [["a", "b"], ["c"]])
    }

    @Test func anEditionThatFailedIsSentAgainAsItWas() async throws {
        failures.withLock { $0 = [.transient("down", retryAfter: nil)] }
        let first = try await deliver(["a", "b"]) { [clock] in
            try await clock.run { clock.nextWake == nil && clock.now > FixedTimekeeper().now }
        }
        #expect(first.allSatisfy { $0 == .transient("down", retryAfter: nil) })
        #expect(await deliver("b", attempts: 1) == nil)
        // The other one went with it: it is not sent a third time.
        #expect(await deliver("a", attempts: 1) == nil)
        let editions = sent.withLock { $0 }
        #expect(editions.count == 2)
        #expect(editions.first == editions.last)
    }

    @Test func whatAnEarlierProcessTriedGoesAlone() async throws {
        #expect(await deliver("a", attempts: 2) == nil)
        #expect(sent.withLock { $0 } == [["a"]])
    }
}
