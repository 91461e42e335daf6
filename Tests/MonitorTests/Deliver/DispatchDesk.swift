import Foundation
import Logging
import Monitor
import TestKit

/// A dispatcher over an outbox in memory, and a clock that the test moves.
struct DispatchDesk {
    let clock = ManualTimekeeper()
    let outbox = MemoryOutbox()
    let metrics = Metrics()

    /// Seconds since the test began.
    var elapsed: TimeInterval { clock.now.timeIntervalSince(FixedTimekeeper().now) }

    /// Retries wait as long as they may.
    func dispatcher(_ sinks: [ConfiguredSink]) -> Dispatcher {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        var surroundings = Dispatcher.Surroundings(timekeeper: clock, metrics: metrics, logger: logger)
        surroundings.chance = { 1 }
        return Dispatcher(sinks, outbox: outbox, in: surroundings)
    }

    func configured(_ sink: any Sink, _ change: (inout DeliverySettings) -> Void = { _ in }) -> ConfiguredSink {
        var delivery = DeliverySettings()
        change(&delivery)
        return ConfiguredSink(sink, delivery)
    }

    /// Alerts a0, a1, … that are due now.
    func add(_ count: Int, to sink: String) {
        outbox.add((0..<count).map { "a\($0)" }, to: sink, due: clock.now)
    }

    /// Runs a dispatcher until something is true, letting time pass.
    func run(_ sinks: [ConfiguredSink], until isTrue: @escaping @Sendable () async throws -> Bool) async throws {
        try await running(sinks) { _ in try await clock.run(until: isTrue) }
    }

    /// Runs a dispatcher during `body` and, once it was told to stop, during `stopped`.
    func running(
        _ sinks: [ConfiguredSink], _ body: (Dispatcher) async throws -> Void, stopped: () async throws -> Void = {}
    ) async throws {
        let dispatcher = dispatcher(sinks)
        let stop = StopSignal()
        try await withThrowingTaskGroup { group in
            group.addTask { try await dispatcher.run(until: stop) }
            try await body(dispatcher)
            stop.fire()
            try await stopped()
            try await group.waitForAll()
        }
    }
}
