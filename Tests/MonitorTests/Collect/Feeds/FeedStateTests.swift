import Foundation
import Testing

@testable import Monitor

/// What is kept of a feed comes back as it was.
@Suite struct FeedStateTests {
    private static let now = Date(timeIntervalSince1970: 1_795_428_000.125)

    private static var full: FeedState {
        var state = FeedState(url: "https://news.example/rss")
        state.due = now
        state.validators.etag = [0x22, 0xE9, 0xFF, 0x22]
        state.validators.lastModified = Array("Mon, 23 Nov 2026 09:00:00 GMT".utf8)
        (state.body, state.items, state.wasFeed) = ("b0d7", "17e5", true)
        (state.lastAttempt, state.lastSuccess, state.lastWhole, state.lastChange) = (now, now - 1, now - 2, now - 3)
        (state.gap, state.address) = (3600.5, "https://new.example/rss")
        (state.refreshAfter, state.skipHours) = (7200, [0, 23])
        state.move = .init(to: "https://newer.example/", times: 2)
        (state.failures, state.failingSince, state.lastError, state.stopped) = (3, now - 4, "it \"failed\"", "gone")
        state.hostHeldUntil = now + 5
        return state
    }

    @Test func everyPartSurvives() {
        #expect(FeedState(text: Self.full.text, url: Self.full.url) == Self.full)
        let empty = FeedState(url: "https://news.example/rss")
        #expect(FeedState(text: empty.text, url: empty.url) == empty)
        #expect(empty.text == #"{"url":"https://news.example/rss","was_feed":false,"failures":0}"#)
    }

    @Test(arguments: ["", "{", "[]", "null", "{}", #"{"url":"https://other.example/"}"#])
    func whatIsNotAboutThisAddressIsNotTaken(_ text: String) {
        #expect(FeedState(text: text, url: "https://news.example/rss") == nil)
    }

    @Test func nonsenseInItDoesNotTrap() throws {
        let text = #"{"url":"u","failures":-5,"etag":[1,300,"x"],"due":1e308,"gap":"x","move":{"to":"t","times":9223372036854775807}}"#
        let state = try #require(FeedState(text: text, url: "u"))
        #expect(state.failures == 0)
        #expect(state.validators.etag == [1])
        #expect(state.due == nil)
    }

    @Test func healthIsToldInWords() {
        let settings = FeedSettings(id: "desk", url: "https://user:word@news.example/rss?key=abc")
        #expect(FeedHealth(settings, checkpoint: nil).condition == .new)
        var state = FeedState(url: settings.url)
        (state.lastAttempt, state.lastSuccess, state.gap, state.due) = (Self.now, Self.now, 43200, Self.now + 900)
        let healthy = FeedHealth(settings, checkpoint: state.text)
        #expect(healthy.condition == .healthy && healthy.changesPerDay == 2 && healthy.nextDue == Self.now + 900)
        #expect(healthy.url == "https://news.example/rss?key=***")
        state.failed("no route", at: Self.now)
        #expect(FeedHealth(settings, checkpoint: state.text).lastError == "no route")
        #expect(FeedHealth(settings, checkpoint: state.text).condition == .failing)
        state.stopped = "gone"
        #expect(FeedHealth(settings, checkpoint: state.text).condition == .stopped)
    }
}
