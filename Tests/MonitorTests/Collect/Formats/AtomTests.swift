import Foundation
import Monitor
import Rules
import Testing

@Suite struct AtomTests {
    @Test func aWholeFeed() throws {
        let document = try FeedPress.read(
            """
            <?xml version="1.0"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://a.example/blog/">
              <id>urn:feed</id><title type="html">A &amp;amp; B</title><subtitle>Sub</subtitle><updated>2026-11-23T12:00:00Z</updated>
              <link rel="self" href="feed.atom"/><link href="./"/><author><name>Ann</name><uri>https://ann.example/</uri></author>
              <entry>
                <id>urn:1</id><title>One</title><link rel="alternate" type="text/html" href="1.html"/>
                <link rel="enclosure" href="1.mp3" type="audio/mpeg" length="5"/>
                <published>2026-11-23T10:00:00+01:00</published><updated>2026-11-23T11:00:00Z</updated>
                <summary>Short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long</p><p>text</p></div></content>
                <category term="w" label="World"/><category term="uk"/>
              </entry>
              <entry xml:lang="fr"><id>urn:2</id><title>Deux</title><author><name>Bob</name></author></entry>
            </feed>
            """)
        #expect(document.kind == .atom)
        #expect(!document.malformed)
        #expect(document.feed?.id == "urn:feed")
        #expect(document.feed?.title == "A & B")
        #expect(document.feed?.url == "https://a.example/blog/")
        let one = try #require(document.articles.first)
        #expect(one.guid == "urn:1")
        #expect(one.url == "https://a.example/blog/1.html")
        #expect(one.published.map(Timestamp.seconds) == "2026-11-23T09:00:00Z")
        #expect(one.updated.map(Timestamp.seconds) == "2026-11-23T11:00:00Z")
        #expect(one.summary == "Short")
        #expect(one.body == "Long\n\ntext")
        #expect(one.categories == ["World", "uk"])
        #expect(one.authors == ["Ann"])
        #expect(one.lang == "en")
        #expect(one.enclosures == [Article.Enclosure(url: "https://a.example/blog/1.mp3", type: "audio/mpeg", length: 5)])
        #expect(document.articles.last?.lang == "fr")
        #expect(document.articles.last?.authors == ["Bob"])
    }

    @Test(arguments: [
        ("<title>1 &lt; 2</title>", "1 < 2"), ("<title type=\"text\">plain &amp; simple</title>", "plain & simple"),
        ("<title type=\"html\">&lt;b&gt;bold&lt;/b&gt; one</title>", "bold one"),
        ("<title type=\"html\"><![CDATA[<i>x</i> &amp; y]]></title>", "x & y"),
        ("<title type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">a <b>b</b> &lt;c&gt;</div></title>", "a b <c>"),
        ("<title type=\"xhtml\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:div><h:p>a</h:p><h:p>b</h:p></h:div></title>", "a\n\nb"),
        ("<title type=\"text/html\">&lt;p&gt;x&lt;/p&gt;</title>", "x"), ("<title type=\"text/plain\">x</title>", "x"),
        // What publishers send although they call it text.
        ("<title>Tom &amp;amp; Ann</title>", "Tom & Ann"), ("<title>&lt;em&gt;x&lt;/em&gt;</title>", "x"),
        // Atom 0.3
        ("<title mode=\"escaped\" type=\"text/html\">&lt;p&gt;x&lt;/p&gt;</title>", "x"),
        ("<title mode=\"base64\">PGI+SGk8L2I+</title>", "Hi"),
        ("<title mode=\"base64\">w6ksIHcg\n Yg==</title>", "é, w b"),
        ("<title mode=\"xml\" type=\"application/xhtml+xml\"><p>x</p></title>", "x"),
        ("<title type=\"application/octet-stream\">SGVsbG8gdGhlcmU=</title>", "Hello there"),
        ("<title type=\"application/x-y\">test</title>", "test"),
    ])
    func textConstructs(_ title: String, _ text: String) throws {
        #expect(try FeedPress.entry(title).title == text)
    }

    @Test(
        arguments: [
            ("<content>only</content>", nil, "only"), ("<summary>only</summary>", "only", nil),
            ("<content type=\"image/png\">iVBORw0KGgoAAAANSUhEUgAAAAUA</content>", nil, nil),
            ("<content type=\"application/xml\"><entry><p>inner</p></entry></content>", nil, "inner"),
            ("<content src=\"https://a.example/1.pdf\" type=\"application/pdf\"/>", nil, nil),
            ("<content type=\"xhtml\"><div><p>a &amp; b</p><![CDATA[c]]></div></content>", nil, "a & b\n\nc"),
            ("<content type=\"html\"><p>not escaped</p><p>at all</p></content>", nil, "not escaped\n\nat all"),
        ] as [(String, String?, String?)])
    func contents(_ entry: String, _ summary: String?, _ body: String?) throws {
        let article = try FeedPress.entry("<title>t</title>" + entry)
        #expect(article.title == "t")
        #expect(article.summary == summary)
        #expect(article.body == body)
    }

    @Test(
        arguments: [
            ("<link href=\"https://a.example/1\"/>", "https://a.example/1"),
            ("<link rel=\"self\" href=\"https://a.example/s\"/><link href=\"https://a.example/1\"/>", "https://a.example/1"),
            (
                "<link rel=\"alternate\" type=\"application/json\" href=\"https://a.example/j\"/><link rel=\"alternate\" type=\"text/html\" href=\"https://a.example/1\"/>",
                "https://a.example/1"
            ),
            ("<link rel=\"http://www.iana.org/assignments/relation/alternate\" href=\"https://a.example/1\"/>", "https://a.example/1"),
            ("<link rel=\"edit\" href=\"https://a.example/e\"/><id>https://a.example/1</id>", "https://a.example/1"),
            ("<id>tag:1</id>", nil),
            ("<content src=\"https://a.example/c\"/>", "https://a.example/c"),
            ("<link href=\"  https://a.example/1  \"/>", "https://a.example/1"),
        ] as [(String, String?)])
    func whereTheLinkStands(_ entry: String, _ link: String?) throws {
        #expect(try FeedPress.entry(entry + "<title>t</title>").url == link)
    }

    @Test(
        arguments: [
            ("https://a.example/x/feed", nil, nil, "1", "https://a.example/x/1"),
            ("https://a.example/x/feed", "/y/", nil, "1", "https://a.example/y/1"),
            ("https://a.example/x/", "../y/", "z/", "1", "https://a.example/y/z/1"),
            (nil, "https://b.example/", nil, "/1?q=2#f", "https://b.example/1?q=2#f"),
            (nil, nil, nil, "/1", "/1"), ("https://a.example/x?y=/z", nil, nil, "?q", "https://a.example/x?q"),
            ("https://a.example/x", nil, nil, "//b.example/1", "https://b.example/1"),
            ("https://a.example", nil, nil, "1", "https://a.example/1"),
            ("https://a.example/a/b/c", nil, nil, "../../../1/./2/..", "https://a.example/1/"),
            ("https://a.example/x", nil, nil, "HTTPS://B.example/", "HTTPS://B.example/"),
        ] as [(String?, String?, String?, String, String)])
    func relativeAddressesAreCompleted(_ origin: String?, _ feed: String?, _ entry: String?, _ link: String, _ expected: String) throws {
        func base(_ value: String?) -> String { value.map { " xml:base=\"\($0)\"" } ?? "" }
        let document = try FeedPress.read(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"\(base(feed))><entry\(base(entry))><title>t</title><link href=\"\(link)\"/></entry></feed>",
            base: origin)
        #expect(document.articles.first?.url == expected)
    }

    @Test func version03() throws {
        let document = try FeedPress.read(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en"><title>Old</title><tagline>Tag</tagline>
            <modified>2004-01-02T00:00:00Z</modified><link rel="alternate" type="text/html" href="http://a.example/"/>
            <entry><title>t</title><id>tag:1</id><issued>2004-01-01T10:00:00Z</issued><modified>2004-01-01T11:00:00Z</modified>
            <created>2003-12-31T10:00:00Z</created><summary type="text/plain">s</summary></entry></feed>
            """)
        #expect(document.feed?.description == "Tag")
        #expect(document.feed?.updated.map(Timestamp.seconds) == "2004-01-02T00:00:00Z")
        let article = try #require(document.articles.first)
        #expect(article.published.map(Timestamp.seconds) == "2004-01-01T10:00:00Z")
        #expect(article.updated.map(Timestamp.seconds) == "2004-01-01T11:00:00Z")
        #expect(article.summary == "s")
    }

    @Test func anEntryAloneIsADocument() throws {
        let document = try FeedPress.read("<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title></entry>")
        #expect(document.kind == .atom)
        #expect(document.articles.map(\.title) == ["t"])
    }

    @Test func authorsOfTheSourceStandIn() throws {
        let source = "<source><title>Other</title><author><name>Cid</name></author></source>"
        #expect(try FeedPress.entry("<title>t</title>" + source).authors == ["Cid"])
        #expect(try FeedPress.entry("<title>t</title>" + source).title == "t")
        #expect(try FeedPress.entry("<title>t</title>" + source, feed: "<author><name>Ann</name></author>").authors == ["Cid"])
    }
}
