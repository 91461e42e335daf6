import Foundation
import GRDB
import Rules

extension Store {
    /// An article as it was when it was last decided; `nil` where its text is not kept (any more).
    public func article(_ key: ArticleKey) async throws -> ArticleRevision? {
        try await read { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT id, source, revision, seen, article_texts.* FROM articles JOIN article_texts ON article = row
                    WHERE source = ? AND id = ?
                    """,
                arguments: [key.source.withoutNUL, key.id.withoutNUL]
            ).map(ArticleRevision.init)
        }
    }
}

extension Database {
    func keep(_ article: Article, as row: Int64) throws {
        try cachedStatement(
            sql: """
                INSERT OR REPLACE INTO article_texts(article, guid, url, title, summary, lang, published, updated, file, more, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                row, article.guid?.withoutNUL, article.url?.withoutNUL, article.title?.withoutNUL, article.summary?.withoutNUL,
                article.lang?.withoutNUL, article.published?.milliseconds, article.updated?.milliseconds, article.file?.withoutNUL,
                article.more?.text, article.body?.withoutNUL,
            ])
    }
}

extension ArticleRevision {
    init(row: Row) {
        var article = Article(id: row["id"])
        article.source = row["source"]
        article.seen = Date(milliseconds: row["seen"])
        article.guid = row["guid"]
        article.url = row["url"]
        article.title = row["title"]
        article.summary = row["summary"]
        article.lang = row["lang"]
        article.published = (row["published"] as Int64?).map(Date.init(milliseconds:))
        article.updated = (row["updated"] as Int64?).map(Date.init(milliseconds:))
        article.file = row["file"]
        article.body = row["body"]
        if let text = row["more"] as String?, let more = try? JSON(parsing: text) { article.take(more: more) }
        self.init(article, number: row["revision"])
    }
}

extension Article {
    /// Lists and parts that most articles lack; `nil` where this one lacks all of them.
    fileprivate var more: JSON? {
        let members: [JSON.Member] = [
            tags.isEmpty ? nil : .init("tags", JSON(tags)),
            authors.isEmpty ? nil : .init("authors", JSON(authors)),
            categories.isEmpty ? nil : .init("categories", JSON(categories)),
            enclosures.isEmpty
                ? nil
                : .init(
                    "enclosures", .array(enclosures.map { ["url": .string($0.url), "type": JSON($0.type), "length": JSON($0.length)] })),
            originalURL.map { .init("original_url", .string($0)) },
            feed.map { .init("feed", ["title": JSON($0.title), "url": JSON($0.url), "lang": JSON($0.lang)]) },
        ].compactMap(\.self)
        return members.isEmpty ? nil : .object(members)
    }

    fileprivate mutating func take(more: JSON) {
        let texts: (String) -> [String] = { more[$0]?.array?.compactMap(\.string) ?? [] }
        tags = texts("tags")
        authors = texts("authors")
        categories = texts("categories")
        enclosures =
            more["enclosures"]?.array?.compactMap { value in
                value["url"]?.string.map { Enclosure(url: $0, type: value["type"]?.string, length: value["length"]?.integer) }
            } ?? []
        originalURL = more["original_url"]?.string
        feed = more["feed"].map { FeedIdentity(title: $0["title"]?.string, url: $0["url"]?.string, lang: $0["lang"]?.string) }
    }
}

extension String {
    /// SQLite's text ends at a NUL: its picture stands in its place, so that neither a text nor an id is cut there.
    var withoutNUL: String {
        utf8.contains(0) ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{2400}" : $0 })) : self
    }
}
