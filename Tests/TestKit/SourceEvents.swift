public import Monitor

/// Keeps what sources say of themselves.
public final class SourceEvents: SourceReporter {
    private let events = Guarded<[(source: String, event: SourceEvent)]>([])

    public init() {}

    public func report(_ event: SourceEvent, of source: String) {
        events.withLock { $0.append((source, event)) }
    }

    public func of(_ source: String) -> [SourceEvent] {
        events.withLock { $0.filter { $0.source == source }.map(\.event) }
    }
}
