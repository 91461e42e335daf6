import Foundation
import Logging
import Rules
import TestKit
import Testing

@testable import Monitor

/// A receiver that is down for three days, then slow, then flapping, over the real store, while articles keep coming.
@Suite struct OutageTests {
    private static let outage: TimeInterval = 72 * 3600
    private static let slow: TimeInterval = 73 * 3600
    private static let flapping: TimeInterval = 74 * 3600
    private static let articles = 72

    /// Down, slow, flapping, well again.
    private static func receiver(_ name: String, _ clock: ManualTimekeeper) -> ScriptedSink {
        let start = clock.now
        return ScriptedSink(name) { _, before throws(DeliveryFailure) in
            switch clock.now.timeIntervalSince(start) {
            case ..<outage: throw .transient("down", retryAfter: nil)
            case ..<slow:
                // Longer than anybody waits.
                guard (try? await clock.sleep(for: .seconds(20))) != nil, before % 2 == 0 else {
                    throw .transient("timed out", retryAfter: nil)
                }
            case ..<flapping: if before % 3 != 0 { throw .transient("flapping", retryAfter: nil) }
            default: break
            }
        }
    }

    /// The receiver answers only after the last article was committed, or at once: no commit waits for it.
    @Test(arguments: [true, false]) func articlesAreCommittedWhileAReceiverHangs(_ hangs: Bool) async throws {
        let clock = ManualTimekeeper()
        let newsdesk = try Newsdesk(rules: [.sample("ferry")])
        let answers = StopSignal()
        if !hangs { answers.fire() }
        let sink = ScriptedSink { _, _ throws(DeliveryFailure) in await answers.wait() }
        let surroundings = Dispatcher.Surroundings(
            timekeeper: clock, metrics: Metrics(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let dispatcher = Dispatcher([ConfiguredSink(sink, DeliverySettings())], outbox: newsdesk.store, in: surroundings)
        let stop = StopSignal()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await dispatcher.run(until: stop) }
            for number in 0..<Self.articles {
                #expect(try await newsdesk.decide(.sample("a\(number)", "ferry \(number)")).count == 1)
                dispatcher.wake()
            }
            if hangs {
                #expect(sink.taken.isEmpty && sink.mostInFlight <= 4)
                #expect(try await newsdesk.store.counts()["ops"]?.waiting == Self.articles)
            }
            answers.fire()
            try await eventually("all are delivered") { sink.taken.count == Self.articles }
            stop.fire()
            try await group.waitForAll()
        }
    }

    @Test(arguments: [true, false]) func nothingIsLostNorRaisedTwiceAndOrderHolds(_ isOrdered: Bool) async throws {
        let clock = ManualTimekeeper()
        let newsdesk = try Newsdesk(rules: [.sample("ferry")])
        let ops = Self.receiver("ops", clock)
        let log = ScriptedSink("log")
        let surroundings = {
            var surroundings = Dispatcher.Surroundings(
                timekeeper: clock, metrics: Metrics(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            surroundings.chance = { 0.5 }
            return surroundings
        }()
        var delivery = DeliverySettings()
        delivery.ordered = isOrdered
        let dispatcher = Dispatcher(
            [ConfiguredSink(ops, delivery), ConfiguredSink(log, LogSink.delivery)], outbox: newsdesk.store, in: surroundings)
        let stop = StopSignal()
        let raised = try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await dispatcher.run(until: stop) }
            var raised: [String] = []
            for number in 0..<Self.articles {
                // The commit returns whatever the receiver does.
                raised += try await newsdesk.decide(.sample("a\(number)", "ferry \(number)")).map(\.id)
                dispatcher.wake()
                try await eventually("the healthy sink has it") { log.taken.count == number + 1 }
                // In steps, not from sleeper to sleeper: three days of five seconds each are long.
                for _ in 0..<3 {
                    clock.advance(by: .seconds(1200))
                    for _ in 0..<50 { await Task.yield() }
                }
            }
            try await clock.run { ops.taken.count >= Self.articles }
            stop.fire()
            try await group.waitForAll()
            return raised
        }
        let taken = ops.taken.map(\.alertID)
        #expect(taken.count == Self.articles && Set(taken) == Set(raised))
        #expect(log.taken.map(\.alertID) == raised)
        if isOrdered { #expect(taken == raised) }
        // Every try of an alert had the same bytes.
        #expect(Set(ops.tries.map { [Array($0.alertID.utf8), $0.body] }).count == Self.articles)
        #expect(try await newsdesk.store.counts()["ops"] == nil)
    }
}
