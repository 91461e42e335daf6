public import Foundation
import GRDB
import Rules

/// What `monitord silences` asks.
extension Store {
    public func add(_ silence: Silence) async throws {
        try await write { db in
            try db.execute(
                sql: "INSERT INTO silences VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    silence.id, silence.matchers.json.text, silence.starts.milliseconds, silence.ends.milliseconds,
                    silence.comment.withoutNUL, silence.author.withoutNUL,
                ])
        }
    }

    /// Those that are or will be in force, the first to end first; with all, also those that have ended.
    public func silences(endingAfter time: Date) async throws -> [Silence] {
        try await read { try $0.silences(endingAfter: time) }
    }

    /// Ends a silence now. `false` where there is none of that id that goes on.
    public func expire(silence id: String, at time: Date) async throws -> Bool {
        try await write { db in
            try db.execute(
                sql: "UPDATE silences SET ends = ?1, starts = min(starts, ?1) WHERE id = ?2 AND ends > ?1",
                arguments: [time.milliseconds, id])
            return db.changesCount > 0
        }
    }
}

extension Database {
    func silences(endingAfter time: Date) throws -> [Silence] {
        try Row.fetchAll(
            cachedStatement(sql: "SELECT id, matchers, starts, ends, comment, author FROM silences WHERE ends > ? ORDER BY ends, id"),
            arguments: [time.milliseconds]
        ).map { row in
            Silence(
                id: row[0], Silence.Matchers(json: try JSON(parsing: row[1] as String)), starts: Date(milliseconds: row[2]),
                ends: Date(milliseconds: row[3]), comment: row[4], author: row[5])
        }
    }
}
