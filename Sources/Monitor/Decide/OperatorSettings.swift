public import Rules

/// `operator:` in `monitord.yaml`: who is told of what waits for a person, and how loudly.
public struct OperatorSettings: Sendable, Hashable {
    public var severity = Severity.high
    /// Names of sinks; `nil` for every sink.
    public var notify: [String]?

    public init() {}
}
