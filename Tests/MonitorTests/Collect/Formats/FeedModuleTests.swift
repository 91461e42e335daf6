import Foundation
import Monitor
import Rules
import Testing

@Suite struct FeedModuleTests {
    @Test func mediaFilesAreEnclosuresOnceEach() throws {
        let article = try FeedPress.item(
            """
            <title>t</title><enclosure url="https://a.example/a.mp3" length="0" type="audio/mpeg"/>
            <media:group><media:content url="https://a.example/v.mp4" type="video/mp4" fileSize="99"><media:title>m</media:title></media:content>
            <media:content url="https://a.example/a.mp3"/></media:group><media:content medium="image" url="https://a.example/p.jpg"/>
            <media:thumbnail url="https://a.example/small.jpg"/><media:keywords>harbour, ferry</media:keywords>
            <media:category label="World">w</media:category><media:credit role="author">Ann</media:credit>
            """)
        #expect(article.title == "t")
        #expect(article.enclosures.map(\.url) == ["https://a.example/a.mp3", "https://a.example/v.mp4", "https://a.example/p.jpg"])
        #expect(article.enclosures.map(\.length) == [nil, 99, nil])
        #expect(article.categories == ["harbour", "ferry", "World"])
        #expect(article.authors == ["Ann"])
    }

    @Test(arguments: [
        "<body xmlns=\"http://www.w3.org/1999/xhtml\">Whole <b>text</b><iframe src=\"x\"/> here</body>", "<body>Whole text here</body>",
        "<fullitem>Whole &lt;b&gt;text&lt;/b&gt;&lt;iframe src=\"x\" /&gt; here</fullitem>",
    ])
    func theWholeTextStandsInOlderElements(_ xml: String) throws {
        let article = try FeedPress.item("<title>t</title>\(xml)<description>short</description>")
        #expect(article.body == "Whole text here")
        #expect(article.summary == "short")
    }

    @Test func categoriesOfITunesAreCategories() throws {
        let xml = "<title>t</title><itunes:category text=\"Technology\"><itunes:category text=\"Gadgets\"/></itunes:category>"
        #expect(try FeedPress.item(xml).categories.first == "Technology")
    }

    @Test func videosWithoutATextOfTheirOwnAreDescribedByMedia() throws {
        let article = try FeedPress.entry(
            """
            <title>Video</title><link href="https://v.example/1"/>
            <media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title>Video</media:title>
            <media:description type="plain">What is seen &amp; heard</media:description></media:group>
            """)
        #expect(article.summary == "What is seen & heard")
    }

    @Test func datesOfDublinCoreStandInAndThoseOfTheItemCome() throws {
        #expect(published(try FeedPress.item("<dc:date>2026-11-23T10:00:00Z</dc:date>")) == "2026-11-23T10:00:00Z")
        #expect(
            published(try FeedPress.item("<dc:date>2026-11-01</dc:date><pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate>"))
                == "2026-11-23T10:00:00Z")
        #expect(
            published(try FeedPress.item("<pubDate>31 Feb 2026</pubDate><dc:date>2026-11-23T10:00:00Z</dc:date>")) == "2026-11-23T10:00:00Z"
        )
    }

    @Test func anImpossibleDateIsMissingAndNeverToday() throws {
        let article = try FeedPress.item("<title>t</title><pubDate>Thu, 31 Feb 2026 25:00:00 GMT</pubDate>")
        #expect(article.published == nil)
        #expect(article.publishedQuality == .missing)
    }

    @Test func aDateOfChangeStandsInForTheDateOfPublication() throws {
        let article = try FeedPress.item("<title>t</title><atom:updated>2026-11-23T10:00:00Z</atom:updated>")
        #expect(published(article) == "2026-11-23T10:00:00Z")
        #expect(article.updated == article.published)
    }

    @Test func countsAndRepliesOfOtherModulesAreNotTakenForContent() throws {
        let article = try FeedPress.item(
            """
            <title>t</title><slash:comments>7</slash:comments><slash:section>news</slash:section><thr:total>3</thr:total>
            <thr:in-reply-to ref="tag:1" href="https://other.example/"/><comments>https://a.example/1#comments</comments>
            <wfw:commentRss>https://a.example/1/feed</wfw:commentRss><link>https://a.example/1</link>
            """)
        #expect(article.url == "https://a.example/1")
        #expect(article.summary == nil)
        #expect(article.categories == [])
    }

    @Test func feedburnerKeepsThePublishersOwnAddress() throws {
        let article = try FeedPress.item(
            "<link>https://feedproxy.example/~r/x</link><feedburner:origLink>https://www.paper.example/1</feedburner:origLink>")
        #expect(article.url == "https://feedproxy.example/~r/x")
        #expect(article.originalURL == "https://www.paper.example/1")
        #expect(article.domain == "paper.example")
        #expect(
            try FeedPress.item("<feedburner:origLink>https://www.paper.example/1</feedburner:origLink>").url
                == "https://www.paper.example/1")
    }

    @Test(arguments: [
        "xmlns:c=\"http://purl.org/rss/1.0/modules/content/\" xmlns:d=\"http://purl.org/dc/elements/1.1/\"",
        "xmlns:c=\"HTTP://PURL.ORG/rss/1.0/modules/content\" xmlns:d=\" https://purl.org/dc/elements/1.1#\"",
    ])
    func prefixesMeanWhatTheyAreBoundTo(_ namespaces: String) throws {
        let article = try FeedPress.item("<c:encoded>body</c:encoded><d:creator>Ann</d:creator>", namespaces: namespaces)
        #expect(article.body == "body")
        #expect(article.authors == ["Ann"])
    }

    @Test func undeclaredPrefixesMeanWhatTheyCommonlyDo() throws {
        let document = try FeedPress.read(
            "<rss><channel><item><content:encoded>body</content:encoded><dc:creator>Ann</dc:creator></item></channel></rss>")
        #expect(document.articles.first?.body == "body")
        #expect(document.articles.first?.authors == ["Ann"])
        #expect(document.malformed)
    }

    @Test func elementsOfStrangersAreNotTheItems() throws {
        let article = try FeedPress.item(
            "<title>mine</title><x:box xmlns:x=\"urn:x\"><x:title>theirs</x:title></x:box><y xmlns=\"urn:y\"><title>t</title></y>")
        #expect(article.title == "mine")
    }

    @Test func theFeedSaysWhereItGoesOnAndWhoPushesIt() throws {
        let document = try FeedPress.read(
            """
            <rss version="2.0" \(FeedPress.namespaces)><channel><title>t</title>
            <atom:link rel="self" href="https://a.example/feed"/><atom:link rel="next" href="/feed?p=2"/>
            <atom:link rel="http://www.iana.org/assignments/relation/hub" href="https://hub.example/"/><link>/home</link>
            <item><title>x</title></item></channel></rss>
            """, base: "https://a.example/feed")
        #expect(document.feed?.next == "https://a.example/feed?p=2")
        #expect(document.feed?.hub == "https://hub.example/")
        #expect(document.feed?.url == "https://a.example/home")
    }

    private func published(_ article: Article) -> String? { article.published.map(Timestamp.seconds) }
}
