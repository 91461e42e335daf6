public import Foundation

/// What the dispatcher asks of the store.
public protocol Outbox: Sendable {
    /// Deliveries of a sink that are due.
    func load(_ request: OutboxRequest) async throws -> OutboxLoad

    /// Keeps what became of tries, all of it or, when it throws, nothing.
    func record(_ results: [DeliveryResult]) async throws

    /// How many alerts wait for each sink, and how many it never took. Sinks without either are not in the answer.
    func counts() async throws -> [String: OutboxCount]
}

public struct OutboxRequest: Sendable, Hashable {
    public enum Order: Sendable, Hashable {
        /// Those that have waited longest first; one that failed waits by itself.
        case asDue
        /// In the order of the alerts; one that failed holds up those behind it.
        case strict
    }

    public var sink: String
    public var now: Date
    public var limit: Int
    public var order: Order
    /// Entries that are under way.
    public var excluding: Set<Int64>

    public init(sink: String, now: Date, limit: Int, order: Order = .asDue, excluding: Set<Int64> = []) {
        self.sink = sink
        self.now = now
        self.limit = limit
        self.order = order
        self.excluding = excluding
    }
}

public struct OutboxLoad: Sendable, Hashable {
    /// In the order in which they are to be tried.
    public var entries: [OutboxEntry]
    /// When the next one that is not due yet will be.
    public var nextDue: Date?

    public init(entries: [OutboxEntry] = [], nextDue: Date? = nil) {
        self.entries = entries
        self.nextDue = nextDue
    }
}

/// One alert on its way to one sink.
public struct OutboxEntry: Sendable, Hashable {
    public var number: Int64
    public var delivery: Delivery
    /// `nil` before the first try.
    public var firstTry: Date?

    public init(number: Int64, delivery: Delivery, firstTry: Date? = nil) {
        self.number = number
        self.delivery = delivery
        self.firstTry = firstTry
    }
}

/// What became of one try.
public struct DeliveryResult: Sendable, Hashable {
    public enum Outcome: Sendable, Hashable {
        case delivered
        case waiting(until: Date, error: String)
        case dead(error: String)
    }

    /// With this try counted.
    public var entry: OutboxEntry
    public var outcome: Outcome
    public var at: Date

    public init(_ entry: OutboxEntry, _ outcome: Outcome, at: Date) {
        self.entry = entry
        self.outcome = outcome
        self.at = at
    }
}

public struct OutboxCount: Sendable, Hashable {
    public var waiting: Int
    public var dead: Int

    public init(waiting: Int = 0, dead: Int = 0) {
        self.waiting = waiting
        self.dead = dead
    }
}
