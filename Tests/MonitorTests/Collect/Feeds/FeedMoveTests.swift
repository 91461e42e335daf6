import Foundation
import TestKit
import Testing

@testable import Monitor

/// Permanent redirects: believed late, never at the price of a secret.
@Suite struct FeedMoveTests {
    /// Fetches the feed so many times, each answered after these hops; the state that remains.
    private static func after(_ times: Int, _ statuses: [Int], to target: String, of feed: Feed = .example()) async throws -> FeedState {
        let hops = statuses.map { HTTPResponse.Hop(status: $0, url: feed.settings.url) }
        var state = FeedState(url: feed.settings.url)
        for number in 0..<times {
            let web = InventedWeb { _, _ throws(HTTPFailure) in HTTPResponse(200, [], "rss a\(number)", url: target, hops: hops) }
            state = try await FeedCheck(feed, FeedTools(web, FixedTimekeeper())).run(state).state
        }
        return state
    }

    @Test(arguments: [
        (2, [301], "https://new.example/rss", nil), (3, [301], "https://new.example/rss", "https://new.example/rss"),
        (3, [308, 301], "https://new.example/rss", "https://new.example/rss"), (9, [301, 302], "https://new.example/rss", nil),
        (9, [307], "https://new.example/rss", nil), (9, [301], "http://new.example/rss", nil),
    ])
    func aMoveIsKeptWhenItIsPermanentAndRepeats(_ times: Int, _ statuses: [Int], _ target: String, _ address: String?) async throws {
        #expect(try await Self.after(times, statuses, to: target).address == address)
    }

    @Test func aMoveRepeatsAlsoWhereTheFeedDoesNotChange() async throws {
        let hop = HTTPResponse.Hop(status: 301, url: "https://news.example/rss")
        let web = InventedWeb { _, _ throws(HTTPFailure) in HTTPResponse(200, [], "rss a", url: "https://new.example/rss", hops: [hop]) }
        var state = FeedState(url: "https://news.example/rss")
        for _ in 0..<3 { state = try await FeedCheck(.example(), FeedTools(web, FixedTimekeeper())).run(state).state }
        #expect(state.address == "https://new.example/rss")
    }

    @Test func aFeedWithSecretsStaysWithItsHost() async throws {
        var feed = Feed.example()
        feed.authorization = .bearer("s3cret")
        #expect(try await Self.after(5, [301], to: "https://new.example/rss", of: feed).address == nil)
        #expect(try await Self.after(5, [301], to: "https://news.example/new", of: feed).address == "https://news.example/new")
    }

    @Test func theNewAddressIsAskedUntilItFails() async throws {
        var state = FeedState(url: "https://news.example/rss")
        state.address = "https://new.example/rss"
        let web = InventedWeb { request, before throws(HTTPFailure) in
            #expect(request.url == (before == 0 ? "https://new.example/rss" : "https://news.example/rss"))
            return before == 0 ? HTTPResponse(410) : HTTPResponse(200, [], "rss a")
        }
        let check = FeedCheck(.example(), FeedTools(web, FixedTimekeeper()))
        state = try await check.run(state).state
        #expect(state.stopped == nil)
        state = try await check.run(state).state
        #expect(state.failures == 0)
    }

    @Test func aRedirectThatGoesAwayIsForgotten() async throws {
        var state = try await Self.after(2, [301], to: "https://new.example/rss")
        let web = InventedWeb { _, _ throws(HTTPFailure) in HTTPResponse(200, [], "rss b") }
        state = try await FeedCheck(.example(), FeedTools(web, FixedTimekeeper())).run(state).state
        #expect(state.move == nil)
    }
}
