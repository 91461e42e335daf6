import Monitor
import Testing

/// Lists of feeds, as they are exchanged.
@Suite struct OpmlTests {
    private static func read(_ text: String) -> Opml? { OpmlReader.read(Array(text.utf8)) }

    @Test func feedsFoldersAndCategoriesAreRead() throws {
        let opml = try #require(
            Self.read(
                """
                <?xml version="1.0"?><opml version="2.0"><head><title>My &amp; yours</title></head><body>
                <outline text="Europe"><outline title="East">
                  <outline type="rss" text="Desk" title="The desk" xmlUrl="https://desk.example/rss?a=1&amp;b=2" htmlUrl="https://desk.example/"/>
                </outline></outline>
                <outline TEXT="Loose" XMLURL="https://loose.example/" category="/local/Weather, wires,local"/>
                <outline type="rss" url="https://old.example/"/><outline type="link" url="https://page.example/"/>
                </body></opml>
                """))
        #expect(opml.title == "My & yours")
        #expect(opml.feeds.map(\.url) == ["https://desk.example/rss?a=1&b=2", "https://loose.example/", "https://old.example/"])
        #expect(opml.feeds.map(\.title) == ["The desk", "Loose", nil])
        #expect(opml.feeds.map(\.tags) == [["Europe", "East"], ["local", "Weather", "wires"], []])
        #expect(opml.feeds[0].site == "https://desk.example/")
        #expect(!opml.malformed)
    }

    @Test(arguments: [
        "<opml><body><outline xmlUrl=\"https://a.example/?x=1&y=2\"><outline xmlUrl='https://b.example/'>",
        "junk <opml><outline xmlUrl=https://a.example/?x=1&y=2><outline xmlUrl=https://b.example/ </opml>",
    ])
    func aBrokenListIsReadAllTheSame(_ text: String) throws {
        let opml = try #require(Self.read(text))
        #expect(opml.feeds.map(\.url) == ["https://a.example/?x=1&y=2", "https://b.example/"])
        #expect(opml.malformed)
    }

    @Test(arguments: ["&#19;", "&#32;&#10;", " ", ""])
    func anOutlineWhoseAddressIsNothingIsNoFeed(_ address: String) throws {
        let opml = try #require(
            Self.read("<opml><body><outline xmlUrl=\"\(address)\"/><outline xmlUrl='https://b.example/'/></body></opml>"))
        #expect(opml.feeds.map(\.url) == ["https://b.example/"])
    }

    @Test(arguments: ["", "text", "<rss><channel/></rss>", "<html><body>opml</body></html>", "{\"opml\": 1}"])
    func whatIsNoListIsNone(_ text: String) {
        #expect(Self.read(text) == nil)
    }

    @Test(.timeLimit(.minutes(1))) func hostileNestingCostsLittle() throws {
        let deep = "<opml>" + String(repeating: "<outline text='a'>", count: 100_000) + "<outline xmlUrl='https://a.example/'/>"
        #expect(try #require(Self.read(deep)).feeds.count == 1)
        let chain = "<opml>" + String(repeating: "<outline text='a' xmlUrl='https://a.example/'>", count: 50_000)
        #expect(try #require(Self.read(chain)).feeds.count == 50_000)
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        var opml = Opml()
        opml.title = "A <b> & \"c\""
        var first = Opml.Feed(title: "Tags\n& more", url: "https://a.example/?x=1&y=\"2\"")
        first.tags = ["Küche", "a<b", "third"]
        first.site = "https://a.example/"
        var second = Opml.Feed(title: "Loose", url: "https://b.example/")
        second.tags = ["Küche"]
        opml.feeds = [Opml.Feed(title: "None", url: "https://c.example/"), first, second]
        var again = try #require(Self.read(OpmlWriter.text(of: opml)))
        again.encoding = nil
        #expect(again == opml)
    }
}
