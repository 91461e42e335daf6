import Foundation

/// Leaves a sink that keeps failing alone, but for a probe now and then, so that an outage costs few tries and no alert.
struct CircuitBreaker: Sendable, Hashable {
    enum State: Sendable, Hashable {
        /// Works; so many tries in a row have failed.
        case closed(failures: Int)
        /// Left alone until then.
        case open(until: Date, failures: Int)
        /// One try is under way that decides.
        case probing(failures: Int)
    }

    /// Fewer may be bad luck.
    static let tolerated = 5
    static let firstPause: TimeInterval = 1
    /// A receiver that comes back is noticed within this time.
    static let longestPause: TimeInterval = 60

    private(set) var state = State.closed(failures: 0)

    /// Whether tries keep failing.
    var isBroken: Bool {
        switch state {
        case .closed: false
        case .open(_, let failures), .probing(let failures): failures >= Self.tolerated
        }
    }

    /// How many more may be under way at once.
    func room(at now: Date, of limit: Int, inFlight: Int) -> Int {
        switch state {
        case .closed: max(0, limit - inFlight)
        case .open(let until, _): until <= now && inFlight == 0 ? 1 : 0
        case .probing: 0
        }
    }

    /// When there will be room, where that is a matter of time.
    var reopens: Date? {
        if case .open(let until, _) = state { until } else { nil }
    }

    mutating func started() {
        if case .open(_, let failures) = state { state = .probing(failures: failures) }
    }

    /// The receiver answered, whatever it said of the alert.
    mutating func answered() {
        state = .closed(failures: 0)
    }

    /// `retryAfter`: the receiver asks to be left alone for that long.
    mutating func failed(at now: Date, retryAfter: Duration?) {
        let before: Int
        switch state {
        // One that was under way when the circuit opened tells nothing new.
        case .open(let until, let failures):
            if let retryAfter { state = .open(until: max(until, now + retryAfter.seconds), failures: failures) }
            return
        case .closed(let failures), .probing(let failures): before = failures
        }
        let failures = before + 1
        let pause =
            failures < Self.tolerated ? 0 : min(Self.longestPause, Self.firstPause * pow(2, Double(min(failures - Self.tolerated, 30))))
        let wait = max(pause, retryAfter?.seconds ?? 0)
        state = wait > 0 ? .open(until: now + wait, failures: failures) : .closed(failures: failures)
    }

    /// The try told nothing: it was cancelled.
    mutating func abandoned(at now: Date) {
        if case .probing(let failures) = state { state = .open(until: now, failures: failures) }
    }
}
