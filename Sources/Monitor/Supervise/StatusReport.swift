import Foundation
import Rules

/// How the daemon is, as `/status` and `monitord status` show it.
struct StatusReport: Sendable {
    struct Sink: Sendable {
        var name: String
        var state: String
        var lastError: String?
        var waiting: Int
        var dead: Int
    }

    /// `running`, or `stopped` where only the store answers.
    var state: String
    var version: String
    var since: Date?
    var rules: Int?
    var reload: Health.ReloadState
    var sources: [(id: String, state: Health.SourceState)]
    var sinks: [Sink]

    var json: JSON {
        [
            "schema": "monitord.status/1",
            "state": .string(state),
            "version": .string(version),
            "since": JSON(since.map(Timestamp.milliseconds)),
            "rules": JSON(rules),
            "reload": reload.json,
            "sources": .array(sources.map { $0.state.json(id: $0.id) }),
            "sinks": .array(sinks.map(\.json)),
        ]
    }
}

extension Health.ReloadState {
    fileprivate var json: JSON {
        switch self {
        case .none: nil
        case .succeeded(let date): ["at": .string(Timestamp.milliseconds(date)), "result": "success", "faults": []]
        case .failed(let date, let faults):
            ["at": .string(Timestamp.milliseconds(date)), "result": "failure", "faults": JSON(faults)]
        }
    }
}

extension Health.SourceState {
    fileprivate func json(id: String) -> JSON {
        [
            "id": .string(id),
            "healthy": .bool(trouble == nil),
            "trouble": JSON(trouble),
            "trouble_since": JSON(troubleSince.map(Timestamp.milliseconds)),
            "articles": .integer(articles),
            "last_articles": JSON(lastArticles.map(Timestamp.milliseconds)),
            "failures": .integer(failures),
            "last_failure": JSON(lastFailure),
        ]
    }
}

extension StatusReport.Sink {
    fileprivate var json: JSON {
        [
            "name": .string(name), "state": .string(state), "waiting": .integer(waiting), "dead": .integer(dead),
            "last_error": JSON(lastError),
        ]
    }
}
