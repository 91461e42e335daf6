import Foundation
import Logging

/// Empties the outbox of one sink.
///
/// Three loops: one starts tries as the state allows, each try is a task, and one records what became of them, many at once, so that fast
/// deliveries do not wait for the disk one by one.
final class SinkLane: Sendable {
    /// So many deliveries are loaded at once.
    private static let loadSize = 128
    /// How often an idle lane looks for rows that another process set back (`alerts redeliver`).
    private static let patrol: TimeInterval = 5

    let sink: any Sink
    private let retry: RetryPolicy
    private let outbox: any Outbox
    private let surroundings: Dispatcher.Surroundings
    private let state: Guarded<SinkLaneState>
    /// Rings when there may be something to start.
    private let work = Bell()
    /// Rings when there may be something to record.
    private let desk = Bell()
    private let busy = Guarded<(loading: Date?, recording: Date?)>((nil, nil))

    init(_ configured: ConfiguredSink, outbox: any Outbox, in surroundings: Dispatcher.Surroundings) {
        sink = configured.sink
        retry = RetryPolicy(giveUpAfter: configured.delivery.giveUpAfter)
        state = Guarded(SinkLaneState(configured.delivery))
        self.outbox = outbox
        self.surroundings = surroundings
    }

    var snapshot: SinkLaneState { state.withLock { $0 } }
    /// Since when the store has been asked something; `nil` while it is not.
    var busySince: Date? { busy.withLock { [$0.loading, $0.recording].compactMap(\.self).min() } }

    func wake() { work.ring() }

    /// Delivers until stopped; then waits for what is under way, up to the limit. Throws where the store fails.
    func run(until stop: StopSignal) async throws {
        surroundings.gauge(sink.name, snapshot.health)
        let deadline = StopSignal()
        let dispatched = StopSignal()
        try await withThrowingTaskGroup(of: Loop.self) { group in
            group.addTask {
                defer {
                    dispatched.fire()
                    self.desk.ring()
                }
                try await self.dispatch(until: stop, deadline: deadline)
                return .dispatching
            }
            group.addTask {
                try await self.record(until: dispatched)
                return .recording
            }
            group.addTask {
                await self.keepDeadline(after: stop, firing: deadline)
                return .deadline
            }
            // The recording loop is the last that has something to do.
            while let ended = try await group.next(), ended != .recording {}
            group.cancelAll()
        }
    }

    private enum Loop { case dispatching, recording, deadline }

    private func keepDeadline(after stop: StopSignal, firing deadline: StopSignal) async {
        await stop.wait()
        work.ring()
        sink.hurry()
        // It fails only when it is cancelled, because nothing is under way any more.
        try? await surroundings.timekeeper.sleep(for: surroundings.drainLimit)
        deadline.fire()
        work.ring()
    }

    private func dispatch(until stop: StopSignal, deadline: StopSignal) async throws {
        try await withThrowingDiscardingTaskGroup { tries in
            while !stop.hasFired, !Task.isCancelled {
                let pause = try await startAll(in: &tries)
                if !stop.hasFired { await work.wait(until: pause, by: surroundings.timekeeper) }
            }
            while snapshot.inFlight > 0, !deadline.hasFired, !Task.isCancelled { await work.wait() }
            tries.cancelAll()
        }
    }

    /// Starts what may be started. When to look again, if nothing rings before.
    private func startAll(in tries: inout ThrowingDiscardingTaskGroup<any Error>) async throws -> Date? {
        while true {
            let now = surroundings.timekeeper.now
            if let entry = state.withLock({ $0.start(at: now) }) {
                tries.addTask { await self.deliver(entry) }
                continue
            }
            let (room, returns, isEmpty) = state.withLock { ($0.room(at: now), $0.roomReturns(after: now), $0.ready.isEmpty) }
            guard room > 0, isEmpty else { return returns }
            let load = try await load(at: now)
            state.withLock { $0.take(load) }
            if load.entries.isEmpty { return min(load.nextDue ?? .distantFuture, now + Self.patrol) }
        }
    }

    private func load(at now: Date) async throws -> OutboxLoad {
        busy.withLock { $0.loading = now }
        defer { busy.withLock { $0.loading = nil } }
        let (held, isOrdered) = state.withLock { ($0.held, $0.isOrdered) }
        return try await outbox.load(
            OutboxRequest(sink: sink.name, now: now, limit: Self.loadSize, order: isOrdered ? .strict : .asDue, excluding: held))
    }

    private func deliver(_ entry: OutboxEntry) async {
        var entry = entry
        do throws(DeliveryFailure) {
            try await sink.deliver(entry.delivery)
            entry.delivery.attempts += 1
            let result = DeliveryResult(entry, .delivered, at: surroundings.timekeeper.now)
            change { $0.finished(result) }
        } catch {
            // What is cancelled told nothing: it is sent again, with the same id, when monitord starts again.
            if Task.isCancelled {
                let now = surroundings.timekeeper.now
                change { $0.abandoned(entry, at: now) }
            } else {
                entry.delivery.attempts += 1
                take(error, of: entry)
            }
        }
        desk.ring()
        work.ring()
    }

    private func take(_ failure: DeliveryFailure, of entry: OutboxEntry) {
        let now = surroundings.timekeeper.now
        switch failure {
        case .permanent(let reason):
            let result = DeliveryResult(entry, .dead(error: reason), at: now)
            change { $0.finished(result) }
        case .gone(let reason):
            let result = DeliveryResult(entry, .waiting(until: now, error: reason), at: now)
            change { $0.disable(result) }
        case .transient(let reason, let retryAfter):
            let result = DeliveryResult(entry, outcome(of: entry, reason, retryAfter: retryAfter, at: now), at: now)
            change { $0.failed(result, retryAfter: retryAfter) }
        }
    }

    private func outcome(of entry: OutboxEntry, _ reason: String, retryAfter: Duration?, at now: Date) -> DeliveryResult.Outcome {
        let step = retry.step(
            failures: entry.delivery.attempts, firstTry: entry.firstTry ?? now, now: now, retryAfter: retryAfter,
            chance: surroundings.chance())
        return switch step {
        case .tryAgain(let time): .waiting(until: time, error: reason)
        case .giveUp: .dead(error: reason)
        }
    }

    private func record(until dispatched: StopSignal) async throws {
        while !Task.isCancelled {
            // Asked before the results are taken: nothing is added after it.
            let isLast = dispatched.hasFired
            let results = state.withLock { $0.takeResults() }
            if !results.isEmpty { try await record(results) } else if isLast { return } else { await desk.wait() }
        }
    }

    private func record(_ results: [DeliveryResult]) async throws {
        busy.withLock { $0.recording = surroundings.timekeeper.now }
        defer { busy.withLock { $0.recording = nil } }
        var results = results
        do throws(DeliveryFailure) {
            try await sink.settle()
        } catch {
            results = results.map { unsettled($0, error) }
        }
        try await outbox.record(results)
        state.withLock { $0.recorded(results) }
        for result in results { surroundings.report(result, of: sink.name) }
        work.ring()
    }

    /// What was delivered into a file that the disk does not take is delivered again.
    private func unsettled(_ result: DeliveryResult, _ failure: DeliveryFailure) -> DeliveryResult {
        guard case .delivered = result.outcome else { return result }
        let outcome = outcome(of: result.entry, failure.reason, retryAfter: nil, at: result.at)
        return DeliveryResult(result.entry, outcome, at: result.at)
    }

    /// Changes the state and tells people when the sink's health changes with it.
    private func change(_ body: (inout SinkLaneState) -> Void) {
        let (before, after, error) = state.withLock { state in
            let before = state.health
            body(&state)
            return (before, state.health, state.lastError)
        }
        if before != after { surroundings.report(sink.name, became: after, error) }
    }
}
