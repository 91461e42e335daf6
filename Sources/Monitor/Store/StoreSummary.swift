public import Foundation
import GRDB

/// What the store can say of the daemon's work, whether or not it runs.
public struct StoreSummary: Sendable, Hashable {
    public struct Source: Sendable, Hashable {
        public let id: String
        /// Articles that are remembered.
        public let articles: Int
        public let lastArticle: Date?
    }

    public struct Sink: Sendable, Hashable {
        public let name: String
        public let waiting: Int
        public let dead: Int
        /// When the alert was raised that has waited longest.
        public let oldestWaiting: Date?
        /// Why the last of those that wait or are dead was not taken.
        public let lastError: String?
    }

    public let sources: [Source]
    public let sinks: [Sink]
    public let alerts: Int
    public let lastAlert: Date?
    public let suppressed: Int
    /// Of the database file.
    public let bytes: Int
}

extension Store {
    public func summary() async throws -> StoreSummary {
        try await read { db in
            let sources = try Row.fetchAll(db, sql: "SELECT source, count(*), max(seen) FROM articles GROUP BY source ORDER BY source").map
            {
                StoreSummary.Source(id: $0[0], articles: $0[1], lastArticle: ($0[2] as Int64?).map(Date.init(milliseconds:)))
            }
            return StoreSummary(
                sources: sources, sinks: try db.sinkSummaries(), alerts: try Int.fetchOne(db, sql: "SELECT count(*) FROM alerts") ?? 0,
                lastAlert: try Int64.fetchOne(db, sql: "SELECT max(raised_at) FROM alerts").map(Date.init(milliseconds:)),
                suppressed: try Int.fetchOne(db, sql: "SELECT count(*) FROM decisions WHERE outcome <> 'alert'") ?? 0,
                bytes: try Int.fetchOne(db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") ?? 0)
        }
    }
}

extension Database {
    /// Only sinks for which something waits or is dead: the others have nothing to tell.
    fileprivate func sinkSummaries() throws -> [StoreSummary.Sink] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT sink, sum(state = 'waiting'), sum(state = 'dead'), min(CASE state WHEN 'waiting' THEN alert END) FROM
                (SELECT sink, state, alert FROM deliveries WHERE state = 'waiting'
                 UNION ALL SELECT sink, state, alert FROM deliveries WHERE state = 'dead')
                GROUP BY sink ORDER BY sink
                """)
        return try rows.map { row in
            let sink: String = row[0]
            let oldest = try (row[3] as Int64?).flatMap { alert in
                try Int64.fetchOne(self, sql: "SELECT raised_at FROM alerts WHERE row = ?", arguments: [alert])
            }
            return StoreSummary.Sink(
                name: sink, waiting: row[1], dead: row[2], oldestWaiting: oldest.map(Date.init(milliseconds:)),
                lastError: try lastError(of: sink))
        }
    }

    private func lastError(of sink: String) throws -> String? {
        for state in ["waiting", "dead"] {
            let error = try String.fetchOne(
                self,
                sql: "SELECT error FROM deliveries WHERE sink = ? AND state = '\(state)' AND error IS NOT NULL ORDER BY row DESC LIMIT 1",
                arguments: [sink])
            if let error { return error }
        }
        return nil
    }
}
