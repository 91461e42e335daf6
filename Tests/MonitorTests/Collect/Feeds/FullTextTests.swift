import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// `full_text: linked`: the page that an article links to.
@Suite struct FullTextTests {
    private static let rss = """
        <rss version="2.0"><channel><title>Radio</title>
        <item><title>One</title><link>https://news.example/1</link><guid>1</guid><description>Short.</description></item>
        <item><title>Two</title><link>https://other.example/2</link><guid>2</guid><description>Brief.</description></item>
        </channel></rss>
        """

    private static func page(_ text: String) -> String {
        "<!DOCTYPE html><html><head><title>Page</title></head><body><nav><a href=/>Home</a></nav><article><p>\(text)</p></article></body></html>"
    }

    private static func feed(_ change: (inout Feed) -> Void = { _ in }) -> Feed {
        var feed = Feed.example("desk", "https://news.example/rss") {
            $0.fullText = .linked
            $0.first = .all
        }
        change(&feed)
        return feed
    }

    /// Fetches of the feed one after another, as its source would do them, over one store.
    private static func run(
        _ feed: Feed = feed(), times: Int = 1, robots: HTTPResponse = HTTPResponse(404), _ answer: @escaping InventedWeb.Answer
    ) async throws -> (shelf: ArticleShelf, web: InventedWeb, events: SourceEvents) {
        let (shelf, events) = (ArticleShelf(), SourceEvents())
        let web = InventedWeb { request, before throws(HTTPFailure) in
            request.url.hasSuffix("/robots.txt") ? robots : try answer(request, before)
        }
        // Every fetch of the feed ends in one batch with marks; until then no time passes.
        let time = PassingClock {
            web.requests.count { $0.url.hasSuffix("/rss") } == shelf.batches.count { !$0.checkpoints.isEmpty }
        }
        let tools = FeedTools(client: web, settings: FetchSettings(), time: time) { DocumentReader.read($0, origin: $1) }
        let source = FeedSource(FeedRoster([feed]), tools, memory: shelf, reporter: events)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await source.run(into: shelf) }
            try await eventually("\(times) fetches") { shelf.batches.count >= times }
            group.cancelAll()
            do { try await group.waitForAll() } catch is CancellationError {}
        }
        return (shelf, web, events)
    }

    /// The pages that were asked for.
    private static func pages(_ web: InventedWeb) -> [String] {
        web.requests.map(\.url).filter { !$0.hasSuffix("/rss") && !$0.hasSuffix("/robots.txt") }
    }

    /// A clock on which every sleep is over as soon as time may pass, and pauses between pages at once.
    private final class PassingClock: Timekeeper {
        private let time = Guarded(Date(timeIntervalSince1970: 1_795_428_000))
        private let mayPass: @Sendable () -> Bool

        init(_ mayPass: @escaping @Sendable () -> Bool) { self.mayPass = mayPass }

        var now: Date { time.withLock { $0 } }

        func sleep(for duration: Duration) async throws {
            try Task.checkCancellation()
            // A due time that is less than a second away must come, too.
            if duration <= .seconds(1) { return time.withLock { $0 += duration.seconds } }
            repeat { try await Task.sleep(for: .milliseconds(1)) } while !mayPass()
            time.withLock { $0 += duration.seconds }
        }
    }

    private static func answer(_ request: HTTPRequest, pages: (String) -> HTTPResponse) -> HTTPResponse {
        request.url.hasSuffix("/rss") ? HTTPResponse(200, [("Content-Type", "application/rss+xml")], rss) : pages(request.url)
    }

    @Test func articlesAreHandedOnWithTheTextOfTheirPagesOnce() async throws {
        let long = "The council met on Sunday and decided, after nine hours, that the harbour stays closed until the spring."
        let (shelf, web, _) = try await Self.run(times: 3) { request, _ throws(HTTPFailure) in
            Self.answer(request) { HTTPResponse(200, [("Content-Type", "text/html")], Self.page(long + $0.suffix(1)), url: $0) }
        }
        #expect(shelf.batches[0].articles.map(\.title) == ["Two", "One"])
        #expect(shelf.batches[0].articles.map(\.body) == [long + "2", long + "1"])
        #expect(shelf.batches[0].articles.map(\.summary) == ["Brief.", "Short."])
        #expect(shelf.batches.dropFirst().flatMap(\.articles).isEmpty)
        #expect(Self.pages(web).count == 2)
    }

    @Test func aPageThatCannotBeHadHoldsNothingUpAndIsTriedAgain() async throws {
        let (shelf, web, events) = try await Self.run(times: 5) { request, before throws(HTTPFailure) in
            Self.answer(request) { url in
                if url.hasSuffix("1") { return HTTPResponse(404) }
                return before < 7 ? HTTPResponse(503) : HTTPResponse(200, [], Self.page("At last the whole text is there."))
            }
        }
        #expect(shelf.batches[0].articles.map(\.body) == [nil, nil])
        let later = shelf.batches.dropFirst().flatMap(\.articles)
        #expect(later.contains { $0.id == shelf.batches[0].articles[0].id && $0.body == "At last the whole text is there." })
        #expect(web.requests.count { $0.url.hasSuffix("1") } == 1, "what is not there is not asked for again")
        #expect(web.requests.count { $0.url.hasSuffix("2") } <= 3)
        #expect(events.of("desk").contains(.itemFailed(item: "https://news.example/1", reason: "the server answered 404 (not found)")))
    }

    @Test(arguments: [
        HTTPResponse(200, [], "<!DOCTYPE html><html><title>Just a moment...</title><p>Checking."), HTTPResponse(200, [], "{\"a\": 1}"),
        HTTPResponse(500), HTTPResponse(200),
    ])
    func whatIsNoPageOfTextIsNotTakenForOne(_ response: HTTPResponse) async throws {
        let (shelf, _, _) = try await Self.run { request, _ throws(HTTPFailure) in Self.answer(request) { _ in response } }
        #expect(shelf.batches[0].articles.map(\.body) == [nil, nil])
    }

    @Test func aHostThatWantsToBeLeftAloneIsAskedForNoMorePages() async throws {
        let items = (0..<5).map { "<item><title>T\($0)</title><link>https://news.example/\($0)</link></item>" }.joined()
        let (shelf, web, _) = try await Self.run { request, _ throws(HTTPFailure) in
            request.url.hasSuffix("/rss")
                ? HTTPResponse(200, [], "<rss><channel><title>Radio</title>\(items)</channel></rss>") : HTTPResponse(429)
        }
        #expect(shelf.batches[0].articles.count == 5)
        #expect(Self.pages(web).count == 1)
    }

    @Test func secretsGoToTheFeedsOwnHostAndNoOtherMayBePrivate() async throws {
        let feed = Self.feed {
            $0.headers = [HTTPField("X-Key", "sesame")]
            $0.authorization = .bearer("token")
            $0.settings.allowPrivate = true
        }
        let (_, web, _) = try await Self.run(feed) { request, _ throws(HTTPFailure) in
            Self.answer(request) { _ in HTTPResponse(200, [], Self.page("Text of the page.")) }
        }
        let own = try #require(web.requests.first { $0.url == "https://news.example/1" })
        let other = try #require(web.requests.first { $0.url == "https://other.example/2" })
        #expect(own.header("X-Key") == "sesame" && own.authorization == .bearer("token"))
        #expect(other.header("X-Key") == nil && other.authorization == nil)
        let loopback = try #require(IPAddress("127.0.0.1"))
        #expect(own.addresses.allows(loopback, of: "news.example") && !other.addresses.allows(loopback, of: "other.example"))
    }

    @Test func whatCountsAsSeenIsNoNewsByItsPage() async throws {
        let first = Self.feed { $0.settings.first = .none }
        let (shelf, web, _) = try await Self.run(first, times: 4) { request, before throws(HTTPFailure) in
            let more = before < 2 ? "" : "<item><title>Three</title><link>https://news.example/3</link><guid>3</guid></item>"
            return request.url.hasSuffix("/rss")
                ? HTTPResponse(200, [], Self.rss.replacing("</channel>", with: more + "</channel>"))
                : HTTPResponse(200, [], Self.page("Text of the page."))
        }
        #expect(shelf.batches[0].seenOnly && shelf.batches[0].articles.count == 2)
        #expect(Self.pages(web) == ["https://news.example/3"])
        #expect(Set(shelf.batches.flatMap(\.articles).filter { $0.body != nil }.map(\.title)) == ["Three"])
    }

    @Test(arguments: [
        (HTTPResponse(200, [], "User-agent: *\nDisallow: /1\n"), ["https://other.example/2"]),
        (HTTPResponse(200, [], "User-agent: monitord\nDisallow: /2\n\nUser-agent: *\nDisallow: /\n"), ["https://news.example/1"]),
        (HTTPResponse(200, [], "<html>no rules</html>"), ["https://other.example/2", "https://news.example/1"]),
        (HTTPResponse(403), ["https://other.example/2", "https://news.example/1"]),
        (HTTPResponse(503), []), (HTTPResponse(429), []),
    ])
    func aPageThatItsSiteKeepsFromProgramsIsNotFetched(_ robots: HTTPResponse, _ pages: [String]) async throws {
        let (shelf, web, events) = try await Self.run(times: 2, robots: robots) { request, _ throws(HTTPFailure) in
            Self.answer(request) { _ in HTTPResponse(200, [], Self.page("Text of the page.")) }
        }
        #expect(Self.pages(web) == pages)
        #expect(shelf.batches[0].articles.count == 2)
        let faults = events.of("desk").compactMap { event in
            if case .itemFailed(_, let reason) = event { reason } else { nil }
        }
        #expect(faults.count >= 2 - pages.count && faults.allSatisfy { $0.hasPrefix("robots.txt of ") }, "\(faults)")
    }

    @Test func aSiteIsAskedOnceWhatItWantsAndToldNoSecrets() async throws {
        let items = (0..<5).map { "<item><title>T\($0)</title><link>https://news.example/\($0)</link></item>" }.joined()
        let feed = Self.feed {
            $0.headers = [HTTPField("X-Key", "sesame")]
            $0.authorization = .bearer("token")
        }
        let (_, web, _) = try await Self.run(feed) { request, _ throws(HTTPFailure) in
            request.url.hasSuffix("/rss")
                ? HTTPResponse(200, [], "<rss><channel><title>Radio</title>\(items)</channel></rss>")
                : HTTPResponse(200, [], Self.page("Text of the page."))
        }
        let questions = web.requests.filter { $0.url.hasSuffix("/robots.txt") }
        #expect(questions.map(\.url) == ["https://news.example/robots.txt"])
        #expect(questions.allSatisfy { $0.header("X-Key") == nil && $0.authorization == nil })
        #expect(Self.pages(web).count == 5)
    }

    @Test func withoutTheSettingNoPageIsAskedFor() async throws {
        let (shelf, web, _) = try await Self.run(Self.feed { $0.settings.fullText = .off }) { request, _ throws(HTTPFailure) in
            Self.answer(request) { _ in HTTPResponse(500) }
        }
        #expect(shelf.batches[0].articles.count == 2 && web.requests.count == 1)
    }
}
