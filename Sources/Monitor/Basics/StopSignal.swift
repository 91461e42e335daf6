/// Fires once and stays fired. Whoever waits goes on when it fires, or when its own task is cancelled.
public final class StopSignal: Sendable {
    private enum State {
        case waiting([Int: CheckedContinuation<Void, Never>], next: Int)
        case fired
    }

    private let state = Guarded(State.waiting([:], next: 0))

    public init() {}

    public var hasFired: Bool {
        state.withLock { if case .fired = $0 { true } else { false } }
    }

    public func fire() {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            guard case .waiting(let waiters, _) = state else { return [] }
            state = .fired
            return Array(waiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }

    public func wait() async {
        let ticket = state.withLock { state -> Int? in
            guard case .waiting(let waiters, let next) = state else { return nil }
            state = .waiting(waiters, next: next + 1)
            return next
        }
        guard let ticket else { return }
        await withTaskCancellationHandler {
            await withCheckedContinuation { enter($0, as: ticket) }
        } onCancel: {
            leave(ticket)
        }
    }

    private func enter(_ waiter: CheckedContinuation<Void, Never>, as ticket: Int) {
        let goesOn = state.withLock { state in
            guard case .waiting(var waiters, let next) = state, !Task.isCancelled else { return true }
            waiters[ticket] = waiter
            state = .waiting(waiters, next: next)
            return false
        }
        if goesOn { waiter.resume() }
    }

    private func leave(_ ticket: Int) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard case .waiting(var waiters, let next) = state else { return nil }
            let waiter = waiters.removeValue(forKey: ticket)
            state = .waiting(waiters, next: next)
            return waiter
        }
        waiter?.resume()
    }
}
