import Foundation
import Monitor
import Rules
import Testing

@Suite struct IndustryFormatsTests {
    private func read(_ text: String) -> Document { DocumentReader.read(Array(text.utf8)) }
    private let noon = Date(timeIntervalSince1970: 1_795_428_000)

    // MARK: - NITF

    private func nitf(docdata: String = "", status: String = "usable") -> String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
        <nitf xml:lang="en-GB"><head><title>Slug</title>
         <tobject><tobject.subject tobject.subject.type="Politics"/></tobject>
         <docdata management-status="\(status)"><doc-id id-string="nitf-1"/><date.issue norm="20261123T100000Z"/>\(docdata)
          <key-list><keyword key="harbour"/></key-list></docdata>
         <pubdata type="web" ex-ref="https://example.org/1"/></head>
        <body><body.head><hedline><hl1>Harbour plan agreed</hl1><hl2>Work begins in March</hl2></hedline>
         <byline>By <person>Jane Doe</person><byttl>Correspondent</byttl></byline><abstract><p>What was agreed.</p></abstract></body.head>
         <body.content><block><p>Ministers met in <location>Eastport</location> &amp; agreed.</p>
         <media media-type="image"><media-caption>The old harbour</media-caption></media><p>Work begins in March.</p></block>
         <hl2>What comes next</hl2><p>Nobody knows.</p></body.content></body></nitf>
        """
    }

    @Test func nitfIsRead() throws {
        let document = read(nitf())
        let article = try #require(document.articles.first)
        #expect(document.kind == .nitf && !document.malformed && document.error == nil && document.encoding == "utf-8")
        #expect(article.title == "Harbour plan agreed" && article.summary == "What was agreed.")
        #expect(article.body == "Ministers met in Eastport & agreed.\n\nWork begins in March.\n\nWhat comes next\n\nNobody knows.")
        #expect(article.guid == "nitf-1" && article.url == "https://example.org/1" && article.lang == "en-gb")
        #expect(article.authors == ["Jane Doe"] && article.categories == ["Politics", "harbour"] && article.published == noon)
    }

    @Test func nitfThatWasTakenBackIsNoNews() {
        let document = read(nitf(status: "canceled"))
        #expect(document.articles.isEmpty && document.error == "nitf-1: the publisher says `canceled`, so it is no news")
    }

    @Test func nitfUnderEmbargoSaysUntilWhen() {
        #expect(read(nitf(docdata: "<date.release norm=\"20261123T100000Z\"/>")).embargoes == [0: noon])
        #expect(read(nitf(status: "embargoed")).embargoes == [0: .distantFuture])
        #expect(read(nitf()).embargoes.isEmpty)
    }

    // MARK: - NewsML-G2

    private func newsItem(_ guid: String, meta: String = "", content: String) -> String {
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="\(guid)" version="2" standard="NewsML-G2" xml:lang="en">
         <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-11-23T11:00:00+01:00</versionCreated>\(meta)</itemMeta>
         <contentMeta><contentCreated>2026-11-23T09:00:00Z</contentCreated><by>By Jane Doe</by><language tag="en-US"/>
          <subject qcode="medtop:1"><name>Politics</name></subject><headline>Harbour plan agreed</headline>
          <description role="drol:caption">A picture.</description><description role="drol:summary">What was agreed.</description></contentMeta>
         <contentSet>\(content)<remoteContent href="https://example.org/p.jpg" contenttype="image/jpeg" size="12"/></contentSet>
        </newsItem>
        """
    }

    private let xhtml = """
        <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
        <body><p>Ministers agreed.</p><p>Work begins.</p></body></html></inlineXML>
        """

    @Test func aNewsItemIsRead() throws {
        let document = read("<?xml version=\"1.0\"?>" + newsItem("urn:1", content: xhtml))
        let article = try #require(document.articles.first)
        #expect(document.kind == .newsml && !document.malformed && document.error == nil)
        #expect(article.title == "Harbour plan agreed" && article.summary == "What was agreed.")
        #expect(article.body == "Ministers agreed.\n\nWork begins.")
        #expect(article.guid == "urn:1" && article.lang == "en-us" && article.authors == ["Jane Doe"] && article.categories == ["Politics"])
        #expect(article.published == noon.addingTimeInterval(-3600) && article.updated == noon)
        #expect(article.enclosures == [.init(url: "https://example.org/p.jpg", type: "image/jpeg", length: 12)])
    }

    @Test(arguments: [
        (
            "<inlineXML contenttype=\"application/nitf+xml\"><nitf><body><body.content><p>From NITF.</p></body.content></body></nitf></inlineXML>",
            "From NITF."
        ),
        ("<inlineData contenttype=\"text/plain\">From plain\ntext.</inlineData>", "From plain\n\ntext."),
        ("<inlineData contenttype=\"text/html\">&lt;p&gt;From HTML.&lt;/p&gt;</inlineData>", "From HTML."),
    ])
    func anyRenditionThatIsTextIsRead(_ content: String, _ body: String) {
        #expect(read(newsItem("urn:1", content: content)).articles.first?.body == body)
    }

    @Test func aMessageHoldsItemsAndPackages() {
        let document = read(
            """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-11-23T10:00:00Z</sent></header><itemSet>
            <packageItem guid="urn:p"><groupSet root="a"><group id="a"><itemRef residref="urn:1"/></group></groupSet></packageItem>
            \(newsItem("urn:1", content: xhtml))
            \(newsItem("urn:2", meta: "<pubStatus qcode=\"stat:canceled\"/>", content: xhtml))
            \(newsItem("urn:3", meta: "<pubStatus qcode=\"stat:usable\"/><embargoed>2026-11-23T10:00:00Z</embargoed>", content: xhtml))
            \(newsItem("urn:4", meta: "<embargoed/>", content: xhtml))
            </itemSet></newsMessage>
            """)
        #expect(document.articles.map(\.guid) == ["urn:1", "urn:3", "urn:4"])
        #expect(document.embargoes == [1: noon, 2: .distantFuture])
        #expect(document.error == "urn:2: the publisher says `canceled`, so it is no news")
    }

    @Test func aPackageAloneHoldsNoArticle() {
        let document = read("<packageItem guid=\"urn:p\"><groupSet><group><itemRef residref=\"urn:1\"/></group></groupSet></packageItem>")
        #expect(document.kind == .newsml && document.error == "a package that refers to news items but holds none")
    }

    // MARK: - ninjs

    @Test func ninjsIsRead() throws {
        let document = read(
            """
            {"uri": "urn:n:1", "type": "text", "pubstatus": "usable", "versioncreated": "2026-11-23T10:00:00Z", "language": "en",
             "headline": "Harbour plan agreed", "description_text": "What was agreed.", "body_html": "<p>Ministers agreed.</p><p>Work begins.</p>",
             "byline": "By Jane Doe", "subject": [{"name": "Politics", "code": "1"}],
             "renditions": {"main": {"href": "https://example.org/p.jpg", "mimetype": "image/jpeg", "sizeinbytes": 12}}}
            """)
        let article = try #require(document.articles.first)
        #expect(document.kind == .ninjs && !document.malformed && document.error == nil)
        #expect(article.title == "Harbour plan agreed" && article.summary == "What was agreed.")
        #expect(article.body == "Ministers agreed.\n\nWork begins." && article.guid == "urn:n:1" && article.lang == "en")
        #expect(article.authors == ["Jane Doe"] && article.categories == ["Politics"] && article.published == noon)
        #expect(article.enclosures == [.init(url: "https://example.org/p.jpg", type: "image/jpeg", length: 12)])
    }

    @Test func ninjs2IsRead() {
        let article = read(
            """
            {"uri": "https://example.org/1", "standard": {"name": "ninjs", "version": "2.0"}, "firstCreated": "2026-11-23T10:00:00Z",
             "headlines": [{"role": "short", "value": "Short"}, {"role": "main", "value": "Harbour plan agreed"}],
             "descriptions": [{"role": "summary", "value": "What was agreed."}], "bodies": [{"role": "main", "value": "<p>Ministers agreed.</p>"}],
             "by": [{"name": "Jane Doe"}]}
            """
        ).articles.first
        #expect(article?.title == "Harbour plan agreed" && article?.summary == "What was agreed." && article?.body == "Ministers agreed.")
        #expect(article?.url == "https://example.org/1" && article?.published == noon)
    }

    @Test func ninjsStatusAndEmbargoAreRespected() {
        let document = read(
            """
            {"uri": "a", "headline": "A", "pubstatus": "withheld"}
            {"uri": "b", "headline": "B", "embargoed": "2026-11-23T10:00:00Z"}
            {"uri": "c", "headline": "C", "embargoed": "tomorrow"}
            {"uri": "d", "headline": "D"}
            """)
        #expect(document.kind == .ninjs && document.articles.map(\.title) == ["B", "C", "D"])
        #expect(document.embargoes == [0: noon, 1: .distantFuture])
    }

    @Test(arguments: [
        ("2026-11-23T10:00:00.200Z", 1.0), ("2026-11-23T10:00:00,001+00:00", 1), ("2026-11-23T10:00:00.000Z", 0), ("23.11.2026 10:00", 0),
    ])
    func anEmbargoDoesNotEndAFractionOfASecondEarly(_ end: String, _ later: Double) {
        let document = read("{\"uri\": \"b\", \"headline\": \"B\", \"embargoed\": \"\(end)\"}")
        #expect(document.embargoes == [0: noon + later])
    }

    @Test func aListOfFeedsHoldsNoArticles() {
        let document = read("<opml version=\"2.0\"><body><outline xmlUrl=\"https://example.org/rss\"/></body></opml>")
        #expect(document.kind == .opml && document.articles.isEmpty && document.error?.contains("source of type `opml`") == true)
    }
}
