public import Foundation
public import Logging

/// Empties the outbox: one lane for each sink, so that a slow sink delays only itself.
public final class Dispatcher: Sendable {
    private struct State {
        var lanes: [String: Entry] = [:]
        /// Sinks that are to be in force, where they have changed.
        var next: [ConfiguredSink]?
        var failure: (any Error)?
        /// Sinks whose gauges are set.
        var gauged: Set<String> = []

        mutating func takeNext() -> [ConfiguredSink]? {
            defer { next = nil }
            return next
        }
    }

    /// A lane, and the signals that stop it and say that it has ended.
    private struct Entry: Sendable {
        let lane: SinkLane
        let stop = StopSignal()
        let ended = StopSignal()
    }

    private let outbox: any Outbox
    private let surroundings: Surroundings
    private let state: Guarded<State>
    private let bell = Bell()

    public init(_ sinks: [ConfiguredSink], outbox: any Outbox, in surroundings: Surroundings) {
        self.outbox = outbox
        self.surroundings = surroundings
        state = Guarded(State(next: sinks))
    }

    /// Looks for alerts to deliver: called after every commit that holds some.
    public func wake() {
        for entry in entries { entry.lane.wake() }
    }

    /// From now on these sinks are in force. Each lane ends what is under way and is replaced by a new one, which also tries again what was
    /// disabled; no sink waits for another.
    public func use(_ sinks: [ConfiguredSink]) {
        state.withLock { $0.next = sinks }
        bell.ring()
    }

    /// Has log files opened anew.
    public func reopen() {
        for entry in entries { entry.lane.sink.reopen() }
    }

    /// Delivers until stopped; then waits for what is under way, up to the limit. Throws where the store fails.
    public func run(until stop: StopSignal) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                await stop.wait()
                self.bell.ring()
            }
            while !stop.hasFired, !Task.isCancelled {
                if let failure = state.withLock({ $0.failure }) { throw failure }
                if let sinks = state.withLock({ $0.takeNext() }) {
                    replace(by: sinks, in: &group)
                    try await warnOfOrphans(besides: sinks)
                }
                await bell.wait()
            }
            for entry in entries { entry.stop.fire() }
            try await group.waitForAll()
        }
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    /// How each sink is doing, in the order of their names, with what went wrong last.
    public var health: [(sink: String, health: SinkHealth, lastError: String?)] {
        entries.map { ($0.lane.sink.name, $0.lane.snapshot.health, $0.lane.snapshot.lastError) }.sorted { $0.0 < $1.0 }
    }

    /// Since when a lane has been waiting for the store; `nil` while none is. For the watchdog.
    public var busySince: Date? {
        entries.compactMap(\.lane.busySince).min()
    }

    /// Brings the gauges of waiting alerts and dead letters up to date. Sinks that are not configured any more show what they left behind.
    public func refreshGauges() async throws {
        var counts = try await outbox.counts()
        for entry in entries { counts[entry.lane.sink.name, default: OutboxCount()].waiting += 0 }
        let forgotten = state.withLock { state in
            defer { state.gauged = Set(counts.keys) }
            return state.gauged.subtracting(counts.keys)
        }
        surroundings.gauge(counts, besides: forgotten)
    }

    private var entries: [Entry] { state.withLock { Array($0.lanes.values) } }

    private func replace(by sinks: [ConfiguredSink], in group: inout ThrowingTaskGroup<Void, any Error>) {
        let old = state.withLock { state in
            defer { state.lanes = [:] }
            return state.lanes
        }
        for entry in old.values { entry.stop.fire() }
        for sink in sinks {
            let entry = Entry(lane: SinkLane(sink, outbox: outbox, in: surroundings))
            let predecessor = old[sink.sink.name]
            state.withLock { $0.lanes[sink.sink.name] = entry }
            group.addTask {
                await predecessor?.ended.wait()
                await self.run(entry)
            }
        }
        for name in Set(old.keys).subtracting(sinks.map(\.sink.name)) { surroundings.forget(name) }
        surroundings.metrics.set(.sinks, to: Double(sinks.count))
    }

    private func run(_ entry: Entry) async {
        do {
            try await entry.lane.run(until: entry.stop)
        } catch {
            state.withLock { $0.failure = $0.failure ?? error }
            bell.ring()
        }
        entry.ended.fire()
    }

    /// Alerts of a sink that is no longer configured wait for its return: that must not go unnoticed.
    private func warnOfOrphans(besides sinks: [ConfiguredSink]) async throws {
        let names = Set(sinks.map(\.sink.name))
        for (sink, count) in try await outbox.counts().sorted(by: { $0.key < $1.key }) where count.waiting > 0 && !names.contains(sink) {
            surroundings.logger.warning(
                "alerts wait for a sink that is not configured any more",
                metadata: ["sink": "\(sink)", "alerts": "\(count.waiting)"])
        }
    }
}

extension Dispatcher {
    /// What the lanes work with besides the outbox.
    public struct Surroundings: Sendable {
        public var timekeeper: any Timekeeper
        public var metrics: Metrics
        public var logger: Logger
        /// How long deliveries that are under way may take when the lanes stop.
        public var drainLimit: Duration = .seconds(10)
        /// A random number from 0 to 1: how much of the longest pause a retry waits.
        public var chance: @Sendable () -> Double = { .random(in: 0...1) }

        public init(timekeeper: any Timekeeper, metrics: Metrics, logger: Logger) {
            self.timekeeper = timekeeper
            self.metrics = metrics
            self.logger = logger
        }
    }
}

/// A sink and how its alerts are delivered.
public struct ConfiguredSink: Sendable {
    public var sink: any Sink
    public var delivery: DeliverySettings

    public init(_ sink: any Sink, _ delivery: DeliverySettings) {
        self.sink = sink
        self.delivery = delivery
    }
}
