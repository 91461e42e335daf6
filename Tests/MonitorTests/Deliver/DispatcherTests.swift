import Foundation
import Logging
import Monitor
import TestKit
import Testing

@Suite struct DispatcherTests {
    private let desk = DispatchDesk()

    private func ids(_ count: Int) -> [String] { (0..<count).map { "a\($0)" } }

    @Test func everythingThatWaitsIsDeliveredOnce() async throws {
        let sink = ScriptedSink()
        desk.outbox.add(ids(500), to: "ops", due: desk.clock.now)
        try await desk.run([desk.configured(sink)]) { desk.outbox.waiting.isEmpty }
        #expect(sink.tries.map(\.alertID).sorted() == ids(500).sorted())
        #expect(sink.mostInFlight <= 4)
        #expect(desk.metrics.value(of: .deliveries(sink: "ops", outcome: "delivered")) == 500)
    }

    @Test func anAlertThatIsCommittedLaterIsDeliveredAtOnce() async throws {
        let sink = ScriptedSink()
        let start = desk.clock.now
        try await desk.running([desk.configured(sink)]) { dispatcher in
            try await eventually("the lane is idle") { desk.clock.nextWake != nil }
            desk.outbox.add(["late"], to: "ops", due: desk.clock.now)
            dispatcher.wake()
            try await eventually("it is delivered") { desk.outbox.waiting.isEmpty }
        }
        #expect(sink.taken.map(\.alertID) == ["late"])
        #expect(desk.clock.now == start)
    }

    @Test func whatAnotherProcessSetBackIsFoundWithinSeconds() async throws {
        let sink = ScriptedSink()
        try await desk.running([desk.configured(sink)]) { _ in
            try await eventually("the lane is idle") { desk.clock.nextWake != nil }
            desk.outbox.add(["redelivered"], to: "ops", due: desk.clock.now)
            try await desk.clock.run { desk.outbox.waiting.isEmpty }
        }
        #expect(desk.elapsed <= 5)
    }

    @Test func aFailedTryIsRepeatedWithTheSameBytesAndCountsItsTries() async throws {
        let sink = ScriptedSink { _, before throws(DeliveryFailure) in
            if before < 3 { throw .transient("busy", retryAfter: nil) }
        }
        desk.outbox.add(["a"], to: "ops", due: desk.clock.now)
        try await desk.run([desk.configured(sink)]) { desk.outbox.waiting.isEmpty }
        #expect(sink.tries.map(\.attempts) == [0, 1, 2, 3])
        #expect(Set(sink.tries.map(\.body)).count == 1)
        // The pauses are 1, 2 and 4 seconds.
        #expect(desk.elapsed == 7)
        #expect(desk.metrics.value(of: .deliveries(sink: "ops", outcome: "retried")) == 3)
    }

    @Test func theReceiverIsLeftAloneAsLongAsItAsks() async throws {
        let sink = ScriptedSink { _, before throws(DeliveryFailure) in
            if before == 0 { throw .transient("slow down", retryAfter: .seconds(90)) }
        }
        desk.outbox.add(["a", "b"], to: "ops", due: desk.clock.now)
        try await desk.run([desk.configured(sink) { $0.maxInFlight = 1 }]) { desk.outbox.waiting.isEmpty }
        #expect(desk.elapsed == 90)
    }

    @Test func whatIsNeverTakenBecomesADeadLetterAtOnce() async throws {
        let sink = ScriptedSink { delivery, _ throws(DeliveryFailure) in
            if delivery.alertID == "a1" { throw .permanent("400") }
        }
        desk.outbox.add(ids(3), to: "ops", due: desk.clock.now)
        try await desk.run([desk.configured(sink)]) { desk.outbox.waiting.isEmpty }
        #expect(desk.outbox.dead == ["a1"])
        #expect(sink.taken.count == 2)
        #expect(desk.metrics.value(of: .deliveries(sink: "ops", outcome: "dead")) == 1)
    }

    @Test func afterTheLastTryAnAlertIsADeadLetter() async throws {
        let sink = ScriptedSink { _, _ throws(DeliveryFailure) in throw .transient("down", retryAfter: nil) }
        desk.outbox.add(["a"], to: "ops", due: desk.clock.now)
        try await desk.run([desk.configured(sink) { $0.giveUpAfter = .seconds(3600) }]) { desk.outbox.waiting.isEmpty }
        #expect(desk.outbox.dead == ["a"])
        #expect(desk.elapsed >= 3600)
    }

    @Test func aSinkThatIsGoneIsLeftAloneUntilTheNextReload() async throws {
        let isGone = Guarded(true)
        let sink = ScriptedSink { _, _ throws(DeliveryFailure) in
            if isGone.withLock({ $0 }) { throw .gone("410") }
        }
        desk.outbox.add(ids(3), to: "ops", due: desk.clock.now)
        let configured = desk.configured(sink) { $0.maxInFlight = 1 }
        try await desk.running([configured]) { dispatcher in
            try await eventually("it is disabled") { dispatcher.health.first?.health == .disabled }
            desk.clock.advance(by: .seconds(86400))
            dispatcher.wake()
            #expect(sink.tries.count == 1)
            #expect(desk.outbox.waiting.count == 3)
            isGone.withLock { $0 = false }
            dispatcher.use([configured])
            try await eventually("it is tried again") { desk.outbox.waiting.isEmpty }
        }
        #expect(sink.taken.count == 3)
        #expect(desk.metrics.value(of: .sinkState(sink: "ops", state: "working")) == 1)
    }
}
