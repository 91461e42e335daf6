import Foundation
import TestKit
import Testing

@testable import Monitor

/// From a page to its feeds.
@Suite struct FeedDiscoveryTests {
    private static func links(_ html: String) throws -> PageLinks {
        PageLinks(Array(html.utf8), page: try HTTPAddress("https://news.example/world/index.html"))
    }

    @Test func aPageDeclaresItsFeeds() throws {
        let links = try Self.links(
            """
            <link rel=alternate type="application/rss+xml" title="News &amp; more" href="/rss"><LINK REL="Alternate Feed" HREF="atom?x=1&amp;y=2">
            <link rel="alternate" type="text/html" href="/de"><link rel="stylesheet" href="/feed.css">
            <link rel="alternate" type="application/atom+xml; charset=utf-8" href="https://other.example/atom">
            <link rel="alternate" type="application/rss+xml" href="/rss"><link rel=feed href="javascript:alert(1)">
            """)
        #expect(
            links.declared == [
                .init(url: "https://news.example/rss", title: "News & more"),
                .init(url: "https://news.example/world/atom?x=1&y=2", title: nil),
                .init(url: "https://other.example/atom", title: nil),
            ])
    }

    @Test func linksThatSpeakOfFeedsAreLikely() throws {
        let links = try Self.links(
            "<base href='https://news.example/en/'><a href='rss.xml'>RSS</a><a href=/about>About</a><a href=https://x.example/feed>Else</a>"
        )
        #expect(links.declared.isEmpty)
        #expect(links.likely.map(\.url) == ["https://news.example/en/rss.xml"])
    }

    private static func discover(_ pages: [String: String], from start: String = "https://news.example/") async throws
        -> FeedDiscovery.Answer
    {
        let web = InventedWeb { request, _ throws(HTTPFailure) in
            guard let page = pages[request.url] else { return HTTPResponse(404, url: request.url) }
            return HTTPResponse(200, [], page, url: request.url)
        }
        return try await FeedDiscovery(FeedTools(web, FixedTimekeeper())).discover(from: .example("x", start))
    }

    @Test func onlyWhatIsAFeedIsFound() async throws {
        let page = "html <link rel=feed href=/a><link rel=feed href=/b><link rel=feed href=/none>"
        let answer = try await Self.discover([
            "https://news.example/": page, "https://news.example/a": "rss x y", "https://news.example/b": "html",
        ])
        #expect(answer.feeds.map(\.url) == ["https://news.example/a"])
        #expect(answer.feeds.map(\.articles) == [2])
        #expect(answer.failure == nil)
    }

    @Test func aFeedIsItsOwnAnswer() async throws {
        #expect(try await Self.discover(["https://news.example/": "atom a"]).feeds.map(\.kind) == [.atom])
    }

    @Test func whereNothingIsNamedTheUsualPlacesAreTried() async throws {
        let answer = try await Self.discover(["https://news.example/": "html", "https://news.example/feed.xml": "rss a"])
        #expect(answer.feeds.map(\.url) == ["https://news.example/feed.xml"])
    }

    @Test func nothingIsSaidInWords() async throws {
        #expect(try await Self.discover([:]).failure == "the server answered 404 (not found)")
        let empty = try await Self.discover(["https://news.example/": "html"])
        #expect(empty.feeds.isEmpty && empty.failure == "the page names no feed, and none is where feeds usually are")
    }

    @Test func secretsStayWithTheirHost() async throws {
        let web = InventedWeb { request, before throws(HTTPFailure) in
            #expect((request.authorization != nil) == request.url.hasPrefix("https://news.example/"))
            return before == 0
                ? HTTPResponse(200, [], "html <link rel=feed href=/a><link rel=feed href=https://x.example/b>", url: request.url)
                : HTTPResponse(200, [], "rss a", url: request.url)
        }
        var start = Feed.example("x", "https://news.example/")
        start.authorization = .bearer("s3cret")
        let answer = try await FeedDiscovery(FeedTools(web, FixedTimekeeper())).discover(from: start)
        #expect(answer.feeds.count == 2)
    }
}
