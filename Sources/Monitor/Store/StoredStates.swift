public import Foundation
import GRDB
import Rules

/// What decisions remember between articles.
extension Store {
    public func recall(_ question: MemoryQuestion) async throws -> DecisionMemory {
        try await read { db in
            var memory = DecisionMemory()
            for key in question.states { memory.states[key] = try db.state(key) }
            let raised = try db.cachedStatement(sql: "SELECT 1 FROM alerts WHERE dedup_key = ? LIMIT 1")
            for key in question.dedupKeys where try Int.fetchOne(raised, arguments: [key.withoutNUL]) != nil { memory.raised.insert(key) }
            memory.silences = try db.silences(endingAfter: question.now)
            return memory
        }
    }

    public func dueStates(by time: Date, limit: Int) async throws -> [(key: StateKey, state: RuleState)] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT rule, part, key, value, due, expires FROM states WHERE due IS NOT NULL AND due <= ?
                        ORDER BY due, rule, part, key LIMIT ?
                        """),
                arguments: [time.milliseconds, limit]
            ).compactMap { row in
                guard let part = StateKey.Part(rawValue: row[1]) else { return nil }
                return (StateKey(rule: row[0], part: part, key: row[2]), try RuleState(row: row))
            }
        }
    }

    public func reviewHeld(at time: Date) async throws {
        try await write { db in
            try db.execute(
                sql: "UPDATE states SET due = ?1 WHERE part = 'quiet' AND due > ?1", arguments: [time.milliseconds])
        }
    }

    public func nextDue() async throws -> Date? {
        try await read { db in
            try Int64.fetchOne(db.cachedStatement(sql: "SELECT min(due) FROM states WHERE due IS NOT NULL")).map(Date.init(milliseconds:))
        }
    }

    /// All that is remembered of one rule, for people who ask when it would alert.
    public func states(of rule: String) async throws -> [StateKey: RuleState] {
        try await read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT rule, part, key, value, due, expires FROM states WHERE rule = ? OR rule = ''", arguments: [rule])
            var states: [StateKey: RuleState] = [:]
            for row in rows {
                guard let part = StateKey.Part(rawValue: row[1]) else { continue }
                states[StateKey(rule: row[0], part: part, key: row[2])] = try RuleState(row: row)
            }
            return states
        }
    }
}

extension Database {
    fileprivate func state(_ key: StateKey) throws -> RuleState? {
        let statement = try cachedStatement(
            sql: "SELECT rule, part, key, value, due, expires FROM states WHERE rule = ? AND part = ? AND key = ?")
        return try Row.fetchOne(statement, arguments: [key.rule, key.part.rawValue, key.key.withoutNUL]).map(RuleState.init)
    }

    func keep(_ states: [StateKey: RuleState?]) throws {
        for (key, state) in states {
            guard let state else {
                try cachedStatement(sql: "DELETE FROM states WHERE rule = ? AND part = ? AND key = ?")
                    .execute(arguments: [key.rule, key.part.rawValue, key.key.withoutNUL])
                continue
            }
            try cachedStatement(
                sql: """
                    INSERT INTO states VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                    ON CONFLICT DO UPDATE SET value = ?4, due = ?5, expires = ?6
                    """
            ).execute(
                arguments: [
                    key.rule, key.part.rawValue, key.key.withoutNUL, state.value.text, state.due?.milliseconds, state.expires?.milliseconds,
                ])
        }
    }
}

extension RuleState {
    fileprivate init(row: Row) throws {
        self.init(
            try JSON(parsing: row["value"] as String), due: (row["due"] as Int64?).map(Date.init(milliseconds:)),
            expires: (row["expires"] as Int64?).map(Date.init(milliseconds:)))
    }
}
