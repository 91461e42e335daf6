/// Where alerts go. One that fails delays only itself.
public protocol Sink: Sendable {
    var name: String { get }
    /// Returns once the receiver has taken it. `delivery.body` is the same for every try.
    func deliver(_ delivery: Delivery) async throws(DeliveryFailure)
    /// Makes what was delivered last, before the outbox forgets it: a file is brought to the disk. One call may stand for many deliveries.
    func settle() async throws(DeliveryFailure)
    /// Opens anew what may have been moved away: log files, on SIGHUP.
    func reopen()
    /// The daemon stops, or replaces the sink: what waits for more to go out with it goes out now.
    func hurry()
}

extension Sink {
    public func settle() async throws(DeliveryFailure) {}
    public func reopen() {}
    public func hurry() {}
}

/// One alert on its way to one sink.
public struct Delivery: Sendable, Hashable {
    /// The alert's ULID: receivers recognise a repeat by it.
    public var alertID: String
    /// The alert as JSON (contract: alerts), byte-identical for every try.
    public var body: [UInt8]
    /// Tries before this one.
    public var attempts: Int

    public init(alertID: String, body: [UInt8], attempts: Int = 0) {
        self.alertID = alertID
        self.body = body
        self.attempts = attempts
    }
}

/// Why a delivery failed, and whether another try makes sense.
public enum DeliveryFailure: Error, Sendable, Hashable {
    /// Tried again later; not before `retryAfter`, where the receiver asks for it.
    case transient(String, retryAfter: Duration?)
    /// Never taken: the alert becomes a dead letter.
    case permanent(String)
    /// The receiver is gone (410): the sink is closed until the next reload.
    case gone(String)
}
