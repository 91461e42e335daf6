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
///
/// A hundred of them are made for an article: they are small and share their lists.
public struct Match: Sendable, Hashable {
    private let findings: Findings
    /// Of the rule in `findings`.
    private let number: Int32
    private let firstEvidence: Int32
    private let evidenceEnd: Int32
    /// `nil` for nearly every match.
    private let exceptionBox: ExceptionBox?

    public var rule: Rule { findings.rules[Int(number)] }

    /// One entry for each leaf that is true, in the order of the rule. Never empty.
    public var evidence: [Evidence] { (firstEvidence..<evidenceEnd).map { findings.evidence(Int($0)) } }

    /// The exception that takes the match back: it is recorded, not hidden, and does not alert.
    public var exception: RuleException? { exceptionBox?.exception }

    public init(rule: Rule, evidence: [Evidence], exception: RuleException? = nil) {
        self.init(0, evidence.indices, of: Findings(rules: [rule], ready: evidence), exception: exception)
    }

    init(_ number: Int, _ evidence: Range<Int>, of findings: Findings, exception: RuleException?) {
        self.findings = findings
        self.number = Int32(truncatingIfNeeded: number)
        firstEvidence = Int32(truncatingIfNeeded: evidence.lowerBound)
        evidenceEnd = Int32(truncatingIfNeeded: evidence.upperBound)
        exceptionBox = exception.map(ExceptionBox.init)
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
