import Foundation
import Monitor
import Rules
import Testing

@Suite struct HTMLPageReaderTests {
    private static let first =
        "Ministers from three coastal states agreed on Monday to rebuild the harbour of Eastport, which was damaged by a storm two years ago."
    private static let second =
        "They said that work would begin in March, and that the fishermen of the town would be paid for the time until then."

    private func read(_ html: String, base: String? = nil) -> Document {
        DocumentReader.read(Array(html.utf8), origin: DocumentOrigin(base: base))
    }

    @Test func aPlainPageIsRead() throws {
        let document = read(
            """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour plan agreed</title>
            <meta name="description" content="What ministers agreed &amp; why."><link rel="canonical" href="/news/1"></head>
            <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article><h1>Harbour plan agreed</h1><p>\(Self.first)</p><p>\(Self.second)</p>
            <aside>Read also: <a href="/2">another thing entirely</a></aside></article>
            <footer>Copyright Example Post</footer></body></html>
            """, base: "https://example.org/x")
        let article = try #require(document.articles.first)
        #expect(document.kind == .html && !document.malformed && document.encoding == "utf-8")
        #expect(article.title == "Harbour plan agreed" && article.summary == "What ministers agreed & why.")
        #expect(article.body == "\(Self.first)\n\n\(Self.second)")
        #expect(article.lang == "en-gb" && article.url == "https://example.org/news/1")
    }

    @Test func linkedDataIsBelieved() throws {
        let article = try #require(
            read(
                """
                <html><head><title>x | The Example Post</title><script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
                 "headline": "Harbour plan agreed &amp; signed", "description": "What
                was agreed.", "datePublished": "2026-11-23T10:00:00Z", "dateModified": "2026-11-23T12:00:00+02:00",
                 "author": [{"@type": "Person", "name": "Jane Doe"}, "Max Muster"], "articleSection": "Politics", "keywords": "harbour, storm",
                 "inLanguage": "en", "mainEntityOfPage": {"@id": "https://example.org/news/1"}}]}</script></head>
                <body><article><p>\(Self.first)</p></article></body></html>
                """
            ).articles.first)
        #expect(article.title == "Harbour plan agreed & signed" && article.summary == "What was agreed.")
        #expect(article.authors == ["Jane Doe", "Max Muster"] && article.categories == ["Politics", "harbour", "storm"])
        #expect(article.published == Date(timeIntervalSince1970: 1_795_428_000) && article.updated == article.published)
        #expect(article.url == "https://example.org/news/1" && article.lang == "en" && article.body == Self.first)
    }

    @Test func openGraphIsRead() throws {
        let article = try #require(
            read(
                """
                <html><head><title>Harbour plan agreed - Example Post</title><meta property="og:title" content="Harbour plan agreed">
                <meta property="og:description" content="Ministers find common ground."><meta property="og:url" content="https://example.org/1">
                <meta property="og:locale" content="de_AT"><meta property="article:published_time" content="2026-11-23T10:00:00Z">
                <meta property="article:section" content="Politics"><meta name="author" content="By Jane Doe"></head>
                <body><article><p>\(Self.first)</p></article></body></html>
                """
            ).articles.first)
        #expect(article.title == "Harbour plan agreed" && article.summary == "Ministers find common ground.")
        #expect(article.url == "https://example.org/1" && article.lang == "de-at" && article.authors == ["Jane Doe"])
        #expect(article.published == Date(timeIntervalSince1970: 1_795_428_000) && article.categories == ["Politics"])
    }

    @Test(arguments: [
        ("<title>Harbour plan agreed | The Example Post</title>", "<h1>Harbour plan agreed</h1>", "Harbour plan agreed"),
        ("<title>Harbour plan agreed</title>", "<h1>The Example Post</h1>", "Harbour plan agreed"),
        ("<title>Harbour plan agreed – Example</title><meta property=og:site_name content=Example>", "", "Harbour plan agreed"),
        ("", "<h1>Harbour plan agreed</h1>", "Harbour plan agreed"),
        ("", "<h2>Harbour plan agreed</h2>", "Harbour plan agreed"),
    ])
    func theTitleIsTheArticles(_ head: String, _ heading: String, _ title: String) {
        let article = read("<html><head>\(head)</head><body><article>\(heading)<p>\(Self.first)</p></article></body></html>").articles.first
        #expect(article?.title == title)
        #expect(article?.body?.hasSuffix(Self.first) == true)
    }

    @Test func withoutAnArticleElementRunningTextIsFound() {
        let links = (1...12).map { "<li><a href=/\($0)>A link to some other page of the site</a></li>" }.joined()
        let document = read(
            """
            <html><head><title>Harbour plan agreed</title></head><body><div class=top><ul>\(links)</ul></div><div class="col-a">
            <h1>Harbour plan agreed</h1><div class=meta>Monday, 4 min read</div>
            <div><p>\(Self.first)</p><p>\(Self.second)</p></div></div><div class="sidebar"><h3>Most read</h3><ul>\(links)</ul></div>
            <div id="comments"><p>A reader says at some length that all of this has been known for many years and nobody ever did a thing.</p></div>
            <div>Copyright 2026 Example Post. All rights reserved.</div></body></html>
            """)
        #expect(document.articles.first?.body == "\(Self.first)\n\n\(Self.second)")
    }

    @Test func theLongestOfSeveralArticlesIsIt() {
        let article = read(
            """
            <html><body><article><h2>Other news</h2><p>A short piece about some other thing altogether.</p></article>
            <article><h1>Harbour plan agreed</h1><p>\(Self.first)</p><p>\(Self.second)</p></article></body></html>
            """
        ).articles.first
        #expect(article?.body == "\(Self.first)\n\n\(Self.second)")
    }

    @Test func bylineAndDateAreNoText() {
        let article = read(
            """
            <html><head><title>Harbour plan agreed</title></head><body><article><h1>Harbour plan agreed</h1><p>By Jane Doe</p>
            <p><time datetime="2026-11-23T10:00:00Z">Monday at noon</time></p><p>\(Self.first)</p></article></body></html>
            """
        ).articles.first
        #expect(article?.authors == ["Jane Doe"] && article?.body == Self.first)
        #expect(article?.published == Date(timeIntervalSince1970: 1_795_428_000))
    }

    @Test func theSameTextNeverStandsInBoth() {
        let article = read(
            "<html><head><meta name=description content=\"\(Self.first)\"></head><body><article><p>\(Self.first)</p><p>\(Self.second)</p>"
        ).articles.first
        #expect(article?.summary == nil && article?.body == "\(Self.first)\n\n\(Self.second)")
    }

    @Test func aTextThatOnlyLinkedDataHoldsIsTaken() {
        let article = read(
            "<html><head><script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"H\", \"articleBody\": "
                + "\"\(Self.first)\\n\\n\(Self.second)\"}</script></head><body><div id=app>Loading</div></body></html>"
        ).articles.first
        #expect(article?.body == "\(Self.first) \(Self.second)" || article?.body == "\(Self.first)\n\n\(Self.second)")
    }

    @Test func aShortNoticeIsText() {
        let article = read("<html><head><title>Notice</title></head><body><nav>Home</nav><p>The harbour is closed.</p></body></html>")
            .articles.first
        #expect(article?.title == "Notice" && article?.body == "The harbour is closed.")
    }

    @Test func theDeclaredCharsetIsUsed() throws {
        let html = "<html><head><meta charset=iso-8859-1><title>Z\u{FC}rich w\u{E4}hlt</title></head><body><p>Text.</p></body></html>"
        let document = DocumentReader.read(try #require(html.data(using: .isoLatin1)).map { $0 })
        #expect(document.articles.first?.title == "Zürich wählt" && document.encoding == "windows-1252")
    }

    @Test(arguments: ["<html></html>", "<html><body><nav>Home</nav></body></html>", "<html><script>x()</script></html>"])
    func aPageWithoutTextSaysSo(_ html: String) {
        let document = read(html)
        #expect(document.kind == .html && document.articles.isEmpty && document.error == "the page has neither title nor text")
    }

    @Test(arguments: [
        "<div>", "<p>a", "</x>", "<a>", "<b></i>", "<article><p>x", "<div class='a b'>", "<h1>x", "<meta name=a content=b>",
        "<time datetime=1>",
    ])
    func hostilePagesTakeTimeInProportion(_ piece: String) {
        let html = Array(("<html>" + String(repeating: piece, count: 200_000 / piece.utf8.count)).utf8)
        let time = ContinuousClock().measure { _ = DocumentReader.read(html) }
        #expect(time < .seconds(5))
    }
}
