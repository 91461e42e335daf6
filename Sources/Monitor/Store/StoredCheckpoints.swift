import GRDB

extension Store: CheckpointStore {
    public func checkpoint(source: String, key: String) async throws -> String? {
        try await read { db in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT value FROM checkpoints WHERE source = ? AND key = ?"),
                arguments: [source.withoutNUL, key.withoutNUL])
        }
    }

    public func checkpoints(source: String) async throws -> [String: String] {
        try await read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM checkpoints WHERE source = ?", arguments: [source.withoutNUL])
            return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
        }
    }

    public func fold<Value: Sendable>(
        checkpointsOf source: String, into value: Value, _ take: @escaping @Sendable (inout Value, _ key: String, _ value: String) -> Void
    ) async throws -> Value {
        try await read { db in
            let rows = try Row.fetchCursor(
                db, sql: "SELECT key, value FROM checkpoints WHERE source = ?", arguments: [source.withoutNUL])
            var value = value
            while let row = try rows.next() { take(&value, row[0], row[1]) }
            return value
        }
    }

    public func checkpoints(key: String, of sources: [String]) async throws -> [String: String] {
        try await read { db in
            let statement = try db.cachedStatement(sql: "SELECT value FROM checkpoints WHERE source = ? AND key = ?")
            var found: [String: String] = [:]
            for source in sources {
                found[source] = try String.fetchOne(statement, arguments: [source.withoutNUL, key.withoutNUL])
            }
            return found
        }
    }
}

extension Database {
    func keep(_ checkpoint: Checkpoint, of source: String) throws {
        guard let value = checkpoint.value else {
            return try cachedStatement(sql: "DELETE FROM checkpoints WHERE source = ? AND key = ?")
                .execute(arguments: [source.withoutNUL, checkpoint.key.withoutNUL])
        }
        try cachedStatement(
            sql: "INSERT INTO checkpoints VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
        ).execute(arguments: [source.withoutNUL, checkpoint.key.withoutNUL, value.withoutNUL])
    }
}
