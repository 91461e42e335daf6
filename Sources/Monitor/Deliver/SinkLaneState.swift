import Foundation

/// What one sink's lane knows: which deliveries are loaded, under way or not yet recorded, and whether the sink may be tried.
struct SinkLaneState: Sendable {
    /// Deliveries that were tried and are not recorded would be repeated after a crash: no more than this.
    private static let unrecordedLimit = 512

    let isOrdered: Bool
    private let maxInFlight: Int
    /// Loaded and not started, in their order.
    private(set) var ready: [OutboxEntry] = []
    /// Loaded, and not recorded since.
    private(set) var held: Set<Int64> = []
    private(set) var inFlight = 0
    private(set) var results: [DeliveryResult] = []
    private(set) var breaker = CircuitBreaker()
    private var rate: RateLimit
    /// In order: a failure must be recorded before anything else is tried.
    private var isHeldUp = false
    /// The receiver said that it is gone.
    private(set) var isDisabled = false
    private(set) var lastError: String?

    init(_ settings: DeliverySettings) {
        isOrdered = settings.ordered
        maxInFlight = settings.ordered ? 1 : max(1, settings.maxInFlight)
        rate = RateLimit(perMinute: settings.maxPerMinute)
    }

    /// How many may be started now.
    mutating func room(at now: Date) -> Int {
        guard !isDisabled, !isHeldUp, held.count - ready.count < Self.unrecordedLimit else { return 0 }
        return min(breaker.room(at: now, of: maxInFlight, inFlight: inFlight), rate.room(at: now))
    }

    /// When there will be room, where that is a matter of time alone.
    mutating func roomReturns(after now: Date) -> Date? {
        guard !isDisabled, !isHeldUp else { return nil }
        let dates = [breaker.reopens, rate.room(at: now) == 0 ? rate.frees : nil].compactMap(\.self)
        return dates.max().flatMap { $0 > now ? $0 : nil }
    }

    mutating func take(_ load: OutboxLoad) {
        ready += load.entries
        held.formUnion(load.entries.map(\.number))
    }

    /// The next one to try, if there is one and room for it.
    mutating func start(at now: Date) -> OutboxEntry? {
        guard !ready.isEmpty, room(at: now) > 0 else { return nil }
        var entry = ready.removeFirst()
        entry.firstTry = entry.firstTry ?? now
        inFlight += 1
        breaker.started()
        rate.started(at: now)
        return entry
    }

    mutating func finished(_ result: DeliveryResult) {
        inFlight -= 1
        breaker.answered()
        results.append(result)
    }

    mutating func failed(_ result: DeliveryResult, retryAfter: Duration?) {
        inFlight -= 1
        breaker.failed(at: result.at, retryAfter: retryAfter)
        holdUp(result)
    }

    /// The receiver is gone: nothing is tried any more.
    mutating func disable(_ result: DeliveryResult) {
        inFlight -= 1
        isDisabled = true
        holdUp(result)
    }

    mutating func abandoned(_ entry: OutboxEntry, at now: Date) {
        inFlight -= 1
        held.remove(entry.number)
        breaker.abandoned(at: now)
    }

    mutating func takeResults() -> [DeliveryResult] {
        defer { results = [] }
        return results
    }

    mutating func recorded(_ done: [DeliveryResult]) {
        held.subtract(done.map(\.entry.number))
        if done.contains(where: \.isWaiting) { isHeldUp = false }
    }

    private mutating func holdUp(_ result: DeliveryResult) {
        results.append(result)
        if case .waiting(_, let error) = result.outcome { lastError = error }
        guard isOrdered, result.isWaiting else { return }
        // Those behind it are loaded again after it.
        isHeldUp = true
        held.subtract(ready.map(\.number))
        ready = []
    }
}

extension DeliveryResult {
    var isWaiting: Bool {
        if case .waiting = outcome { true } else { false }
    }
}
