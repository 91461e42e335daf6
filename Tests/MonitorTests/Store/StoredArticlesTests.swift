import Foundation
import Monitor
import Rules
import TestKit
import Testing

@Suite struct StoredArticlesTests {
    @Test func anArticleComesBackAsItWas() async throws {
        let newsdesk = try Newsdesk(rules: [])
        var article = Article.sample("a1", "Zürich 🚆", body: "One.\n\nTwo three.")
        article.tags = ["agency", "east"]
        article.guid = " urn:x "
        article.originalURL = "https://short.example/1"
        article.url = "https://example.org/a"
        article.summary = "Short."
        article.authors = ["Ann Lee"]
        article.categories = ["war", ""]
        article.lang = "de-ch"
        article.published = FixedTimekeeper().now - 60.5
        article.updated = FixedTimekeeper().now
        article.enclosures = [.init(url: "https://example.org/a.mp3", type: "audio/mpeg", length: 9), .init(url: "x")]
        article.feed = .init(title: "Wire", url: nil, lang: "de")
        article.file = "/srv/inbox/a.txt"
        _ = try await newsdesk.decide(article)
        let stored = try #require(try await newsdesk.store.article(ArticleKey(source: "wire", id: "a1")))
        article.source = "wire"
        article.seen = FixedTimekeeper().now
        #expect(stored == ArticleRevision(article, number: 1))
    }

    @Test func aNULEndsNeitherATextNorAnID() async throws {
        let newsdesk = try Newsdesk(rules: [.sample("talks")])
        #expect(try await newsdesk.decide(.sample("a\0b", "talks\0end")).count == 1)
        #expect(try await newsdesk.decide(.sample("a\0c", "talks\0end")).count == 1)
        #expect(try await newsdesk.decide(.sample("a\0c", "talks\0end")).isEmpty)
        let stored = try await newsdesk.store.article(ArticleKey(source: "wire", id: "a\0b"))
        #expect(stored?.article.title == "talks␀end")
    }

    @Test func datesThatNoCalendarHoldsDoNoHarm() async throws {
        let newsdesk = try Newsdesk(rules: [.sample("talks")])
        var article = Article.sample("a1", "talks")
        article.published = Date(timeIntervalSince1970: 1e300)
        article.updated = Date(timeIntervalSince1970: -.infinity)
        #expect(try await newsdesk.decide(article).count == 1)
    }
}
