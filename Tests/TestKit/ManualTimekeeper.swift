public import Foundation
public import Monitor

/// A clock that stands still until the test moves it. Whoever sleeps wakes when it reaches their time.
public final class ManualTimekeeper: Timekeeper {
    private struct Sleeper {
        var until: Date
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var now: Date
        var sleepers: [UUID: Sleeper] = [:]
        /// Cancelled before they lay down.
        var restless: Set<UUID> = []
    }

    private let state: Guarded<State>

    /// 2026-11-23 10:00:00 UTC unless said.
    public init(_ now: Date = Date(timeIntervalSince1970: 1_795_428_000)) {
        state = Guarded(State(now: now))
    }

    public var now: Date { state.withLock { $0.now } }

    /// The earliest time that somebody sleeps until.
    public var nextWake: Date? { state.withLock { $0.sleepers.values.map(\.until).min() } }

    /// Never back.
    public func advance(to date: Date) {
        let woken = state.withLock { state in
            state.now = max(state.now, date)
            let now = state.now
            let woken = state.sleepers.filter { $0.value.until <= now }
            for id in woken.keys { state.sleepers[id] = nil }
            return woken.values.sorted { $0.until < $1.until }.map(\.continuation)
        }
        for continuation in woken { continuation.resume() }
    }

    public func advance(by duration: Duration) {
        advance(to: now + Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18)
    }

    public func sleep(for duration: Duration) async throws {
        let id = UUID()
        let until = now + Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let mustWait = state.withLock { state in
                    guard state.restless.remove(id) == nil else { return false }
                    state.sleepers[id] = Sleeper(until: until, continuation: continuation)
                    return true
                }
                if !mustWait { continuation.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                let sleeper = state.sleepers.removeValue(forKey: id)
                if sleeper == nil { state.restless.insert(id) }
                return sleeper
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }
}
