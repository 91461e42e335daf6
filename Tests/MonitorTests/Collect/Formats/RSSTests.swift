import Foundation
import Monitor
import Rules
import Testing

@Suite struct RSSTests {
    @Test func aWholeFeed() throws {
        let document = try FeedPress.read(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel>
              <title>The Harbour &amp; Post</title><link>https://harbour.example/</link><description>News from the quay</description>
              <language>en_GB</language><lastBuildDate>Mon, 23 Nov 2026 10:00:00 GMT</lastBuildDate><ttl>90</ttl>
              <skipHours><hour>2</hour><hour>24</hour></skipHours>
              <image><url>https://harbour.example/i.png</url><title>Picture</title><link>https://pictures.example/</link></image>
              <item>
                <title>Ferry runs aground</title><link>https://harbour.example/1</link><guid isPermaLink="false">h-1</guid>
                <description>&lt;p&gt;Nobody was hurt.&lt;/p&gt;&lt;p&gt;The tide was low.&lt;/p&gt;</description>
                <author>desk@harbour.example (Jane Doe)</author><category>Shipping</category><category>Accidents</category>
                <pubDate>Mon, 23 Nov 2026 09:30:00 +0100</pubDate>
                <enclosure url="https://harbour.example/1.mp3" type="audio/mpeg" length="1234"/>
              </item>
            </channel></rss>
            """)
        #expect(document.kind == .rss)
        #expect(document.encoding == "utf-8")
        #expect(!document.malformed)
        let feed = try #require(document.feed)
        #expect(feed.title == "The Harbour & Post")
        #expect(feed.url == "https://harbour.example/")
        #expect(feed.description == "News from the quay")
        #expect(feed.lang == "en-gb")
        #expect(feed.updated.map(Timestamp.seconds) == "2026-11-23T10:00:00Z")
        #expect(feed.refreshAfter == 5400)
        #expect(feed.skipHours == [2, 0])
        let article = try #require(document.articles.first)
        #expect(article.title == "Ferry runs aground")
        #expect(article.url == "https://harbour.example/1")
        #expect(article.guid == "h-1")
        #expect(article.summary == "Nobody was hurt.\n\nThe tide was low.")
        #expect(article.body == nil)
        #expect(article.authors == ["Jane Doe"])
        #expect(article.categories == ["Shipping", "Accidents"])
        #expect(article.published.map(Timestamp.seconds) == "2026-11-23T08:30:00Z")
        #expect(article.enclosures == [Article.Enclosure(url: "https://harbour.example/1.mp3", type: "audio/mpeg", length: 1234)])
        #expect(article.feed == Article.FeedIdentity(title: "The Harbour & Post", url: "https://harbour.example/", lang: "en-gb"))
        #expect(article.lang == "en-gb")
        #expect(article.id.count == 32)
    }

    @Test(arguments: [
        ("<rss version=\"0.91\"><channel><item><title>t</title></item></channel></rss>", Document.Kind.rss),
        ("<rss version=\"0.92\"><channel><item><title>t</title></item></channel></rss>", .rss),
        ("<rss xmlns=\"http://backend.userland.com/rss2\" version=\"2.0\"><channel><item><title>t</title></item></channel></rss>", .rss),
        ("<rss xmlns=\"http://unheard.example/of\"><channel><item><title>t</title></item></channel></rss>", .rss),
        ("<channel><title>no root</title><item><title>t</title></item></channel>", .rss),
        ("<RSS><Channel><Item><Title>t</Title></Item></Channel></RSS>", .rss),
        (
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"><channel/><item><title>t</title></item></rdf:RDF>",
            .rdf
        ),
        (
            "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:s=\"http://purl.org/rss/1.0/\"><s:channel/><s:item><s:title>t</s:title></s:item></r:RDF>",
            .rdf
        ),
    ])
    func everyVersionAndNamespace(_ xml: String, _ kind: Document.Kind) throws {
        let document = try FeedPress.read(xml)
        #expect(document.kind == kind)
        #expect(document.articles.map(\.title) == ["t"])
    }

    @Test func rdfNamesItsItemsByAddress() throws {
        let document = try FeedPress.read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel rdf:about="https://a.example/feed"><title>A</title><link>https://a.example/</link>
              <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
              <items><rdf:Seq><rdf:li rdf:resource="https://a.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://a.example/1"><title>One</title><dc:creator>Ann</dc:creator><dc:date>2026-11-23T10:00:00Z</dc:date>
              <dc:subject>Trade</dc:subject></item>
            </rdf:RDF>
            """)
        let article = try #require(document.articles.first)
        #expect(article.guid == "https://a.example/1")
        #expect(article.url == "https://a.example/1")
        #expect(article.authors == ["Ann"])
        #expect(article.categories == ["Trade"])
        #expect(article.published.map(Timestamp.seconds) == "2026-11-23T10:00:00Z")
        #expect(document.feed?.refreshAfter == 21600)
        #expect(document.feed?.url == "https://a.example/")
    }

    @Test(
        arguments: [
            ("<link>https://a.example/1</link>", "https://a.example/1"),
            ("<link>\n https://a.example/1?a=1&amp;b=2 \n</link>", "https://a.example/1?a=1&b=2"),
            ("<link>https://a.example/?a=1&copy=2</link>", "https://a.example/?a=1&copy=2"),
            ("<link href=\"https://a.example/1\"/>", "https://a.example/1"),
            ("<link><![CDATA[https://a.example/1]]></link>", "https://a.example/1"),
            ("<link>https://a.example/1</link><link>https://a.example/2</link>", "https://a.example/2"),
            ("<guid>https://a.example/1</guid>", "https://a.example/1"), ("<guid isPermaLink=\"false\">https://a.example/1</guid>", nil),
            ("<guid>tag:1</guid>", nil), ("<atom:link href=\"https://a.example/1\"/>", "https://a.example/1"),
            ("<atom:link rel=\"self\" href=\"https://a.example/feed\"/><link>https://a.example/1</link>", "https://a.example/1"),
        ] as [(String, String?)])
    func whereTheLinkStands(_ item: String, _ link: String?) throws {
        #expect(try FeedPress.item("<title>t</title>" + item).url == link)
    }

    @Test(
        arguments: [
            ("<title>AT&amp;T &amp; others</title>", "AT&T & others"), ("<title><![CDATA[AT&T <b>wins</b>]]></title>", "AT&T wins"),
            ("<title>AT&amp;amp;T</title>", "AT&T"), ("<title>1 &lt; 2 &gt; 0</title>", "1 < 2 > 0"),
            ("<title>if a&lt;b then</title>", "if a<b then"),
            ("<title>Caf&#233; &#x2014; &#146;s</title>", "Café — ’s"), ("<title>Caf&eacute;&nbsp;noir</title>", "Café noir"),
            ("<title>\n  Two\n  lines </title>", "Two lines"), ("<title>a <i>b</i> c</title>", "a b c"), ("<title/>", nil),
            ("<title> </title>", nil),
            ("<title>&amp;lt;p&amp;gt;Twice&amp;lt;/p&amp;gt;</title>", "Twice"),
            ("<title>The &amp;lt;br&amp;gt;-word</title>", "The\n-word"),
            ("<title>About &lt;jane@a.example&gt;</title>", "About <jane@a.example>"), ("<dc:title>t</dc:title>", "t"),
            ("<media:title>m</media:title><title>t</title>", "t"), ("<itunes:title>i</itunes:title>", "i"),
        ] as [(String, String?)])
    func titlesBecomePlainText(_ item: String, _ title: String?) throws {
        #expect(try FeedPress.item("<link>https://a.example/</link>" + item).title == title)
    }

    @Test(
        arguments: [
            ("<description>Only this</description>", "Only this", nil), ("<content:encoded>Only this</content:encoded>", nil, "Only this"),
            ("<description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>", "Short", "Long"),
            ("<description>&lt;p&gt;Same text&lt;/p&gt;</description><content:encoded>Same  text</content:encoded>", nil, "Same text"),
            ("<description>One\n\nTwo &amp;amp; three</description>", "One\n\nTwo & three", nil),
            ("<description>one\ntwo</description>", "one two", nil), ("<media:description>m</media:description>", "m", nil),
            ("<itunes:summary>i</itunes:summary><description>d</description>", "d", nil),
            ("<itunes:subtitle>s</itunes:subtitle>", "s", nil),
            ("<description>one <b>two</b> three<br/>four</description>", "one two three\nfour", nil),
            ("<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>x</p><p>y</p></body>", nil, "x\n\ny"),
        ] as [(String, String?, String?)])
    func summaryAndBodyNeverSayTheSame(_ item: String, _ summary: String?, _ body: String?) throws {
        let article = try FeedPress.item(item)
        #expect(article.summary == summary)
        #expect(article.body == body)
    }

    @Test(arguments: [
        ("<author>jane@a.example (Jane Doe)</author>", ["Jane Doe"]), ("<author>Jane Doe &lt;jane@a.example&gt;</author>", ["Jane Doe"]),
        ("<author>Jane Doe (jane@a.example)</author>", ["Jane Doe"]), ("<author>Jane Doe</author>", ["Jane Doe"]),
        ("<author>jane@a.example</author>", ["jane@a.example"]), ("<author>Jane (Editor)</author>", ["Jane (Editor)"]),
        ("<dc:creator>Jane</dc:creator><dc:creator>John</dc:creator><dc:creator>Jane</dc:creator>", ["Jane", "John"]),
        ("<itunes:author>Show</itunes:author>", ["Show"]), ("<itunes:author>Show</itunes:author><dc:creator>Jane</dc:creator>", ["Jane"]),
        ("<atom:author><atom:name>Ann</atom:name></atom:author>", ["Ann"]),
        ("<author><name>Ann</name><email>a@a.example</email></author>", ["Ann"]),
    ])
    func authorsAreNames(_ item: String, _ authors: [String]) throws {
        #expect(try FeedPress.item("<title>t</title>" + item).authors == authors)
    }
}
