/// What every sink that talks to another program has: how long an alert is tried and how many at once.
public struct DeliverySettings: Sendable, Hashable {
    /// One try.
    public var timeout: Duration = .seconds(20)
    /// After that long an alert becomes a dead letter.
    public var giveUpAfter: Duration = .seconds(3 * 86400)
    /// Deliveries under way at once.
    public var maxInFlight = 4
    /// `nil` for no limit.
    public var maxPerMinute: Int?
    /// An alert waits until the one before it is delivered or dead.
    public var ordered = false

    public init() {}
}
