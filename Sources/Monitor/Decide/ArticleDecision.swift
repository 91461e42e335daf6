public import Rules

/// What was decided about one article that was found: everything the store keeps of it.
public struct ArticleDecision: Sendable {
    public enum Novelty: Sendable, Hashable {
        /// Nothing to decide; that it was met again is noted.
        case unchanged
        case new
        case changed
    }

    public let key: ArticleKey
    public let novelty: Novelty
    public let fingerprint: [UInt8]
    /// With `seen` set.
    public let subject: ArticleRevision
    /// In the order of the rules.
    public internal(set) var outcomes: [MatchOutcome] = []
    /// Rules that could not be decided for lack of a field.
    public internal(set) var undecided: [UndecidedRule] = []

    var isNews: Bool { novelty != .unchanged }
}

/// What became of one match.
public struct MatchOutcome: Sendable {
    public enum Verdict: Sendable {
        case alert(RaisedAlert)
        case suppressed(Suppression)
        /// It will be told of later, in an alert of its own or of several.
        case waiting(Suppression)
    }

    public let rule: Rule
    public let verdict: Verdict
}

/// An alert, the bytes that every sink gets of it, and where it goes.
public struct RaisedAlert: Sendable {
    public let alert: Alert
    /// `alert.json`: kept, so that a repeat is the same to the byte.
    public let body: [UInt8]
    /// Names of sinks, each once. Empty where a rule notifies nobody: the alert is stored all the same.
    public let sinks: [String]
}
