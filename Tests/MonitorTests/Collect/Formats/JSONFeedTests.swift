import Foundation
import Monitor
import Rules
import Testing

@Suite struct JSONFeedTests {
    private static let feed = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "A & B", "home_page_url": "https://a.example/", "feed_url": "https://a.example/f.json",
         "description": "About", "language": "en-US", "next_url": "/f.json?p=2", "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
         "authors": [{"name": "Ann"}],
         "items": [
          {"id": "1", "url": "/1", "title": "One", "content_html": "<p>Long</p><p>text</p>", "content_text": "Long text", "summary": "Short",
           "date_published": "2026-11-23T10:00:00+01:00", "date_modified": "2026-11-23T11:00:00Z", "tags": ["sea", "ships"], "language": "fr",
           "authors": [{"name": "Bob"}], "attachments": [{"url": "https://a.example/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 9}]},
          {"id": 2, "external_url": "https://b.example/", "content_text": "1 < 2\\n\\nthree", "title": "Ünï\\u0020\\u2014 x"}
         ]}
        """

    @Test func aWholeFeed() throws {
        let document = try #require(
            JSONFeedReader.read(Array(Self.feed.utf8), origin: DocumentOrigin(file: "f", base: "https://a.example/f.json")))
        #expect(document.kind == .jsonfeed)
        #expect(document.encoding == "utf-8")
        #expect(!document.malformed)
        #expect(document.feed?.title == "A & B")
        #expect(document.feed?.url == "https://a.example/")
        #expect(document.feed?.next == "https://a.example/f.json?p=2")
        #expect(document.feed?.hub == "https://hub.example/")
        let one = try #require(document.articles.first)
        #expect(one.guid == "1")
        #expect(one.url == "https://a.example/1")
        #expect(one.summary == "Short")
        #expect(one.body == "Long\n\ntext")
        #expect(one.authors == ["Bob"])
        #expect(one.categories == ["sea", "ships"])
        #expect(one.lang == "fr")
        #expect(one.published.map(Timestamp.seconds) == "2026-11-23T09:00:00Z")
        #expect(one.updated.map(Timestamp.seconds) == "2026-11-23T11:00:00Z")
        #expect(one.enclosures == [Article.Enclosure(url: "https://a.example/1.mp3", type: "audio/mpeg", length: 9)])
        #expect(one.file == "f")
        let two = try #require(document.articles.last)
        #expect(two.guid == "2")
        #expect(two.url == "https://b.example/")
        #expect(two.title == "Ünï — x")
        #expect(two.body == "1 < 2\n\nthree")
        #expect(two.authors == ["Ann"])
        #expect(two.lang == "en-us")
    }

    @Test func version1NamesOneAuthor() throws {
        let json =
            #"{"version": "https://jsonfeed.org/version/1", "author": {"name": "Ann"}, "items": [{"id": "1", "author": {"name": "Bob"}}, {"id": "2"}]}"#
        let document = try #require(JSONFeedReader.read(Array(json.utf8)))
        #expect(document.articles.map(\.authors) == [["Bob"], ["Ann"]])
    }

    @Test(arguments: [
        #"{"title": "an article", "body": "text"}"#, "[]", "not json", #"{"version": "1.0", "items": []}"#,
        #"{"items": [1, 2], "title": "t"}"#,
    ])
    func otherJSONIsNoFeed(_ json: String) {
        #expect(JSONFeedReader.read(Array(json.utf8)) == nil)
    }

    @Test func itemsThatAreNoneAreSkippedAloud() throws {
        let json = #"{"version": "https://jsonfeed.org/version/1", "items": [1, {"id": "1", "title": "t"}, null]}"#
        let document = try #require(JSONFeedReader.read(Array(json.utf8)))
        #expect(document.articles.map(\.title) == ["t"])
        #expect(document.malformed)
    }

    /// Wherever a transfer breaks off, the items before are read.
    @Test func aFeedThatBreaksOffKeepsWhatCameBefore() throws {
        let bytes = Array(Self.feed.utf8)
        let firstItemEnds = try #require(Self.feed.utf8.firstRange(of: #""id": 2"#.utf8)?.lowerBound)
        let offset = Self.feed.utf8.distance(from: Self.feed.utf8.startIndex, to: firstItemEnds)
        for end in stride(from: offset, to: bytes.count, by: 3) {
            let document = try #require(JSONFeedReader.read(Array(bytes[..<end])), "cut at \(end)")
            #expect(document.malformed)
            #expect(document.error != nil)
            #expect(document.articles.first?.title == "One")
            #expect(document.articles.first?.body == "Long\n\ntext")
        }
    }

    @Test func whatStandsAroundTheFeedIsLeftOut() throws {
        let document = try #require(JSONFeedReader.read(Array(("callback(" + Self.feed + ");</script>").utf8)))
        #expect(document.articles.count == 2)
        #expect(document.malformed)
    }

    @Test(arguments: [
        ("\"One\"", "\"O\\ne\u{1}\""), ("\"One\"", "\"One\tx\\q\""), ("]}", "],}"),
        ("{\"version", "callback({\"version"),
    ])
    func writtenByHand(_ part: String, _ broken: String) throws {
        let json = Self.feed.replacing(part, with: broken, maxReplacements: 1)
        let document = try #require(JSONFeedReader.read(Array(json.utf8)))
        #expect(document.malformed)
        #expect(document.articles.count >= 1)
        #expect(document.articles.first?.guid == "1")
    }
}
