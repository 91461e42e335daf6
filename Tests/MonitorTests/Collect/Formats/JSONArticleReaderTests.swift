import Foundation
import Monitor
import Rules
import Testing

@Suite struct JSONArticleReaderTests {
    private func read(_ text: String) -> Document { DocumentReader.read(Array(text.utf8)) }

    @Test func allFieldsAreRead() throws {
        let document = read(
            """
            {"id": "x-1", "title": "Title", "summary": "Summary", "body": "One.\\n\\nTwo.", "url": "https://example.org/a",
             "published": "2026-11-23T10:00:00Z", "updated": "2026-11-23T11:00:00+01:00", "seen": "2026-11-23T10:05:00Z", "lang": "en_GB",
             "source": "wire", "authors": ["Jane Doe", {"name": "Max Muster"}], "categories": "Politics", "tags": ["a"], "unknown": {"x": 1},
             "enclosures": [{"url": "https://example.org/p.jpg", "type": "image/jpeg", "length": 12}],
             "feed": {"title": "Feed", "url": "https://example.org", "lang": "en"}}
            """)
        let article = try #require(document.articles.first)
        #expect(document.kind == .json && !document.malformed && document.error == nil && document.encoding == "utf-8")
        #expect(article.id == "x-1" && article.guid == "x-1")
        #expect(article.title == "Title" && article.summary == "Summary" && article.body == "One.\n\nTwo.")
        #expect(article.url == "https://example.org/a" && article.lang == "en-gb" && article.source == "wire")
        #expect(article.authors == ["Jane Doe", "Max Muster"] && article.categories == ["Politics"] && article.tags == ["a"])
        #expect(article.published == Date(timeIntervalSince1970: 1_795_428_000))
        #expect(article.updated == article.published && article.seen == article.published?.addingTimeInterval(300))
        #expect(article.enclosures == [.init(url: "https://example.org/p.jpg", type: "image/jpeg", length: 12)])
        #expect(article.feed == .init(title: "Feed", url: "https://example.org", lang: "en"))
    }

    @Test(arguments: [
        ("2026-11-23T10:00:00.259Z", 259), ("2026-11-23T11:00:00,5+01:00", 500), ("2026-11-23T10:00:00Z", 0), ("2026-11-23", -36_000_000),
    ])
    func theFractionOfASecondInWhichItWasSeenCounts(_ seen: String, _ milliseconds: Int64) throws {
        // A replay with whole seconds would end pauses and windows that had not ended.
        let article = try #require(read(#"{"title": "T", "seen": "\#(seen)"}"#).articles.first)
        #expect(article.seen?.milliseconds == 1_795_428_000_000 + milliseconds)
    }

    @Test func whatReadPrintsIsReadBackTheSame() throws {
        let first = try #require(read("Headline here\n\nA text that says more. And more.").articles.first)
        let again = try #require(DocumentReader.read(first.json.bytes).articles.first)
        var expected = first
        expected.guid = first.id
        #expect(again == expected)
    }

    @Test(arguments: [
        (#"{"title": "T", "text": "Body"}"#, ["T"]),
        (#"[{"title": "A"}, {"title": "B"}]"#, ["A", "B"]),
        ("{\"title\": \"A\"}\n{\"title\": \"B\"}\n\n{\"title\": \"C\"}", ["A", "B", "C"]),
        ("\u{FEFF}{\"title\": \"A\"}\r\n{\"title\": \"B\"}\r\n", ["A", "B"]),
        ("{\n  \"title\": \"A\"\n}", ["A"]),
        ("[\n{\"title\": \"A\"},\n{\"title\": \"B\"}\n]", ["A", "B"]),
        (#"{"title": 2026}"#, ["2026"]),
    ])
    func onePieceListsAndLinesAreRead(_ text: String, _ titles: [String]) {
        let document = read(text)
        #expect(document.articles.map(\.title) == titles)
        #expect(!document.malformed && document.error == nil)
    }

    @Test func articlesWithoutAnIdGetOneByWhatTheySay() {
        let articles = read("{\"title\": \"A\"}\n{\"title\": \"B\"}\n{\"title\": \"A\"}").articles
        #expect(articles.allSatisfy { $0.id.count == 32 && $0.guid == nil })
        #expect(articles[0].id == articles[2].id && articles[0].id != articles[1].id)
    }

    @Test(arguments: [
        ("{\"title\": \"A\"}\n{\"title\": \n{\"title\": \"C\"}", ["A", "C"], "line 2, column"),
        ("{\"title\": }\n{\"title\": \"B\"}", ["B"], "line 1, column"),
        ("{\"title\": \"A\"}\n[1]\n{\"x\": 1}", ["A"], "line 2: is no object, so no article; line 3: has neither `title` nor `body`"),
        (#"[{"title": "A"}, 7]"#, ["A"], "item 2: is no object, so no article"),
        (#"{"title": "A", "published": "soon"}"#, ["A"], "the object: `published` is no date"),
        (#"{"title": "A", "authors": 7}"#, ["A"], "the object: `authors` is no list of texts"),
        (#"{"title": ["A"], "body": "B"}"#, [nil], "the object: `title` is no text"),
        (#"{"titel": "A"}"#, [], "the object: has neither `title` nor `body`"),
        (#"{"title": "A", "body": "#, [], "the JSON is broken at line 1, column"),
        ("{\"title\": \"A\"}\n" + String(repeating: "{\n", count: 10), ["A"], "; 7 more"),
    ])
    func whatIsBrokenIsNamedAndTheRestIsRead(_ text: String, _ titles: [String?], _ error: String) {
        let document = read(text)
        #expect(document.articles.map(\.title) == titles)
        #expect(document.malformed)
        #expect(document.error?.contains(error) == true, "\(document.error ?? "no error")")
    }

    @Test(arguments: [("[Update] Talks resume", "text"), ("{not json}", "text"), ("[]", "json"), ("{}", "json")])
    func whatOnlyLooksLikeJSONIsText(_ text: String, _ kind: String) {
        #expect(read(text).kind.rawValue == kind)
    }

    @Test func feedsInJSONAreFeeds() {
        let feed =
            #"{"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": [{"id": "1", "title": "A", "content_text": "B"}]}"#
        #expect(read(feed).kind == .jsonfeed)
    }

    @Test func noMoreArticlesAreReadThanAllowed() {
        let text = (0..<10).map { "{\"title\": \"\($0)\"}" }.joined(separator: "\n")
        let document = DocumentReader.read(Array(text.utf8), limits: DocumentLimits(maxArticles: 4))
        #expect(document.articles.count == 4 && document.error == "more than 4 articles, which is the limit; the rest is left out")
    }
}

@Suite struct FrontMatterTests {
    private func read(_ text: String) -> Document { DocumentReader.read(Array(text.utf8)) }

    @Test func fieldsStandAboveTheText() throws {
        let document = read(
            """
            ---
            id: x-1
            title: "Talks: the second round"
            lang: en
            published: 2026-11-23T10:00:00Z
            authors: [Jane Doe]
            categories:
              - Politics
            version: 3.10
            ---
            Talks: The Second Round

            The talks went on. They will end soon.
            """)
        let article = try #require(document.articles.first)
        #expect(document.kind == .text && !document.malformed && document.error == nil)
        #expect(article.id == "x-1" && article.title == "Talks: the second round" && article.lang == "en")
        #expect(article.body == "The talks went on. They will end soon.")
        #expect(article.authors == ["Jane Doe"] && article.categories == ["Politics"])
        #expect(article.published == Date(timeIntervalSince1970: 1_795_428_000))
    }

    @Test func theTextTellsWhatTheFieldsLeaveOut() {
        let article = read("---\nlang: de\n---\n\nÜberschrift im Text\n\nDer Text. Er geht weiter.\n").articles.first
        #expect(article?.title == "Überschrift im Text" && article?.lang == "de" && article?.body == "Der Text. Er geht weiter.")
    }

    @Test func brokenFieldsAreNamedAndTheTextIsRead() {
        let document = read("---\ntitle: [broken\nlang: en\n---\nHeadline\n\nThe text. It goes on.\n")
        #expect(document.articles.first?.title == "Headline" && document.articles.first?.body == "The text. It goes on.")
        #expect(document.malformed && document.error?.hasPrefix("front matter, line ") == true, "\(document.error ?? "no error")")
    }

    @Test(arguments: ["---\nJust a rule above.\n---\nAnd text.", "---\ntitle: never closed\n", "--- a dash\ntext"])
    func rulesAreNoFrontMatter(_ text: String) {
        let document = read(text)
        #expect(document.error == nil && !document.malformed && document.articles.count == 1)
    }
}
