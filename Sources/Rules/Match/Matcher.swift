/// Many rules against one article. Pure: the same article gives the same answer, on any thread.
public protocol Matcher: Sendable {
    /// Matches in the order of the rules, and the rules that could not be decided.
    func match(_ article: AnnotatedArticle) -> MatchResult
}

public struct MatchResult: Sendable, Hashable {
    public var matches: [Match] = []
    public var undecided: [UndecidedRule] = []

    public init() {}
}

/// A rule that is true of an article, and what in the article makes it so.
public struct Match: Sendable, Hashable {
    /// The rules that were matched, of which this is one: so that a match counts references to one list, not to a rule that nobody looks at.
    private let rules: [Rule]
    private let number: Int32
    /// `nil` for nearly every match.
    private let exceptionBox: ExceptionBox?
    /// One entry for each leaf that is true, in the order of the rule. Never empty.
    public let evidence: [Evidence]

    public var rule: Rule { rules[Int(number)] }

    /// The exception that takes the match back: it is recorded, not hidden, and does not alert.
    public var exception: RuleException? { exceptionBox?.exception }

    public init(rule: Rule, evidence: [Evidence], exception: RuleException? = nil) {
        self.init(0, of: [rule], evidence: evidence, exception: exception)
    }

    init(_ number: Int, of rules: [Rule], evidence: [Evidence], exception: RuleException?) {
        self.rules = rules
        self.number = Int32(truncatingIfNeeded: number)
        exceptionBox = exception.map(ExceptionBox.init)
        self.evidence = evidence
    }

    public static func == (a: Match, b: Match) -> Bool {
        a.rule == b.rule && a.evidence == b.evidence && a.exception == b.exception
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(rule)
        hasher.combine(evidence)
    }
}

/// Keeps a match small.
private final class ExceptionBox: Sendable {
    let exception: RuleException

    init(_ exception: RuleException) {
        self.exception = exception
    }
}

/// A rule that is neither true nor false because the article lacks fields it asks for. It does not alert.
public struct UndecidedRule: Sendable, Hashable {
    public let rule: Rule
    /// The names of the missing fields, in the order of the rule: `lang`, `published`.
    public let missing: [String]

    public init(rule: Rule, missing: [String]) {
        self.rule = rule
        self.missing = missing
    }
}
