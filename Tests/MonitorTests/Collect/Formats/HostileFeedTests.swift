import Monitor
import Rules
import Testing

/// Documents made to cost more than they weigh. What is asserted is what comes out; the time limit only ends what hangs.
@Suite struct HostileFeedTests {
    private static let head = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>feed</title>"

    private static func item(_ inside: String) -> String {
        head + "<item><title>one</title>\(inside)</item><item><title>two</title></item>"
    }

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    /// What stands before, what is repeated, how often, and what stands behind.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("", "<!--", 50_000, ""), ("", "<!--", 50_000, "-->"), ("<description>", "<!--", 50_000, "</description>"),
            ("<description>", "&", 200_000, "</description>"), ("<description>", "&e;", 60_000, "</description>"),
            ("<description>", "&#", 60_000, "</description>"), ("<description ", "a=\"b\" ", 80_000, ">d</description>"),
            ("<description ", "a=\"", 160_000, ">d</description>"), ("<description ", "href='a=\"", 60_000, ">d</description>"),
            ("<description ", "xmlns:a=\"u\" ", 40_000, ">d</description>"), ("", "<a>", 100_000, ""), ("", "<a><b>", 50_000, "</a>"),
            ("", "<media:group>", 50_000, ""), ("", "<author>", 50_000, ""), ("", "</x>", 200_000, ""), ("", "<![CDATA[", 100_000, ""),
            ("", "<![CDATA[", 100_000, "]]>"), ("<title>", "<![CDATA[</titl", 50_000, ""), ("", "]]>", 60_000, ""),
            ("", "<?", 80_000, ""),
            ("", "<?", 60_000, "?>"), ("<description>", "<", 100_000, "</description>"),
            ("<description>", "&lt;", 200_000, "</description>"),
            ("<description>", "&lt;p&gt;", 100_000, "</description>"), ("<description>", "<a href=\"", 60_000, "</description>"),
            ("<pubDate>", "1 ", 200_000, "</pubDate>"), ("", "<category>c</category>", 40_000, ""),
            ("", "<enclosure url=\"u\"/>", 40_000, ""),
            ("<author>", "(", 80_000, "</author>"), ("", "<!DOCTYPE x [", 60_000, ""),
            ("<description>", "a\n\n", 60_000, "</description>"),
            ("<", "a", 200_000, ""), ("<link>", "/..", 200_000, "</link>"),
        ])
    func theItemBeforeItIsReadAndNothingExplodes(_ before: String, _ piece: String, _ count: Int, _ behind: String) throws {
        let xml = Self.item(before + Self.many(piece, count) + behind)
        let document = try FeedPress.read(xml)
        #expect(document.articles.first?.title == "one")
        #expect(document.articles.count <= 2)
        let size = document.articles.reduce(0) { sum, article in sum + article.json.bytes.count }
        #expect(size < xml.utf8.count * 8 + 100_000)
    }

    @Test(.timeLimit(.minutes(1)))
    func aBillionLaughsAreNotLaughed() throws {
        let entities = (1..<10).map { "<!ENTITY l\($0) \"\(Self.many("&l\($0 - 1);", 10))\">" }.joined()
        let document = try FeedPress.read(
            "<!DOCTYPE r [<!ENTITY l0 \"lol\">\(entities)]><rss><channel><item><title>&l9;</title></item></channel></rss>")
        #expect(document.articles.count == 1)
        #expect(document.articles.first?.title?.utf8.count ?? 0 < 1000)
    }

    @Test(.timeLimit(.minutes(1)))
    func aLongEntityUsedOftenStaysBounded() throws {
        let xml =
            "<!DOCTYPE r [<!ENTITY a \"\(Self.many("A", 250))\">]><rss><channel><item><title>\(Self.many("&a;", 200_000))</title></item></channel></rss>"
        let document = try FeedPress.read(xml)
        #expect(document.articles.first?.title?.utf8.count ?? 0 < xml.utf8.count * 10)
    }

    @Test func externalEntitiesAreNotFetched() throws {
        let document = try FeedPress.read(
            "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>a&x;b</title></item></channel></rss>")
        #expect(document.articles.first?.title == "a&x;b")
    }

    @Test(.timeLimit(.minutes(1)))
    func nestedItemsAndChannelsAreItems() throws {
        #expect(try FeedPress.read(Self.head + Self.many("<item>", 100_000)).articles.isEmpty)
        #expect(try FeedPress.read(Self.head + Self.many("<item><title>t", 10_000)).articles.count == 10_000)
        #expect(try FeedPress.read(Self.head + Self.many("<channel>", 50_000) + "<item><title>t</title>").articles.count == 1)
    }

    @Test(.timeLimit(.minutes(1)))
    func basesOfManyAncestorsAreNotAllFollowed() throws {
        let xml = "<feed>" + Self.many("<x xml:base=\"b/\">", 20_000) + Self.many("<entry><title>t</title><link href=\"1\"/></entry>", 500)
        #expect(try FeedPress.read(xml, base: "https://a.example/").articles.count == 500)
    }

    /// Bytes in no order at all: nothing traps, and what comes out is text.
    @Test(.timeLimit(.minutes(1)))
    func noiseIsRead() {
        let pieces = [
            "<", ">", "</", "/>", "<item>", "</item>", "<title>", "&", ";", "&#", "x", "\"", "'", "=", "<![CDATA[", "]]>", "<!--", "-->",
            "<?", "?>", " ", "\n",
            "<rss>", "<channel>", "<entry>", "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "xmlns:a=", "<a:b", "é", "\u{0}",
            "<!DOCTYPE x [", "<!ENTITY a \"b\">",
            "]>", "<content type=\"xhtml\">", "<link href=", "<description>", "<author>", "<media:content ", "xml:base=\"..\"", "日本",
        ]
        var state: UInt64 = 20_261_123
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let document = FeedReader.read(Array(text.utf8))
            for article in document?.articles ?? [] { #expect(article.title != "") }
        }
    }
}
