public import Foundation
import GRDB
import Rules

extension Store {
    public func stories(since: Date) async throws -> StoryIndex {
        try await read { db in
            var index = StoryIndex()
            // What the index would not keep need not be read.
            let first =
                try Int64.fetchOne(
                    db, sql: "SELECT row FROM story_articles WHERE at >= ? ORDER BY row DESC LIMIT 1 OFFSET ?",
                    arguments: [since.milliseconds, StoryIndex.most - 1]) ?? 0
            // One at a time: there may be a hundred thousand.
            let stories = try Row.fetchCursor(
                db,
                sql: """
                    SELECT id, articles, domains, first, last, inside FROM stories
                    JOIN (SELECT story, count(*) AS inside FROM story_articles WHERE at >= ? AND row >= ? GROUP BY story) ON story = id
                    WHERE merged_into IS NULL ORDER BY first, id
                    """,
                arguments: [since.milliseconds, first])
            while let row = try stories.next() {
                let totals = StoryTotals(
                    id: row[0], articles: row[1], domains: try JSON(parsing: row[2] as String).array?.compactMap(\.string) ?? [],
                    first: Date(milliseconds: row[3]), last: Date(milliseconds: row[4]))
                index.restore(totals, articlesInWindow: row[5])
            }
            let articles = try Row.fetchCursor(
                db,
                sql: """
                    SELECT source, id, story, at, domain, features FROM story_articles JOIN articles ON articles.row = article
                    WHERE at >= ? AND story_articles.row >= ? ORDER BY story_articles.row
                    """,
                arguments: [since.milliseconds, first])
            while let row = try articles.next() {
                guard let features = StoryFeatures(Array(row[5] as Data), domain: row[4]) else { continue }
                let key = ArticleKey(source: row[0], id: row[1])
                index.restore(key, features, in: row[2], at: Date(milliseconds: row[3]))
            }
            return index
        }
    }

    /// How a story came together, the first article first: for people who ask why.
    public func history(ofStory id: String) async throws -> [StoryEvent] {
        try await read { db in
            let joined = try Row.fetchAll(
                db,
                sql: """
                    SELECT at, title, articles.source, articles.id, reason FROM story_articles JOIN articles ON articles.row = story_articles.article
                    LEFT JOIN article_texts ON article_texts.article = articles.row WHERE story = ? ORDER BY story_articles.row
                    """,
                arguments: [id]
            ).map { row in
                StoryEvent(
                    at: Date(milliseconds: row[0]), what: "\((row[1] as String?) ?? (row[3] as String)) (\(row[2] as String))",
                    reason: row[4])
            }
            let merged = try Row.fetchAll(
                db, sql: "SELECT last, id, reason FROM stories WHERE merged_into = ? ORDER BY last, id", arguments: [id]
            )
            .map { StoryEvent(at: Date(milliseconds: $0[0]), what: "took in \($0[1] as String)", reason: ($0[2] as String?) ?? "") }
            return joined + merged
        }
    }
}

/// Something that happened to a story.
public struct StoryEvent: Sendable, Hashable {
    public let at: Date
    public let what: String
    public let reason: String
}

extension Database {
    func keep(_ change: StoryChange) throws {
        try keep(change.totals)
        if let left = change.left { try keep(left) }
        if let merge = change.merge {
            try cachedStatement(sql: "UPDATE story_articles SET story = ? WHERE story = ?").execute(arguments: [
                change.totals.id, merge.from,
            ])
            try cachedStatement(sql: "UPDATE stories SET merged_into = ?, reason = ? WHERE id = ?")
                .execute(arguments: [change.totals.id, merge.reason, merge.from])
        }
        let member = change.member
        try cachedStatement(
            sql: """
                INSERT OR REPLACE INTO story_articles(article, story, at, domain, features, reason)
                SELECT row, ?, ?, ?, ?, ? FROM articles WHERE source = ? AND id = ?
                """
        ).execute(
            arguments: [
                member.story, member.at.milliseconds, member.features.domain, Data(member.features.bytes), member.reason.withoutNUL,
                member.article.source.withoutNUL, member.article.id.withoutNUL,
            ])
    }

    private func keep(_ totals: StoryTotals) throws {
        try cachedStatement(
            sql: """
                INSERT INTO stories(id, articles, domains, first, last) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT DO UPDATE SET articles = ?2, domains = ?3, first = ?4, last = ?5
                """
        ).execute(
            arguments: [
                totals.id, totals.articles, JSON(totals.domains).text, totals.first.milliseconds, totals.last.milliseconds,
            ])
    }
}
