import Foundation
import Monitor
import Rules
import Testing

@Suite struct DocumentJSONTests {
    @Test func absentIsNullAndListsAreEmpty() {
        #expect(
            Article(id: "x").json.text
                == #"{"id":"x","source":null,"guid":null,"url":null,"title":null,"summary":null,"body":null,"authors":[],"categories":[],"lang":null,"published":null,"updated":null,"seen":null,"enclosures":[],"feed":null,"file":null}"#
        )
    }

    @Test func timesAreWholeSeconds() {
        var article = Article(id: "x")
        article.published = Date(timeIntervalSince1970: 1_795_428_000.9)
        article.enclosures = [Article.Enclosure(url: "https://a.example/1")]
        article.feed = Article.FeedIdentity(title: "F")
        #expect(article.json["published"] == "2026-11-23T10:00:00Z")
        #expect(article.json["enclosures"] == [["url": "https://a.example/1", "type": nil, "length": nil]])
        #expect(article.json["feed"] == ["title": "F", "url": nil, "lang": nil])
    }

    @Test func byFileEverythingIsInOneObject() throws {
        let document = try FeedPress.read("<rss><channel><title>F</title><item><title>t</item></channel></rss>")
        let json = document.json(file: "a.xml")
        #expect(json["file"] == "a.xml")
        #expect(json["kind"] == "rss")
        #expect(json["encoding"] == "utf-8")
        #expect(json["malformed"] == true)
        #expect(json["error"] == .null)
        #expect(
            json["feed"] == ["id": nil, "title": "F", "description": nil, "url": nil, "lang": nil, "updated": nil, "next": nil, "hub": nil])
        #expect(json["articles"]?[0]?["title"] == "t")
    }
}
