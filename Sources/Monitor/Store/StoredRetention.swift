public import Foundation
import GRDB

/// What may be forgotten, a few rows at a time: a commit of the decider never waits for more than one small transaction.
extension Store {
    /// How old things may become, and how large the store.
    public struct Limits: Sendable, Hashable {
        /// Articles that were seen, and last met, before that.
        public var articles: Date
        public var alerts: Date
        public var bytes: Int

        public init(articles: Date, alerts: Date, bytes: Int) {
            self.articles = articles
            self.alerts = alerts
            self.bytes = bytes
        }
    }

    private static let rowsAtOnce = 500

    /// Forgets what is over the limits. What waits in the outbox is kept in any case. How many rows of each kind went.
    public func forget(beyond limits: Limits, now: Date) async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for step in Self.steps {
            let arguments = step.arguments(limits, now)
            while true {
                let count = try await delete(step, arguments)
                counts[step.kind, default: 0] += count
                if count < Self.rowsAtOnce { break }
            }
        }
        for step in Self.stepsForRoom {
            while try await usedBytes() > limits.bytes {
                let count = try await delete(step, [])
                counts[step.kind, default: 0] += count
                if count == 0 { break }
            }
        }
        try await giveBackPages()
        return counts.filter { $0.value > 0 }
    }

    /// Bytes of the database that hold something.
    public func usedBytes() async throws -> Int {
        try await read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size
                    """) ?? 0
        }
    }

    private func delete(_ step: Step, _ arguments: [Int64]) async throws -> Int {
        try await write { db in
            try db.cachedStatement(sql: step.sql + " LIMIT \(Self.rowsAtOnce))").execute(arguments: StatementArguments(arguments))
            return db.changesCount
        }
    }

    /// So that the file becomes smaller, a few pages at a time.
    private func giveBackPages() async throws {
        while true {
            let left = try await write { db in
                let before = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
                // Every row is a step of the work: it must be read to its end.
                _ = try Row.fetchAll(db, sql: "PRAGMA incremental_vacuum(\(Self.rowsAtOnce))")
                let after = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
                return after < before ? after : 0
            }
            if left == 0 { return }
        }
    }
}

extension Store {
    private struct Step: Sendable {
        var kind: String
        /// Up to its limit.
        var sql: String
        var arguments: @Sendable (Limits, Date) -> [Int64] = { _, _ in [] }
    }

    private static let isDone = "NOT EXISTS (SELECT 1 FROM deliveries WHERE alert = alerts.row AND state = 'waiting')"
    /// Its match will be told yet.
    private static let waits = """
        EXISTS (SELECT 1 FROM decisions WHERE article = articles.row
        AND (outcome IN ('group', 'storm') OR outcome = 'quiet' AND reason LIKE 'held:%'))
        """

    private static let steps: [Step] = [
        Step(
            kind: "states",
            sql: "DELETE FROM states WHERE (rule, part, key) IN (SELECT rule, part, key FROM states WHERE expires < ? AND due IS NULL",
            arguments: { _, now in [now.milliseconds] }),
        Step(
            kind: "alerts",
            sql: "DELETE FROM alerts WHERE row IN (SELECT row FROM alerts WHERE raised_at < ? AND \(isDone) ORDER BY raised_at",
            arguments: { limits, _ in [limits.alerts.milliseconds] }),
        Step(
            kind: "texts",
            sql: """
                DELETE FROM article_texts WHERE article IN (SELECT article FROM article_texts JOIN articles ON articles.row = article
                WHERE seen < ?
                """, arguments: { limits, _ in [limits.articles.milliseconds] }),
        Step(
            kind: "articles",
            sql: "DELETE FROM articles WHERE row IN (SELECT row FROM articles WHERE met < ?1 AND seen < ?1 AND NOT \(waits)",
            arguments: { limits, _ in [limits.articles.milliseconds] }),
        Step(
            kind: "stories",
            sql: """
                DELETE FROM stories WHERE id IN (SELECT id FROM stories WHERE last < ?
                AND NOT EXISTS (SELECT 1 FROM story_articles WHERE story = stories.id)
                """, arguments: { limits, _ in [limits.articles.milliseconds] }),
        Step(
            kind: "silences", sql: "DELETE FROM silences WHERE id IN (SELECT id FROM silences WHERE ends < ?",
            arguments: { limits, _ in [limits.alerts.milliseconds] }),
        Step(
            kind: "absences", sql: "DELETE FROM absences WHERE rowid IN (SELECT rowid FROM absences WHERE at < ?",
            arguments: { limits, _ in [limits.alerts.milliseconds] }),
    ]

    /// Oldest first: the texts of articles are most of the store and least missed.
    private static let stepsForRoom: [Step] = [
        Step(
            kind: "texts",
            sql: """
                DELETE FROM article_texts WHERE article IN (SELECT article FROM article_texts JOIN articles ON articles.row = article
                ORDER BY seen
                """),
        Step(kind: "alerts", sql: "DELETE FROM alerts WHERE row IN (SELECT row FROM alerts WHERE \(isDone) ORDER BY raised_at"),
    ]
}
