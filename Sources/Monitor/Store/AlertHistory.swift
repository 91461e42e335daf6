public import Foundation
import GRDB
import Rules

/// What `monitord alerts` asks.
extension Store {
    /// The latest first.
    public func alerts(_ query: AlertQuery) async throws -> [StoredAlert] {
        try await select("1 = 1", [], query, order: "alerts.row DESC")
    }

    /// Those after an alert, the oldest first: what `tail` prints next.
    public func alerts(after number: Int64, _ query: AlertQuery) async throws -> [StoredAlert] {
        try await select("alerts.row > ?", [number], query, order: "alerts.row")
    }

    public func alert(id: String) async throws -> StoredAlert? {
        try await select("alerts.id = ?", [id], AlertQuery(), order: "alerts.row").first
    }

    /// How far an alert is on its way to each of its sinks.
    public func deliveries(of alertID: String) async throws -> [StoredDelivery] {
        try await read { db in
            try Row.fetchAll(db, sql: StoredDelivery.select + " WHERE alerts.id = ? ORDER BY deliveries.row", arguments: [alertID])
                .map(StoredDelivery.init)
        }
    }

    /// Alerts that a sink never took, the latest first.
    public func deadLetters(_ query: AlertQuery) async throws -> [DeadLetter] {
        let filter = Filter(query)
        return try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT alerts.row AS row, id, rule, raised_at, body, sink, state, attempts, due, ended, error
                    FROM deliveries JOIN alerts ON alerts.row = deliveries.alert
                    WHERE state = 'dead'\(filter.sql) ORDER BY deliveries.row DESC LIMIT \(filter.limit)
                    """,
                arguments: filter.arguments
            ).map { DeadLetter(alert: try StoredAlert(row: $0), delivery: try StoredDelivery(row: $0)) }
        }
    }

    /// Matches without an alert, the latest first. Severities are not asked, because only alerts keep them.
    public func suppressions(_ query: AlertQuery) async throws -> [StoredSuppression] {
        var query = query
        query.severities = []
        let filter = Filter(query, time: "at")
        return try await read { db in
            let matches = try Row.fetchAll(
                db,
                sql: """
                    SELECT rule, outcome, reason, at, source, id, title, url FROM decisions JOIN articles ON articles.row = decisions.article
                    LEFT JOIN article_texts ON article_texts.article = articles.row
                    WHERE outcome <> 'alert'\(filter.sql) ORDER BY at DESC, articles.row DESC LIMIT \(filter.limit)
                    """,
                arguments: filter.arguments
            ).map(StoredSuppression.init)
            let absences = try Row.fetchAll(
                db,
                sql: """
                    SELECT rule, outcome, reason, at, NULL AS source, NULL AS id, NULL AS title, NULL AS url FROM absences
                    WHERE 1 = 1\(filter.sql) ORDER BY at DESC, rowid DESC LIMIT \(filter.limit)
                    """,
                arguments: filter.arguments
            ).map(StoredSuppression.init)
            guard !absences.isEmpty else { return matches }
            return Array((matches + absences).sorted { $0.at > $1.at }.prefix(filter.limit))
        }
    }

    /// Has dead letters sent again: those of that alert or, without one, all that the query finds. How many there were.
    public func redeliver(alertID: String?, _ query: AlertQuery, now: Date) async throws -> Int {
        var filter = Filter(query)
        if let alertID { filter.add("alerts.id = ?", [alertID]) }
        return try await write { [filter] db in
            let arguments: StatementArguments = [now.milliseconds]
            try db.execute(
                sql: """
                    UPDATE deliveries SET state = 'waiting', attempts = 0, first_try = NULL, ended = NULL, due = ?
                    WHERE state = 'dead' AND alert IN (SELECT alerts.row FROM alerts WHERE 1 = 1\(filter.sql))
                    """,
                arguments: arguments + filter.arguments)
            return db.changesCount
        }
    }

    private func select(
        _ condition: String, _ arguments: StatementArguments, _ query: AlertQuery, order: String
    ) async throws -> [StoredAlert] {
        let filter = Filter(query)
        let sql =
            "SELECT row, id, rule, raised_at, body FROM alerts WHERE \(condition)\(filter.sql) ORDER BY \(order) LIMIT \(filter.limit)"
        return try await read { db in
            try Row.fetchAll(db, sql: sql, arguments: arguments + filter.arguments).map { try StoredAlert(row: $0) }
        }
    }
}

/// A query as SQL that follows a WHERE.
private struct Filter: Sendable {
    private(set) var sql = ""
    private(set) var arguments: StatementArguments = []
    let limit: Int

    init(_ query: AlertQuery, time: String = "raised_at") {
        limit = max(1, query.limit)
        add(column: "rule", isOneOf: query.rules)
        add(column: "severity", isOneOf: query.severities.map(\.rawValue))
        if let since = query.since { add("\(time) >= ?", [since.milliseconds]) }
    }

    mutating func add(_ condition: String, _ more: StatementArguments) {
        sql += " AND " + condition
        arguments += more
    }

    private mutating func add(column: String, isOneOf values: [String]) {
        guard !values.isEmpty else { return }
        add("\(column) IN (\(values.map { _ in "?" }.joined(separator: ",")))", StatementArguments(values))
    }
}

extension StoredAlert {
    fileprivate init(row: Row) throws {
        let body: Data = row["body"]
        self.init(
            number: row["row"], id: row["id"], rule: row["rule"], raisedAt: Date(milliseconds: row["raised_at"]), body: Array(body),
            json: try JSON(parsing: body))
    }
}

extension StoredSuppression {
    fileprivate init(row: Row) {
        self.init(
            rule: row["rule"], kind: row["outcome"], reason: row["reason"], at: Date(milliseconds: row["at"]),
            article: (row["id"] as String?).map { ArticleKey(source: row["source"], id: $0) }, title: row["title"], url: row["url"])
    }
}

extension StoredDelivery {
    fileprivate static let select = """
        SELECT id, sink, state, attempts, due, ended, error FROM deliveries JOIN alerts ON alerts.row = deliveries.alert
        """

    fileprivate init(row: Row) throws {
        guard let state = State(rawValue: row["state"]) else {
            throw DatabaseError(resultCode: .SQLITE_MISMATCH, message: "a delivery in the unknown state \(row["state"] as String)")
        }
        self.init(
            alertID: row["id"], sink: row["sink"], state: state, attempts: row["attempts"],
            due: state == .waiting ? Date(milliseconds: row["due"]) : nil,
            ended: (row["ended"] as Int64?).map(Date.init(milliseconds:)), error: row["error"])
    }
}
