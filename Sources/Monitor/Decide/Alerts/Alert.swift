public import Foundation
public import Rules

/// What a person is told: what an alert says, raised at a time for a reason (contract: alerts).
public struct Alert: Sendable, Hashable {
    /// Why now.
    public enum Reason: String, Sendable {
        case first, again, grouped, released, digest, absence
    }

    /// A ULID: this firing's own. Receivers recognise a repeated delivery by it.
    public let id: String
    public let reason: Reason
    public let raisedAt: Date
    /// What it tells.
    public let draft: AlertDraft
    /// Matches of the rule that made no alert since its last one.
    public let suppressedSinceLast: Int

    public init(_ draft: AlertDraft, id: String, raisedAt: Date, reason: Reason = .first, suppressedSinceLast: Int = 0) {
        self.id = id
        self.reason = reason
        self.raisedAt = raisedAt
        self.draft = draft
        self.suppressedSinceLast = suppressedSinceLast
    }

    /// Of one match.
    public init(
        _ match: Match, in subject: ArticleRevision, id: String, raisedAt: Date, reason: Reason = .first, suppressedSinceLast: Int = 0
    ) {
        self.init(AlertDraft(match, in: subject), id: id, raisedAt: raisedAt, reason: reason, suppressedSinceLast: suppressedSinceLast)
    }

    public var rule: AlertRule { draft.rule }

    /// The same for every firing of the same thing: receivers group by it.
    public var dedupKey: String { draft.dedupKey }

    /// The alert as it is logged, sent and listed: `monitord.alert/1`.
    public var json: JSON {
        var members: [JSON.Member] = [
            .init("schema", "monitord.alert/1"),
            .init("alert_id", .string(id)),
            .init("dedup_key", .string(dedupKey)),
            .init("reason", .string(reason.rawValue)),
            .init("raised_at", .string(Timestamp.milliseconds(raisedAt))),
            .init("rule", rule.json),
            .init("article", draft.article),
        ]
        if let articles = draft.articles {
            members += [.init("articles", .array(articles.listed)), .init("articles_total", .integer(articles.total))]
        }
        members += [
            .init("evidence", draft.evidence),
            .init("story", draft.story?.json ?? .null),
            .init("window", draft.window),
            .init("suppressed_since_last", .integer(suppressedSinceLast)),
        ]
        return .object(members)
    }
}
