/// A test that a rule carries: an article and whether the rule must match it.
public struct RuleTest: Sendable, Hashable {
    public enum Expectation: String, Sendable, CaseIterable {
        case match
        case noMatch = "no match"
    }

    public var name: String
    public var article: Article
    public var expect: Expectation
    /// Texts that must be among the evidence.
    public var evidence: [String]
    public var position: SourcePosition

    public init(name: String, article: Article, expect: Expectation, evidence: [String] = [], position: SourcePosition) {
        self.name = name
        self.article = article
        self.expect = expect
        self.evidence = evidence
        self.position = position
    }
}
