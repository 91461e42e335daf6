import Foundation
import GRDB

extension Store: Outbox {
    public func load(_ request: OutboxRequest) async throws -> OutboxLoad {
        try await read { db in
            switch request.order {
            case .asDue: try db.loadAsDue(request)
            case .strict: try db.loadStrictly(request)
            }
        }
    }

    public func record(_ results: [DeliveryResult]) async throws {
        try await write { db in
            for result in results { try db.keep(result) }
        }
    }

    public func counts() async throws -> [String: OutboxCount] {
        try await read { db in
            var counts: [String: OutboxCount] = [:]
            // One statement a state, so that each is answered from its own index.
            for row in try Row.fetchAll(db, sql: "SELECT sink, count(*) FROM deliveries WHERE state = 'waiting' GROUP BY sink") {
                counts[row[0], default: OutboxCount()].waiting = row[1]
            }
            for row in try Row.fetchAll(db, sql: "SELECT sink, count(*) FROM deliveries WHERE state = 'dead' GROUP BY sink") {
                counts[row[0], default: OutboxCount()].dead = row[1]
            }
            return counts
        }
    }
}

extension Database {
    private static let columns = """
        SELECT deliveries.row AS number, id, body, attempts, first_try, due FROM deliveries JOIN alerts ON alerts.row = alert
        WHERE sink = ? AND state = 'waiting'
        """

    fileprivate func loadAsDue(_ request: OutboxRequest) throws -> OutboxLoad {
        let now = request.now.milliseconds
        let statement = try cachedStatement(sql: Self.columns + " AND due <= ? ORDER BY due, deliveries.row LIMIT ?")
        let rows = try Row.fetchAll(statement, arguments: [request.sink, now, request.limit + request.excluding.count])
        let next = try Int64.fetchOne(
            cachedStatement(sql: "SELECT min(due) FROM deliveries WHERE sink = ? AND state = 'waiting' AND due > ?"),
            arguments: [request.sink, now])
        let entries = rows.map(OutboxEntry.init).filter { !request.excluding.contains($0.number) }
        return OutboxLoad(entries: Array(entries.prefix(request.limit)), nextDue: next.map(Date.init(milliseconds:)))
    }

    fileprivate func loadStrictly(_ request: OutboxRequest) throws -> OutboxLoad {
        let statement = try cachedStatement(sql: Self.columns + " ORDER BY deliveries.row LIMIT ?")
        let rows = try Row.fetchAll(statement, arguments: [request.sink, request.limit + request.excluding.count])
            .filter { !request.excluding.contains($0["number"]) }
        let now = request.now.milliseconds
        let due = rows.prefix(request.limit).prefix { ($0["due"] as Int64) <= now }
        let next: Int64? = due.count < rows.count ? rows[due.count]["due"] : nil
        return OutboxLoad(entries: due.map(OutboxEntry.init), nextDue: next.map(Date.init(milliseconds:)))
    }

    fileprivate func keep(_ result: DeliveryResult) throws {
        let columns: (state: String, due: Int64?, ended: Int64?, error: String?) =
            switch result.outcome {
            case .delivered: ("delivered", nil, result.at.milliseconds, nil)
            case .waiting(let until, let error): ("waiting", until.milliseconds, nil, error)
            case .dead(let error): ("dead", nil, result.at.milliseconds, error)
            }
        try cachedStatement(
            sql: """
                UPDATE deliveries SET state = ?, due = ifnull(?, due), ended = ?, error = ?, attempts = ?, first_try = ? WHERE row = ?
                """
        ).execute(
            arguments: [
                columns.state, columns.due, columns.ended, columns.error, result.entry.delivery.attempts,
                result.entry.firstTry?.milliseconds, result.entry.number,
            ])
    }
}

extension OutboxEntry {
    fileprivate init(row: Row) {
        let body: Data = row["body"]
        let delivery = Delivery(alertID: row["id"], body: Array(body), attempts: row["attempts"])
        self.init(number: row["number"], delivery: delivery, firstTry: (row["first_try"] as Int64?).map(Date.init(milliseconds:)))
    }
}
