import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// One fetch of one feed: what is asked, what the answer means, what is kept.
@Suite struct FeedCheckTests {
    private static let time = FixedTimekeeper()

    private static func check(
        _ state: FeedState? = nil, of feed: Feed = .example(), at time: any Timekeeper = time, _ answer: @escaping InventedWeb.Answer
    ) async throws -> FeedStep {
        let web = InventedWeb(answer)
        return try await FeedCheck(feed, FeedTools(web, time)).run(state ?? FeedState(url: feed.settings.url))
    }

    /// A feed that was fetched well an hour ago.
    private static func known(_ change: (inout FeedState) -> Void = { _ in }) -> FeedState {
        var state = FeedState(url: "https://news.example/rss")
        state.lastWhole = time.now - 3600
        state.lastSuccess = time.now - 3600
        state.lastChange = time.now - 3600
        state.wasFeed = true
        state.validators.etag = Array("\"v1\"".utf8)
        state.validators.lastModified = Array("Mon, 23 Nov 2026 09:00:00 GMT".utf8)
        change(&state)
        return state
    }

    @Test func theFirstRequestIsUnconditionalAndSaysWhatItTakes() async throws {
        let step = try await Self.check { request, _ throws(HTTPFailure) in
            #expect(request.header("Accept")?.contains("application/rss+xml") == true)
            #expect(request.header("If-None-Match") == nil && request.header("If-Modified-Since") == nil && request.header("A-IM") == nil)
            #expect(request.maxRedirects == 10 && request.maxResponseBytes == 20 << 20 && request.timeout == .seconds(30))
            #expect(request.addresses == .publicOnly)
            return HTTPResponse(200, [("ETag", "\"v1\"")], "rss a@1 b@2")
        }
        #expect(step.fresh.map(\.id) == ["b", "a"])
        #expect(step.fresh.allSatisfy { $0.source == "desk" })
        #expect(step.state.validators.etag == Array("\"v1\"".utf8))
        #expect(step.state.due == Self.time.now + 900)
    }

    @Test func laterRequestsCarryTheValidators() async throws {
        let step = try await Self.check(Self.known()) { request, _ throws(HTTPFailure) in
            #expect(request.header("If-None-Match") == "\"v1\"")
            #expect(request.header("If-Modified-Since") == "Mon, 23 Nov 2026 09:00:00 GMT")
            #expect(request.header("A-IM") == "feed")
            return HTTPResponse(304)
        }
        #expect(step.outcome == .unchanged)
        #expect(step.fresh.isEmpty && step.seen.isEmpty)
        #expect(step.state.lastSuccess == Self.time.now)
        #expect(step.state.lastWhole == Self.time.now - 3600)
    }

    @Test func whatIsNewerAloneIsReadAndTakesNobodysName() async throws {
        let body = "rss new@1"
        let answer = HTTPResponse(226, [("ETag", "\"v2\""), ("IM", "feed")], body)
        var step = try await Self.check(Self.known()) { _, _ throws(HTTPFailure) in answer }
        #expect(step.fresh.map(\.id) == ["new"])
        #expect(step.state.validators.etag == Array("\"v2\"".utf8))
        // The same headline and date under another name, which the document does not hold, stays another article.
        var (old, known) = ([step.fresh[0]], FeedMemory())
        old[0].id = "old"
        known.take(&old)
        step.recognise(by: &known)
        #expect(step.fresh.map(\.id) == ["new"])
        #expect(known.items.map(\.traits.articleID) == ["new", "old"])
    }

    @Test func validatorsAreNotTrustedForMoreThanADay() async throws {
        let state = Self.known { $0.lastWhole = Self.time.now - 86401 }
        _ = try await Self.check(state) { request, _ throws(HTTPFailure) in
            #expect(request.header("If-None-Match") == nil && request.header("If-Modified-Since") == nil)
            return HTTPResponse(200, [], "rss a")
        }
    }

    @Test(
        arguments: [
            // status, headers, ETag after it, Last-Modified after it
            (304, [], "\"v1\"", "Mon, 23 Nov 2026 09:00:00 GMT"),
            (304, [("ETag", "\"v2\"")], "\"v2\"", "Mon, 23 Nov 2026 09:00:00 GMT"),
            (304, [("Last-Modified", "Mon, 23 Nov 2026 09:59:00 GMT")], "\"v1\"", "Mon, 23 Nov 2026 09:59:00 GMT"),
            (200, [("ETag", "W/\"v2\"")], "W/\"v2\"", nil),
            (200, [("Last-Modified", "Mon, 23 Nov 2026 09:59:00 GMT")], nil, "Mon, 23 Nov 2026 09:59:00 GMT"),
            (200, [("Last-Modified", "yesterday or so")], nil, "yesterday or so"),
            (200, [("Last-Modified", "Fri, 01 Jan 2060 00:00:00 GMT")], nil, nil),
            (200, [("Last-Modified", "Thu, 01 Jan 1970 00:00:00 GMT")], nil, nil),
            (200, [("ETag", "\"\"")], nil, nil),
            (200, [], nil, nil),
        ] as [(Int, [(String, String)], String?, String?)])
    func eachValidatorIsKeptOnItsOwn(_ status: Int, _ headers: [(String, String)], _ etag: String?, _ modified: String?) async throws {
        let step = try await Self.check(Self.known()) { _, _ throws(HTTPFailure) in
            HTTPResponse(status, headers, status == 200 ? "rss a" : "")
        }
        #expect(step.state.validators.etag.map { String(decoding: $0, as: UTF8.self) } == etag)
        #expect(step.state.validators.lastModified.map { String(decoding: $0, as: UTF8.self) } == modified)
    }

    @Test(arguments: [
        (FeedSettings.First.published(within: .seconds(86400)), ["a", "b"], ["c", "d"]), (.none, [], ["a", "b", "c", "d"]),
        (.all, ["a", "b", "c", "d"], []), (.latest, ["b"], ["a", "c", "d"]), (.published(within: .seconds(3600)), ["b"], ["a", "c", "d"]),
    ])
    func theFirstFetchAlertsOnWhatItsSettingSays(_ first: FeedSettings.First, _ fresh: [String], _ seen: [String]) async throws {
        let step = try await Self.check(of: .example { $0.first = first }) { _, _ throws(HTTPFailure) in
            HTTPResponse(200, [], "rss a@2 b@1 c@25 d")
        }
        #expect(step.fresh.map(\.id).sorted() == fresh)
        #expect(step.seen.map(\.id).sorted() == seen)
    }

    @Test func laterFetchesAlertOnEverything() async throws {
        let step = try await Self.check(Self.known(), of: .example { $0.first = .none }) { _, _ throws(HTTPFailure) in
            HTTPResponse(200, [], "rss a@2 d")
        }
        #expect(step.fresh.map(\.id) == ["d", "a"])
        #expect(step.seen.isEmpty)
    }

    @Test func theSameBodyAgainIsNoNews() async throws {
        let first = try await Self.check { _, _ throws(HTTPFailure) in HTTPResponse(200, [], "rss a@1") }
        let second = try await Self.check(first.state) { _, _ throws(HTTPFailure) in HTTPResponse(200, [("ETag", "\"new\"")], "rss a@1") }
        #expect(second.outcome == .unchanged)
        #expect(second.state.validators.etag == Array("\"new\"".utf8))
    }

    @Test(arguments: [
        (HTTPResponse(404), "the server answered 404 (not found)"), (HTTPResponse(500), "the server answered 500 (internal server error)"),
        (HTTPResponse(304), "the server says \"not modified\" though nothing was known"), (HTTPResponse(418), "the server answered 418"),
        (HTTPResponse(302), "the server redirects (302) without saying where to"),
        (
            HTTPResponse(403, [("cf-mitigated", "challenge")]),
            "the server answered 403 (forbidden): Cloudflare's check for robots stands in front of the feed"
        ),
        (HTTPResponse(511), "the server answered 511 (network authentication required): a captive portal stands in front of the feed"),
        (HTTPResponse(200, [], "opml a"), "this is a list of feeds (OPML); make it a source of type opml"),
        (HTTPResponse(200, [], "nothing"), "there is no feed and no article at this address"),
        (HTTPResponse(200), "there is no feed and no article at this address"),
    ])
    func whatIsNoFeedIsNamed(_ response: HTTPResponse, _ reason: String) async throws {
        let step = try await Self.check { _, _ throws(HTTPFailure) in response }
        #expect(step.outcome == .failed(reason))
        #expect(step.state.lastError == reason)
        #expect(step.state.failures == 1)
        #expect(!step.state.isKnown)
    }

    @Test func aPageInTheFeedsPlaceIsNoArticle() async throws {
        let step = try await Self.check(Self.known()) { _, _ throws(HTTPFailure) in HTTPResponse(200, [], "html a") }
        #expect(step.outcome == .failed("a web page came in the feed's place"))
    }

    @Test func aWallIsNoArticle() async throws {
        var tools = FeedTools(
            InventedWeb { _, _ throws(HTTPFailure) in HTTPResponse(200, [], "<!DOCTYPE html><title>Just a moment...</title>") }, Self.time)
        tools.read = { _, _ in
            var document = Document(.html)
            document.articles = [Article(id: "x")]
            return document
        }
        let step = try await FeedCheck(.example(), tools).run(FeedState(url: "https://news.example/rss"))
        #expect(step.outcome == .failed("Cloudflare's check for robots stands in front of the feed"))
    }

    @Test func aFailureIsWaitedOutLongerEachTime() async throws {
        var state = Self.known()
        var waits: [Double] = []
        for _ in 0..<11 {
            let step = try await Self.check(state) { _, _ throws(HTTPFailure) in throw .timedOut(after: .seconds(30)) }
            state = step.state
            waits.append(try #require(state.due).timeIntervalSince(Self.time.now))
        }
        #expect(waits == [300, 600, 1200, 2400, 4800, 9600, 19200, 38400, 76800, 86400, 86400])
        #expect(state.failures == 11)
        #expect(state.lastError == "no complete answer within 30 s")
        #expect(state.stopped == nil)
        #expect(state.validators.etag != nil)
        let well = try await Self.check(state) { _, _ throws(HTTPFailure) in HTTPResponse(304) }
        #expect(well.state.failures == 0 && well.state.lastError == nil && well.state.failingSince == nil)
    }

    @Test(arguments: [
        (429, [("Retry-After", "1800")], 1800.0, true), (503, [("Retry-After", "Mon, 23 Nov 2026 11:00:00 GMT")], 3600, true),
        (429, [], 300, true), (503, [], 300, false), (503, [("Retry-After", "10")], 300, true),
        (429, [("Retry-After", "9999999999")], 86400, true),
        (500, [("Retry-After", "1800")], 300, false),
    ])
    func aServerThatAsksForPeaceGetsIt(_ status: Int, _ headers: [(String, String)], _ wait: Double, _ holdsHost: Bool) async throws {
        let step = try await Self.check(Self.known()) { _, _ throws(HTTPFailure) in HTTPResponse(status, headers) }
        #expect(step.state.due == Self.time.now + wait)
        #expect(step.hostHeldUntil == (holdsHost ? Self.time.now + wait : nil))
        #expect(step.state.hostHeldUntil == step.hostHeldUntil)
    }

    @Test func aFeedThatIsGoneIsHardlyAskedAgain() async throws {
        let step = try await Self.check(Self.known()) { _, _ throws(HTTPFailure) in HTTPResponse(410) }
        #expect(step.state.stopped == "the server says that the feed is gone for good (410)")
        #expect(step.state.due == Self.time.now + 30 * 86400)
        let back = try await Self.check(step.state) { _, _ throws(HTTPFailure) in HTTPResponse(200, [], "rss a") }
        #expect(back.state.stopped == nil)
    }

    @Test func aFeedThatFailsForAMonthIsStopped() async throws {
        let old = Self.known {
            $0.failures = 40
            $0.failingSince = Self.time.now - 30 * 86400
        }
        let step = try await Self.check(old) { _, _ throws(HTTPFailure) in throw .couldNotResolve(host: "news.example") }
        #expect(step.state.stopped?.hasPrefix("nothing came for 30 days") == true)
        #expect(step.state.due == Self.time.now + 30 * 86400)
    }

    @Test func theServersCacheTimeAndTheFeedsOwnAreRespected() async throws {
        let step = try await Self.check(Self.known()) { _, _ throws(HTTPFailure) in HTTPResponse(304, [("Cache-Control", "max-age=7200")]) }
        #expect(step.state.due == Self.time.now + 7200)
        var tools = FeedTools(InventedWeb { _, _ throws(HTTPFailure) in HTTPResponse(200, [("ETag", "\"v2\"")], "rss a") }, Self.time)
        tools.read = { _, _ in
            var document = Document(.rss)
            document.feed = Document.Feed()
            document.feed?.refreshAfter = 3600
            return document
        }
        let second = try await FeedCheck(.example(), tools).run(Self.known())
        #expect(second.state.due == Self.time.now + 3600)
        let third = try await Self.check(second.state) { _, _ throws(HTTPFailure) in HTTPResponse(304) }
        #expect(third.state.due == Self.time.now + 3600, "what the feed asked for holds until it asks for something else")
    }

    @Test func cancellingIsNoFailure() async throws {
        await #expect(throws: CancellationError.self) {
            _ = try await Self.check { _, _ throws(HTTPFailure) in throw .cancelled }
        }
    }

    @Test func whatIsUnderEmbargoIsHeldAndAskedForWhenItEnds() async throws {
        let end = Self.time.now + 600
        var tools = FeedTools(
            InventedWeb { request, _ throws(HTTPFailure) in
                #expect(request.header("If-None-Match") == nil)
                return HTTPResponse(200, [("ETag", "\"v1\"")], "x")
            }, Self.time)
        tools.read = { _, _ in
            var document = Document(.ninjs)
            document.articles = [Article(id: "free"), Article(id: "held")]
            document.embargoes = [1: end]
            return document
        }
        let all = Feed.example { $0.first = .all }
        let step = try await FeedCheck(all, tools).run(FeedState(url: "https://news.example/rss"))
        #expect(step.fresh.map(\.id) == ["free"])
        #expect(step.state.due == end)
        tools.time = FixedTimekeeper(end)
        let later = try await FeedCheck(all, tools).run(step.state)
        #expect(later.fresh.map(\.id) == ["held", "free"])
    }
}
