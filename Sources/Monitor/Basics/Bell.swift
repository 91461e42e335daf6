public import Foundation

/// Wakes one loop that waits for work. A ring while nobody waits is kept for the next wait; several are one.
///
/// Whoever is woken looks for work anew: a ring says only that something may have changed.
public final class Bell: Sendable {
    private enum State {
        case silent
        case rung
        case awaited(CheckedContinuation<Void, Never>)
    }

    private let state = Guarded(State.silent)

    public init() {}

    public func ring() {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard case .awaited(let waiter) = state else {
                state = .rung
                return nil
            }
            state = .silent
            return waiter
        }
        waiter?.resume()
    }

    /// Returns at a ring, or when the task is cancelled.
    public func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { enter($0) }
        } onCancel: {
            leave()
        }
    }

    /// Returns at a ring, at that time, or when the task is cancelled. Without a time it is `wait()`.
    public func wait(until time: Date?, by timekeeper: any Timekeeper) async {
        guard let time else { return await wait() }
        let pause = time.timeIntervalSince(timekeeper.now)
        guard pause > 0 else { return }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait() }
            // Cancelled is the only way in which a sleep fails.
            group.addTask { try? await timekeeper.sleep(for: .seconds(pause)) }
            await group.next()
            group.cancelAll()
        }
    }

    private func enter(_ waiter: CheckedContinuation<Void, Never>) {
        let goesOn = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            switch state {
            case .rung:
                state = .silent
                return [waiter]
            case .awaited(let earlier):
                // Two loops on one bell: the earlier one looks for work, so that none sleeps for ever.
                state = .awaited(waiter)
                return [earlier]
            case .silent:
                if Task.isCancelled { return [waiter] }
                state = .awaited(waiter)
                return []
            }
        }
        for waiter in goesOn { waiter.resume() }
    }

    private func leave() {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard case .awaited(let waiter) = state else { return nil }
            state = .silent
            return waiter
        }
        waiter?.resume()
    }
}
