/// Why a sink cannot be built from its settings, in words that say what to do. It holds no secret.
public struct SinkFault: Error, Sendable, Hashable, CustomStringConvertible {
    public let sink: String
    public let reason: String

    public init(sink: String, reason: String) {
        self.sink = sink
        self.reason = reason
    }

    public var description: String { "sink \(sink): \(reason)" }
}
