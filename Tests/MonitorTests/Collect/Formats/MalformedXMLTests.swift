import Monitor
import Rules
import Testing

@Suite struct MalformedXMLTests {
    private static let declared = "<?xml version=\"1.0\"?>"

    @Test(arguments: [
        "<rss><channel><item><title>t</title></item></channel></rss>",
        "<!-- c --><rss><!-- c --><channel><item><title>t</title></item></channel></rss>\n",
        "\(declared)<?xml-stylesheet href=\"a.css\"?><rss><channel><item><title><![CDATA[t]]></title></item></channel></rss><!-- end -->",
        "<!DOCTYPE rss [<!ENTITY who \"Ann\">]><rss><channel><item><title>t</title><author>&who;</author></item></channel></rss>",
        "<!DOCTYPE rss PUBLIC \"-//X//DTD\" \"http://a.example/rss.dtd\"><rss><channel><item><title>t</title><author>&eacute;</author></item></channel></rss>",
        "<rss><channel><item><title>t</title><link href='a'/><description>&#233;&#xE9;&lt;&gt;&amp;&quot;&apos;</description></item></channel></rss>",
        "<rss xmlns:x='urn:x'><channel><item><x:y a='1'><x:z/></x:y><title>t</title></item></channel></rss>",
    ])
    func whatKeepsTheRulesIsNotMalformed(_ xml: String) throws {
        let document = try FeedPress.read(xml)
        #expect(!document.malformed)
        #expect(document.articles.map(\.title) == ["t"])
    }

    @Test(
        arguments: [
            // Ampersands and entities.
            ("<title>t</title><description>a & b</description>", "t", "a & b"),
            ("<title>t</title><description>a &b; c</description>", "t", "a &b; c"),
            ("<title>t</title><description>caf&eacute;</description>", "t", "café"),
            ("<title>t</title><description>a&#0;b&#1;</description>", "t", "a\u{FFFD}b"),
            // Tags left open, closed wrongly, or crossed.
            ("<title>t<description>d</description>", "t", "d"), ("<title>t</title><description>d", "t", "d"),
            ("<title>t</description><description>d</description>", "t", "d"), ("<title>t</titel><description>d</description>", "t", "d"),
            ("<title>t</title><description><b>d</description></b>", "t", "d"),
            ("<title>t</title></p><description>d</description>", "t", "d"),
            ("<title>t</title <description>d</description>", "t", "d"), ("<title>t</title><author>x<description>d</description>", "t", "d"),
            ("<title>t</title><image><description>d</description>", "t", nil),
            ("<title>t</title><description>a < b <c</description>", "t", "a < b <c"),
            // Attributes.
            ("<title>t</title><enclosure url=a.mp3 /><description>d</description>", "t", "d"),
            ("<title>t</title><enclosure url=\"a.mp3 type=\"x\"/><description>d</description>", "t", "d"),
            ("<title>t</title><enclosure url='a.mp3><description>d</description>", "t", "d"),
            ("<title a=\"1\"b=\"2\">t</title><description>d</description>", "t", "d"),
            ("<title a>t</title><description>d</description>", "t", "d"),
            // Sections, comments, instructions.
            ("<title><![CDATA[t</title><description><![CDATA[d]]></description>", "t", "d"),
            ("<title>t</title><description><![CDATA[d</description>", "t", "d"),
            ("<title>t</title><!-- never ended <description>d</description>", "t", "d"),
            ("<title>t</title><? never ended <description>d</description>", "t", "d"),
            ("<title>t</title><!weird><description>d</description>", "t", "d"),
            // Characters.
            ("<title>t\u{0}\u{8}</title><description>d\u{1F}</description>", "t", "d"),
        ] as [(String, String, String?)])
    func whatBreaksThemIsReadAllTheSame(_ item: String, _ title: String, _ summary: String?) throws {
        let document = try FeedPress.read(
            "<rss version=\"2.0\"><channel><item>\(item)</item><item><title>next</title></item></channel></rss>")
        #expect(document.malformed)
        #expect(document.articles.first?.title == title)
        #expect(document.articles.first?.summary == summary)
        #expect(document.articles.count == 2)
        #expect(document.articles.last?.title == "next")
    }

    @Test(arguments: [
        "\n<?xml version=\"1.0\"?><rss><channel><item><title>t</title></item></channel></rss>",
        "<br>Warning: something & more\n<rss><channel><item><title>t</title></item></channel></rss>",
        "<rss><channel><item><title>t</title></item></channel></rss>more & more <b>after</b>",
        "<?xml version=\"1.0\"><rss><channel><item><title>t</title></item></channel></rss>", "<rss><channel><item><title>t</title></item>",
        "<rss><channel><item><title>t</title></item></channel", "<rss><channel><item><title>t</title></item><item><ti",
        "<rss><channel><item><title>t", "<rss><item><title>t</title></item></channel></rss>",
        "<rss><channel><item><title>t</title></channel></rss>",
    ])
    func whatStandsAroundTheItemsMayBeBroken(_ xml: String) throws {
        let document = try FeedPress.read(xml)
        #expect(document.malformed)
        #expect(document.articles.first?.title == "t")
    }

    @Test func itemsThatWereNeverClosedAreStillItems() throws {
        let document = try FeedPress.read(
            "<rss><channel><item><title>a</title><item><title>b<link>https://b.example/</link><item><title>c</channel></rss>")
        try #require(document.articles.map(\.title) == ["a", "b", "c"])
        #expect(document.articles[1].url == "https://b.example/")
    }

    @Test func aMissingCloseDoesNotSwallowTheNextEntry() throws {
        let document = try FeedPress.read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>one</p>
            <entry><title>b</title><author><name>Ann</name><updated>2026-11-23T10:00:00Z</updated></entry></feed>
            """)
        try #require(document.articles.map(\.title) == ["a", "b"])
        #expect(document.articles[0].body == "one")
        #expect(document.articles[1].authors == ["Ann"])
        #expect(document.articles[1].published != nil)
    }

    @Test func theWrongEncodingIsMalformedToo() throws {
        let xml =
            Array("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><title>caf".utf8) + [0xE9]
            + Array("</title></item></channel></rss>".utf8)
        let document = try #require(FeedReader.read(xml))
        #expect(document.articles.first?.title == "café")
        #expect(document.encoding == "windows-1252")
        #expect(document.malformed)
    }
}
