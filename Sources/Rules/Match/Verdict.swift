/// Whether something holds of an article, in Kleene's three-valued logic.
public enum Verdict: String, Sendable, Hashable {
    case holds = "true"
    case fails = "false"
    /// The article lacks a field that was asked for.
    case unknown

    public init(_ value: Bool) {
        self = value ? .holds : .fails
    }

    var negated: Verdict {
        switch self {
        case .holds: .fails
        case .fails: .holds
        case .unknown: .unknown
        }
    }

    /// Whether at least so many of some hold. All of them: as many as there are; any: one.
    static func atLeast(_ needed: Int, of verdicts: [Verdict]) -> Verdict {
        let holding = verdicts.count { $0 == .holds }
        if holding >= needed { return .holds }
        return holding + verdicts.count { $0 == .unknown } >= needed ? .unknown : .fails
    }
}
