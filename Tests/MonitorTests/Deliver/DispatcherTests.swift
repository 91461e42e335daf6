import Foundation
import Logging
import Monitor
import TestKit
import Testing

@Suite struct DispatcherTests {
    private let clock = ManualTimekeeper()
    private let outbox = MemoryOutbox()
    private let metrics = Metrics()

    private func dispatcher(_ sinks: [ConfiguredSink]) -> Dispatcher {
        var surroundings = Dispatcher.Surroundings(timekeeper: clock, metrics: metrics, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        surroundings.chance = { 1 }
        return Dispatcher(sinks, outbox: outbox, in: surroundings)
    }

    private func configured(_ sink: any Sink, _ change: (inout DeliverySettings) -> Void = { _ in }) -> ConfiguredSink {
        var delivery = DeliverySettings()
        change(&delivery)
        return ConfiguredSink(sink, delivery)
    }

    /// Runs a dispatcher until something is true, letting time pass.
    private func run(_ sinks: [ConfiguredSink], until isTrue: @escaping @Sendable () async throws -> Bool) async throws {
        try await running(sinks) { _ in try await clock.run(until: isTrue) }
    }

    private func running(_ sinks: [ConfiguredSink], _ body: (Dispatcher) async throws -> Void) async throws {
        let dispatcher = dispatcher(sinks)
        let stop = StopSignal()
        try await withThrowingTaskGroup { group in
            group.addTask { try await dispatcher.run(until: stop) }
            try await body(dispatcher)
            stop.fire()
            try await group.waitForAll()
        }
    }

    private func ids(_ count: Int) -> [String] { (0..<count).map { "a\($0)" } }

    @Test func everythingThatWaitsIsDeliveredOnce() async throws {
        let sink = ScriptedSink()
        outbox.add(ids(500), to: "ops", due: clock.now)
        try await run([configured(sink)]) { outbox.waiting.isEmpty }
        #expect(sink.tries.map(\.alertID).sorted() == ids(500).sorted())
        #expect(sink.mostInFlight <= 4)
        #expect(metrics.value(of: .deliveries(sink: "ops", outcome: "delivered")) == 500)
    }

    @Test func anAlertThatIsCommittedLaterIsDeliveredAtOnce() async throws {
        let sink = ScriptedSink()
        let start = clock.now
        try await running([configured(sink)]) { dispatcher in
            try await eventually("the lane is idle") { clock.sleepers == 1 }
            outbox.add(["late"], to: "ops", due: clock.now)
            dispatcher.wake()
            try await eventually("it is delivered") { outbox.waiting.isEmpty }
        }
        #expect(sink.taken.map(\.alertID) == ["late"])
        #expect(clock.now == start)
    }

    @Test func whatAnotherProcessSetBackIsFoundWithinSeconds() async throws {
        let sink = ScriptedSink()
        try await running([configured(sink)]) { _ in
            try await eventually("the lane is idle") { clock.sleepers == 1 }
            outbox.add(["redelivered"], to: "ops", due: clock.now)
            try await clock.run { outbox.waiting.isEmpty }
        }
        #expect(clock.now.timeIntervalSince(FixedTimekeeper().now) <= 5)
    }

    @Test func aFailedTryIsRepeatedWithTheSameBytesAndCountsItsTries() async throws {
        let sink = ScriptedSink { _, before throws(DeliveryFailure) in
            if before < 3 { throw .transient("busy", retryAfter: nil) }
        }
        outbox.add(["a"], to: "ops", due: clock.now)
        try await run([configured(sink)]) { outbox.waiting.isEmpty }
        #expect(sink.tries.map(\.attempts) == [0, 1, 2, 3])
        #expect(Set(sink.tries.map(\.body)).count == 1)
        // The pauses are 1, 2 and 4 seconds.
        #expect(clock.now.timeIntervalSince(FixedTimekeeper().now) == 7)
        #expect(metrics.value(of: .deliveries(sink: "ops", outcome: "retried")) == 3)
    }

    @Test func theReceiverIsLeftAloneAsLongAsItAsks() async throws {
        let sink = ScriptedSink { _, before throws(DeliveryFailure) in
            if before == 0 { throw .transient("slow down", retryAfter: .seconds(90)) }
        }
        outbox.add(["a", "b"], to: "ops", due: clock.now)
        try await run([configured(sink) { $0.maxInFlight = 1 }]) { outbox.waiting.isEmpty }
        #expect(clock.now.timeIntervalSince(FixedTimekeeper().now) == 90)
    }

    @Test func whatIsNeverTakenBecomesADeadLetterAtOnce() async throws {
        let sink = ScriptedSink { delivery, _ throws(DeliveryFailure) in
            if delivery.alertID == "a1" { throw .permanent("400") }
        }
        outbox.add(ids(3), to: "ops", due: clock.now)
        try await run([configured(sink)]) { outbox.waiting.isEmpty }
        #expect(outbox.dead == ["a1"])
        #expect(sink.taken.count == 2)
        #expect(metrics.value(of: .deliveries(sink: "ops", outcome: "dead")) == 1)
    }

    @Test func afterTheLastTryAnAlertIsADeadLetter() async throws {
        let sink = ScriptedSink { _, _ throws(DeliveryFailure) in throw .transient("down", retryAfter: nil) }
        outbox.add(["a"], to: "ops", due: clock.now)
        try await run([configured(sink) { $0.giveUpAfter = .seconds(3600) }]) { outbox.waiting.isEmpty }
        #expect(outbox.dead == ["a"])
        #expect(clock.now.timeIntervalSince(FixedTimekeeper().now) >= 3600)
    }

    @Test func aSinkThatIsGoneIsLeftAloneUntilTheNextReload() async throws {
        let isGone = Guarded(true)
        let sink = ScriptedSink { _, _ throws(DeliveryFailure) in
            if isGone.withLock({ $0 }) { throw .gone("410") }
        }
        outbox.add(ids(3), to: "ops", due: clock.now)
        let configured = configured(sink) { $0.maxInFlight = 1 }
        try await running([configured]) { dispatcher in
            try await eventually("it is disabled") { dispatcher.health.first?.health == .disabled }
            clock.advance(by: .seconds(86400))
            dispatcher.wake()
            #expect(sink.tries.count == 1)
            #expect(outbox.waiting.count == 3)
            isGone.withLock { $0 = false }
            dispatcher.use([configured])
            try await eventually("it is tried again") { outbox.waiting.isEmpty }
        }
        #expect(sink.taken.count == 3)
        #expect(metrics.value(of: .sinkState(sink: "ops", state: "working")) == 1)
    }
}
