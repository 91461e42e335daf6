public import Foundation
public import Rules

/// Which part of the history a command asks for. What is empty asks nothing.
public struct AlertQuery: Sendable, Hashable {
    public var rules: [String] = []
    public var severities: [Severity] = []
    public var since: Date?
    /// The latest that many; at least 1.
    public var limit = 1000

    public init() {}
}

/// An alert as it was raised and sent.
public struct StoredAlert: Sendable, Hashable {
    /// Grows from alert to alert.
    public let number: Int64
    public let id: String
    public let rule: String
    public let raisedAt: Date
    /// The bytes that every sink got.
    public let body: [UInt8]
    public let json: JSON
}

/// A match, or an absence, that made no alert.
public struct StoredSuppression: Sendable, Hashable {
    public let rule: String
    public let kind: String
    public let reason: String?
    public let at: Date
    /// `nil` for an absence.
    public let article: ArticleKey?
    public let title: String?
    public let url: String?

    public var json: JSON {
        [
            "rule": .string(rule), "suppressed_by": .string(kind), "reason": JSON(reason), "at": .string(Timestamp.milliseconds(at)),
            "article": article.map { key -> JSON in
                ["id": .string(key.id), "source": .string(key.source), "title": JSON(title), "url": JSON(url)]
            } ?? .null,
        ]
    }
}

/// How far an alert is on its way to one sink.
public struct StoredDelivery: Sendable, Hashable {
    public enum State: String, Sendable { case waiting, delivered, dead }

    public let alertID: String
    public let sink: String
    public let state: State
    public let attempts: Int
    /// The next try, where it waits.
    public let due: Date?
    /// When it was delivered or given up.
    public let ended: Date?
    public let error: String?

    public var json: JSON {
        [
            "alert_id": .string(alertID), "sink": .string(sink), "state": .string(state.rawValue), "attempts": .integer(attempts),
            "due_at": JSON(due.map(Timestamp.milliseconds)), "ended_at": JSON(ended.map(Timestamp.milliseconds)), "error": JSON(error),
        ]
    }
}

/// An alert that a sink never took.
public struct DeadLetter: Sendable, Hashable {
    public let alert: StoredAlert
    public let delivery: StoredDelivery

    public var json: JSON {
        [
            "sink": .string(delivery.sink), "attempts": .integer(delivery.attempts),
            "given_up_at": JSON(delivery.ended.map(Timestamp.milliseconds)), "error": JSON(delivery.error), "alert": alert.json,
        ]
    }
}
