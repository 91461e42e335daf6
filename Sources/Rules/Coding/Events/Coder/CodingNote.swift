/// A candidate that became no event, and why: what `annotate --explain` shows beside the events.
public struct CodingNote: Sendable, Hashable {
    /// The words that might have named an event.
    public let trigger: TextSpan
    /// The line of the lexicon that came nearest; `nil` where none was tried.
    public let pattern: String?
    public let reason: String

    public init(trigger: TextSpan, pattern: String?, reason: String) {
        self.trigger = trigger
        self.pattern = pattern
        self.reason = reason
    }
}
