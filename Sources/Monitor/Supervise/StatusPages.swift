public import Rules

/// What the HTTP door shows, asked anew for each request.
public struct StatusPages: Sendable {
    /// `nil` when ready, else why not.
    public var obstacle: @Sendable () -> String?
    /// Prometheus' text format 0.0.4.
    public var metrics: @Sendable () async -> String
    public var status: @Sendable () async -> JSON

    public init(
        obstacle: @escaping @Sendable () -> String?, metrics: @escaping @Sendable () async -> String,
        status: @escaping @Sendable () async -> JSON
    ) {
        self.obstacle = obstacle
        self.metrics = metrics
        self.status = status
    }
}

/// The HTTP door, which stands below: the daemon only needs it to open, and to close.
public protocol StatusDoor: Sendable {
    /// Returns when the port is bound. Throws, in words, where it cannot be.
    func open(in group: inout ThrowingTaskGroup<Void, any Error>) async throws
    func close() async
}
