/// Why a sink cannot be built from its settings, in words that say what to do. It holds no secret.
public struct SinkFault: Error, Sendable, Hashable, CustomStringConvertible {
    public let sink: String
    public let reason: String
    /// It lacks a secret that only the service has.
    public let isOfTheService: Bool

    public init(sink: String, reason: String, isOfTheService: Bool = false) {
        self.sink = sink
        self.reason = reason
        self.isOfTheService = isOfTheService
    }

    public var description: String { "sink \(sink): \(reason)" }
}
