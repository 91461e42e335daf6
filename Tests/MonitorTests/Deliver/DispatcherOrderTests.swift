import Foundation
import Logging
import Monitor
import TestKit
import Testing

/// Order, limits, outages and stopping.
@Suite struct DispatcherOrderTests {
    private let desk = DispatchDesk()

    @Test func inOrderOneThatFailsHoldsUpThoseBehindIt() async throws {
        let sink = ScriptedSink { delivery, before throws(DeliveryFailure) in
            if delivery.alertID == "a2", before < 6 { throw .transient("busy", retryAfter: nil) }
        }
        desk.add(300, to: "ops")
        try await desk.run([desk.configured(sink) { $0.ordered = true }]) { desk.outbox.waiting.isEmpty }
        #expect(sink.taken.map(\.alertID) == (0..<300).map { "a\($0)" })
        #expect(sink.mostInFlight == 1)
    }

    @Test func inOrderADeadLetterHoldsUpNobody() async throws {
        let sink = ScriptedSink { delivery, _ throws(DeliveryFailure) in
            if delivery.alertID == "a1" { throw .permanent("400") }
        }
        desk.add(4, to: "ops")
        try await desk.run([desk.configured(sink) { $0.ordered = true }]) { desk.outbox.waiting.isEmpty }
        #expect(sink.taken.map(\.alertID) == ["a0", "a2", "a3"])
    }

    @Test func noMinuteHoldsMoreThanTheLimit() async throws {
        let sink = ScriptedSink()
        desk.add(25, to: "ops")
        try await desk.run([desk.configured(sink) { $0.maxPerMinute = 10 }]) { desk.outbox.waiting.isEmpty }
        #expect(desk.elapsed == 120)
        #expect(sink.taken.count == 25)
    }

    @Test func aSlowSinkDelaysNoOther() async throws {
        let gate = StopSignal()
        let slow = ScriptedSink("slow") { _, _ throws(DeliveryFailure) in await gate.wait() }
        let fast = ScriptedSink("fast")
        desk.add(20, to: "slow")
        desk.add(200, to: "fast")
        try await desk.running([desk.configured(slow), desk.configured(fast)]) { _ in
            try await eventually("the fast one is done") { fast.taken.count == 200 }
            #expect(slow.taken.isEmpty)
            #expect(slow.mostInFlight == 4)
            gate.fire()
        }
    }

    @Test func anOutageOf72HoursCostsProbesAndNoAlert() async throws {
        let start = desk.clock.now
        let sink = ScriptedSink { [clock = desk.clock] _, before throws(DeliveryFailure) in
            let elapsed = clock.now.timeIntervalSince(start)
            if elapsed < 72 * 3600 { throw .transient("down", retryAfter: nil) }
            // Then it flaps for a while.
            if elapsed < 73 * 3600, before % 3 == 0 { throw .transient("flapping", retryAfter: nil) }
        }
        desk.add(300, to: "ops")
        try await desk.run([desk.configured(sink)]) { desk.outbox.waiting.isEmpty }
        #expect(Set(sink.taken.map(\.alertID)).count == 300)
        #expect(sink.taken.count == 300)
        #expect(desk.outbox.dead.isEmpty)
        // One probe a minute, not one an alert.
        #expect(sink.tries.count < 72 * 60 + 1000)
        #expect(desk.elapsed < 74 * 3600)
        #expect(desk.metrics.value(of: .sinkState(sink: "ops", state: "working")) == 1)
    }

    @Test func stoppingWaitsForWhatIsUnderWay() async throws {
        let gate = StopSignal()
        let sink = ScriptedSink { _, _ throws(DeliveryFailure) in await gate.wait() }
        desk.add(10, to: "ops")
        try await desk.running([desk.configured(sink)]) { dispatcher in
            try await eventually("four are under way") { sink.tries.count == 4 }
        } stopped: {
            gate.fire()
        }
        #expect(sink.taken.count == 4)
        #expect(desk.outbox.waiting.count == 6)
    }

    @Test func whatASinkGathersIsToldToGoOutSoThatNobodyWaitsForTheLimit() async throws {
        let sink = GatheringSink()
        desk.add(3, to: "ops")
        try await desk.running([desk.configured(sink)]) { _ in
            try await eventually("three are gathered") { sink.gathered.withLock { $0 } == 3 }
        }
        #expect(desk.outbox.waiting.isEmpty)
        #expect(desk.elapsed == 0)
    }

    /// Waits for more until it is hurried.
    private struct GatheringSink: Sink {
        let name = "ops"
        let gathered = Guarded(0)
        private let hurried = StopSignal()

        func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
            gathered.withLock { $0 += 1 }
            await hurried.wait()
        }

        func hurry() { hurried.fire() }
    }

    @Test func whatHangsLongerThanTheLimitIsSentAgainNextTime() async throws {
        let sink = ScriptedSink { _, _ throws(DeliveryFailure) in
            await StopSignal().wait()
            throw .transient("cancelled", retryAfter: nil)
        }
        desk.add(3, to: "ops")
        try await desk.running([desk.configured(sink)]) { _ in
            try await eventually("three are under way") { sink.tries.count == 3 }
        } stopped: { [clock = desk.clock] in
            clock.advance(by: .seconds(9))
            #expect(desk.outbox.waiting.count == 3)
            try await clock.run { sink.mostInFlight == 3 && clock.now.timeIntervalSince(FixedTimekeeper().now) >= 10 }
        }
        #expect(desk.outbox.all.allSatisfy { $0.isWaiting && $0.entry.delivery.attempts == 0 })
    }

    @Test func aReloadLetsDeliveriesEndAndNeverSendsOneTwice() async throws {
        let gate = StopSignal()
        let old = ScriptedSink { _, _ throws(DeliveryFailure) in await gate.wait() }
        let new = ScriptedSink()
        desk.add(10, to: "ops")
        try await desk.running([desk.configured(old)]) { dispatcher in
            try await eventually("four are under way") { old.tries.count == 4 }
            dispatcher.use([desk.configured(new)])
            gate.fire()
            try await eventually("all are delivered") { desk.outbox.waiting.isEmpty }
        }
        let taken = (old.taken + new.taken).map(\.alertID)
        #expect(taken.count == 10)
        #expect(Set(taken).count == 10)
    }

    @Test func aSinkThatIsTakenAwayKeepsItsAlertsAndIsShown() async throws {
        let sink = ScriptedSink { _, _ throws(DeliveryFailure) in throw .transient("down", retryAfter: .seconds(3600)) }
        desk.add(3, to: "ops")
        try await desk.running([desk.configured(sink)]) { dispatcher in
            try await eventually("it was tried") { desk.metrics.value(of: .deliveries(sink: "ops", outcome: "retried")) > 0 }
            dispatcher.use([])
            try await eventually("it is gone") { dispatcher.health.isEmpty }
            try await dispatcher.refreshGauges()
            #expect(desk.metrics.value(of: .outboxPending(sink: "ops")) == 3)
            #expect(!desk.metrics.exposition.contains("monitord_sink_state{sink=\"ops\""))
        }
    }

    @Test func aFailingStoreEndsTheDispatcher() async throws {
        desk.outbox.refuse()
        let dispatcher = desk.dispatcher([desk.configured(ScriptedSink())])
        await #expect(throws: MemoryOutbox.Refusal.self) { try await dispatcher.run(until: StopSignal()) }
    }

    @Test func whatTheDiskDoesNotTakeIsDeliveredAgain() async throws {
        let sink = UnsettledSink()
        desk.add(3, to: "log")
        try await desk.run([desk.configured(sink)]) { desk.outbox.waiting.isEmpty }
        #expect(sink.count.withLock { $0.deliveries } > 3)
        #expect(sink.count.withLock { $0.settlements } >= 2)
    }

    /// A sink whose disk fails once.
    private struct UnsettledSink: Sink {
        let name = "log"
        let count = Guarded((deliveries: 0, settlements: 0))

        func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
            count.withLock { $0.deliveries += 1 }
        }

        func settle() async throws(DeliveryFailure) {
            let isFirst = count.withLock { count in
                count.settlements += 1
                return count.settlements == 1
            }
            if isFirst { throw .transient("the disk does not take it", retryAfter: nil) }
        }
    }
}
