/// What the store remembers of an article that was found before.
public struct KnownArticle: Sendable, Hashable {
    public var fingerprint: [UInt8]
    public var revision: Int
    /// What became of each rule's match, by the rule's id.
    public var outcomes: [String: Outcome]

    /// What became of a match.
    public enum Outcome: Sendable, Hashable {
        case alerted
        case suppressed(Suppression.Kind)
    }

    public init(fingerprint: [UInt8], revision: Int, outcomes: [String: Outcome] = [:]) {
        self.fingerprint = fingerprint
        self.revision = revision
        self.outcomes = outcomes
    }
}
