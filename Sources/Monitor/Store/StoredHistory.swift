public import Foundation
import GRDB
import Rules

/// Where a walk through the stored articles has come to.
public struct ArticlePage: Sendable {
    public var articles: [ArticleRevision]
    /// `nil` where there are no more.
    public var next: Place?

    public struct Place: Sendable, Hashable {
        var seen: Int64
        var row: Int64
    }
}

extension Store {
    /// Articles whose texts are kept, in the order in which they were seen.
    public func articles(seenSince: Date, after place: ArticlePage.Place? = nil, limit: Int = 500) async throws -> ArticlePage {
        try await read { db in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT id, source, revision, seen, articles.row AS number, article_texts.* FROM articles
                        JOIN article_texts ON article = articles.row
                        WHERE seen >= ? AND (seen, articles.row) > (?, ?) ORDER BY seen, articles.row LIMIT ?
                        """),
                arguments: [seenSince.milliseconds, place?.seen ?? .min, place?.row ?? 0, limit])
            let next = rows.count < limit ? nil : rows.last.map { ArticlePage.Place(seen: $0["seen"], row: $0["number"]) }
            return ArticlePage(articles: rows.map { ArticleRevision(row: $0) }, next: next)
        }
    }
}
