import Foundation
import Monitor
import Rules
import Testing

@Suite struct OtherFeedTests {
    @Test func channelDefinitionFormat() throws {
        let document = try FeedPress.read(
            """
            <?xml version="1.0"?>
            <CHANNEL HREF="https://a.example/" LASTMOD="2026-11-23T10:00"><TITLE>Channel</TITLE><ABSTRACT>About</ABSTRACT>
              <ITEM HREF="https://a.example/1" LASTMOD="2026-11-22T10:00"><TITLE>One</TITLE><ABSTRACT>First</ABSTRACT></ITEM>
              <CHANNEL HREF="https://a.example/sub"><TITLE>Sub</TITLE><ITEM HREF="https://a.example/2"><TITLE>Two</TITLE></ITEM></CHANNEL>
            </CHANNEL>
            """)
        #expect(document.feed?.title == "Channel")
        #expect(document.feed?.url == "https://a.example/")
        #expect(document.feed?.description == "About")
        #expect(document.articles.map(\.title) == ["One", "Two"])
        #expect(document.articles.map(\.url) == ["https://a.example/1", "https://a.example/2"])
        #expect(document.articles.first?.summary == "First")
        #expect(document.articles.first?.published.map(Timestamp.seconds) == "2026-11-22T10:00:00Z")
    }

    @Test func addressesOfAChannelAreRelativeToItsBase() throws {
        let xml =
            "<CHANNEL HREF=\"index.htm\" BASE=\"http://a.example/x/\"><TITLE>t</TITLE><ITEM HREF=\"1.htm\"><TITLE>i</TITLE></ITEM></CHANNEL>"
        let document = try #require(FeedReader.read(Array(xml.utf8), origin: DocumentOrigin(base: "http://feeds.example/cdf")))
        #expect(document.articles.map(\.url) == ["http://a.example/x/1.htm"])
        #expect(document.feed?.url == "http://a.example/x/index.htm")
    }

    @Test func newsSitemap() throws {
        let document = try FeedPress.read(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
              xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc>https://a.example/1?x=1&amp;y=2</loc><lastmod>2026-11-24</lastmod>
              <news:news><news:publication><news:name>The Paper</news:name><news:language>en</news:language></news:publication>
              <news:publication_date>2026-11-23T10:00:00Z</news:publication_date><news:title>Ferry &amp; tide</news:title>
              <news:keywords>sea, ships</news:keywords></news:news><image:image><image:loc>https://a.example/p.jpg</image:loc></image:image></url>
            <url><loc>https://a.example/about</loc></url>
            </urlset>
            """)
        #expect(document.kind == .sitemap)
        #expect(document.articles.count == 1)
        let article = try #require(document.articles.first)
        #expect(article.url == "https://a.example/1?x=1&y=2")
        #expect(article.title == "Ferry & tide")
        #expect(article.categories == ["sea", "ships"])
        #expect(article.lang == "en")
        #expect(article.published.map(Timestamp.seconds) == "2026-11-23T10:00:00Z")
        #expect(article.feed?.title == "The Paper")
        #expect(article.id.count == 32)
    }

    @Test func aSitemapWithoutNewsSaysSo() throws {
        let document = try FeedPress.read(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.example/</loc></url></urlset>")
        #expect(document.articles.isEmpty)
        #expect(document.error?.contains("news:news") == true)
    }

    @Test(arguments: ["", "plain text", "<html><body><p>page</p></body></html>", "<nitf><head><title>t</title></head></nitf>", "{}", "<"])
    func whatIsNoFeedIsNone(_ text: String) {
        #expect(FeedReader.read(Array(text.utf8)) == nil)
    }

    @Test func articlesBeyondTheLimitAreLeftOutAloud() throws {
        let xml = "<rss><channel>" + String(repeating: "<item><title>t</title></item>", count: 5) + "</channel></rss>"
        let document = try #require(FeedReader.read(Array(xml.utf8), limits: DocumentLimits(maxArticles: 3)))
        #expect(document.articles.count == 3)
        #expect(document.error?.contains("3 articles") == true)
    }

    @Test func theFileStandsInEveryArticle() throws {
        let document = try #require(
            FeedReader.read(
                Array("<rss><channel><item><title>t</title></item></channel></rss>".utf8), origin: DocumentOrigin(file: "inbox/a.xml")))
        #expect(document.articles.first?.file == "inbox/a.xml")
    }
}
