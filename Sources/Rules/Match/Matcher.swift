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
    public let rule: Rule
    /// One entry for each leaf that is true, in the order of the rule. Never empty.
    public let evidence: [Evidence]
    /// The exception that takes the match back: it is recorded, not hidden, and does not alert.
    public let exception: RuleException?

    public init(rule: Rule, evidence: [Evidence], exception: RuleException? = nil) {
        self.rule = rule
        self.evidence = evidence
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
