public import Foundation
public import Rules

/// What a person is told: one rule, one article, and the evidence (contract: alerts).
public struct Alert: Sendable, Hashable {
    /// Why now.
    public enum Reason: String, Sendable {
        case first, again, grouped, released, digest, absence
    }

    /// A ULID: this firing's own. Receivers recognise a repeated delivery by it.
    public let id: String
    public let reason: Reason
    public let raisedAt: Date
    public let rule: Rule
    public let subject: ArticleRevision
    public let evidence: [Evidence]
    /// Matches of the rule that made no alert since its last one.
    public let suppressedSinceLast: Int

    public init(
        _ match: Match, in subject: ArticleRevision, id: String, raisedAt: Date, reason: Reason = .first, suppressedSinceLast: Int = 0
    ) {
        self.id = id
        self.reason = reason
        self.raisedAt = raisedAt
        rule = match.rule
        self.subject = subject
        evidence = match.evidence
        self.suppressedSinceLast = suppressedSinceLast
    }

    /// The same for every firing of the same thing: receivers group by it.
    public var dedupKey: String { "\(rule.id)|article:\(subject.article.id)" }
}
