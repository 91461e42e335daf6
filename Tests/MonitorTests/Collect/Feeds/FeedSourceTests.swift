import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// Many feeds over time, on a clock that the test moves.
@Suite struct FeedSourceTests {
    /// Everything around a source, and a way to let time pass.
    private struct Bench: Sendable {
        let time = ManualTimekeeper()
        let shelf: ArticleShelf
        let events = SourceEvents()
        let web: InventedWeb
        let source: FeedSource
        let roster: FeedRoster
        /// Marks on the shelf before it all began.
        let marksBefore: Int

        init(_ feeds: [Feed], shelf: ArticleShelf = ArticleShelf(), at now: Date? = nil, _ answer: @escaping InventedWeb.Answer) {
            self.shelf = shelf
            marksBefore = Self.marks(on: shelf)
            if let now { time.advance(to: now) }
            web = InventedWeb(answer)
            roster = FeedRoster(feeds)
            source = FeedSource(roster, FeedTools(web, time), memory: shelf, reporter: events)
        }

        /// Runs the source, jumping from one waking to the next, until the condition holds.
        func run(until isDone: @escaping @Sendable () -> Bool) async throws {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await source.run(into: shelf) }
                group.addTask {
                    try await eventually("the test's condition") {
                        if isDone() { return true }
                        // Every request ends in one batch with a mark; until then nobody may oversleep.
                        let isIdle = web.requests.count == Self.marks(on: shelf) - marksBefore
                        if isIdle, let wake = time.nextWake { time.advance(to: wake) }
                        return false
                    }
                }
                try await group.next()
                group.cancelAll()
                while true {
                    do { if try await group.next() == nil { return } } catch is CancellationError {}
                }
            }
        }

        private static func marks(on shelf: ArticleShelf) -> Int { shelf.batches.count { !$0.checkpoints.isEmpty } }

        func batches(_ count: Int) -> @Sendable () -> Bool { { [shelf] in shelf.batches.count >= count } }
    }

    @Test func aFeedIsAskedAgainInItsTimeWithItsValidators() async throws {
        let bench = Bench([.example()]) { request, before throws(HTTPFailure) in
            before == 0 ? HTTPResponse(200, [("ETag", "\"v1\"")], "rss a@1 b@48") : HTTPResponse(304)
        }
        let start = bench.time.now
        try await bench.run(until: bench.batches(4))
        #expect(bench.web.requests.map { $0.header("If-None-Match") }.prefix(3) == [nil, "\"v1\"", "\"v1\""])
        let batches = bench.shelf.batches
        #expect(batches[0].seenOnly && batches[0].articles.map(\.id) == ["b"] && batches[0].checkpoints.isEmpty)
        #expect(!batches[1].seenOnly && batches[1].articles.map(\.id) == ["a"] && batches[1].checkpoints.count == 2)
        #expect(batches[2].articles.isEmpty && batches[2].checkpoints.count == 1)
        let state = try #require(FeedState(text: batches[2].checkpoints[0].value ?? "", url: "https://news.example/rss"))
        let second = try #require(state.lastAttempt).timeIntervalSince(start)
        #expect((900...961).contains(second), "\(second)")
        #expect(
            bench.events.of("desk").prefix(5) == [
                .fetched(status: 200, bytes: 0), .articles(2), .healthy, .fetched(status: 304, bytes: 0), .unchanged,
            ])
    }

    @Test func afterARestartNobodyIsAskedEarlyNorWithoutValidators() async throws {
        let answer: InventedWeb.Answer = { request, _ throws(HTTPFailure) in
            request.header("If-None-Match") == nil ? HTTPResponse(200, [("ETag", "\"v1\"")], "rss a@1") : HTTPResponse(304)
        }
        let first = Bench([.example()], answer)
        try await first.run(until: first.batches(1))
        let restart = first.time.now + 600
        let second = Bench([.example()], shelf: first.shelf, at: restart, answer)
        try await second.run(until: first.batches(2))
        #expect(second.web.requests.map { $0.header("If-None-Match") } == ["\"v1\""])
        #expect(second.time.now >= restart + 300)
    }

    @Test func aHostThatIsAskedTooMuchIsLeftAlone() async throws {
        let feeds = (0..<3).map { Feed.example("f\($0)", "https://news.example/\($0)") } + [.example("other", "https://other.example/")]
        let bench = Bench(feeds) { request, before throws(HTTPFailure) in
            guard request.url.contains("news.example"), before < 3 else { return HTTPResponse(200, [], "rss a") }
            return HTTPResponse(429, [("Retry-After", "7200")])
        }
        let start = bench.time.now
        try await bench.run { bench.web.requests.count { $0.url.contains("news.example") } >= 4 }
        let asked = bench.web.requests.map(\.url)
        let again = try #require(asked.lastIndex { $0.contains("news.example") })
        #expect(asked[..<again].count { $0.contains("news.example") } <= 3)
        #expect(asked.contains("https://other.example/"))
        #expect(bench.time.now >= start + 7200)
    }

    @Test func troubleIsReportedAndWaitedOut() async throws {
        let bench = Bench([.example()]) { _, before throws(HTTPFailure) in
            if before == 0 { throw .couldNotResolve(host: "news.example") }
            return HTTPResponse(200, [], "rss a@1")
        }
        try await bench.run(until: bench.batches(2))
        #expect(bench.events.of("desk").first == .trouble("the name news.example has no address; check its spelling and the DNS"))
        #expect(bench.shelf.batches[1].articles.map(\.id) == ["a"])
        #expect(bench.events.of("desk").last == .healthy)
    }

    @Test func aReloadAsksOnlyWhoeverIsNew() async throws {
        let feeds = ["a", "b", "c"].map { Feed.example($0, "https://\($0).example/rss") }
        let bench = Bench(feeds) { _, _ throws(HTTPFailure) in HTTPResponse(200, [("ETag", "\"v1\"")], "rss x@1") }
        let start = bench.time.now
        let hasReloaded = Guarded(false)
        try await bench.run {
            if bench.shelf.batches.count >= 3, !hasReloaded.withLock({ $0 }) {
                hasReloaded.withLock { $0 = true }
                bench.roster.use([feeds[0], .example("b", "https://moved.example/rss"), .example("d", "https://d.example/rss")])
            }
            return bench.shelf.batches.count >= 5
        }
        let asked = bench.web.requests.map(\.url)
        #expect(Set(asked.prefix(3)) == Set(feeds.map(\.settings.url)))
        #expect(Set(asked.dropFirst(3)) == ["https://moved.example/rss", "https://d.example/rss"])
        #expect(bench.time.now < start + 300)
        // The one that stayed is asked in its time, with what is known of it; the one that went never.
        let again = Bench([feeds[0]], shelf: bench.shelf, at: bench.time.now) { _, _ throws(HTTPFailure) in HTTPResponse(304) }
        try await again.run(until: again.batches(6))
        #expect(again.web.requests.map { $0.header("If-None-Match") } == ["\"v1\""])
    }

    @Test func aFeedThatIsGoneIsToldOnce() async throws {
        let bench = Bench([.example()]) { _, _ throws(HTTPFailure) in HTTPResponse(410) }
        try await bench.run(until: bench.batches(1))
        let later = Bench([.example()], shelf: bench.shelf, at: bench.time.now + 33 * 86_400) { _, _ throws(HTTPFailure) in
            HTTPResponse(410)
        }
        try await later.run(until: later.batches(2))
        let losses = bench.shelf.batches.map(\.loss)
        let told = SourceLoss(
            reason: "the server says that the feed is gone for good (410)", place: "https://news.example/rss", lastSuccess: nil)
        #expect(losses.prefix(2) == [told, nil])
    }

    @Test func howAFeedWasStandsInItsHealthAfterARestart() async throws {
        let first = Bench([.example()]) { _, _ throws(HTTPFailure) in HTTPResponse(410) }
        try await first.run(until: first.batches(1))
        let second = Bench([.example()], shelf: first.shelf, at: first.time.now + 60) { _, _ throws(HTTPFailure) in throw .cancelled }
        try await second.run { !second.events.of("desk").isEmpty }
        guard case .recalled(let words, isStopped: true)? = second.events.of("desk").first else {
            Issue.record("\(second.events.of("desk"))")
            return
        }
        #expect(words.hasPrefix("the server says that the feed is gone for good (410)"))
        #expect(second.web.requests.isEmpty)
    }

    @Test func whatCannotBeStoredEndsTheSource() async throws {
        let bench = Bench([.example()]) { _, _ throws(HTTPFailure) in HTTPResponse(200, [], "rss a@1") }
        bench.shelf.refuse()
        await #expect(throws: ArticleShelf.Refused.self) { try await bench.source.run(into: bench.shelf) }
        #expect(bench.shelf.batches.isEmpty)
    }

    @Test func withoutFeedsItWaits() async throws {
        let bench = Bench([]) { _, _ throws(HTTPFailure) in throw .cancelled }
        let start = bench.time.now
        try await bench.run { bench.time.now >= start + 600 }
    }

    @Test func everyFeedGetsItsTurn() async throws {
        let feeds = (0..<40).map {
            Feed.example("f\($0)", "https://h\($0 % 20).example/\($0)") {
                $0.every = .seconds(1)
                $0.min = .seconds(1)
            }
        }
        let bench = Bench(feeds) { _, before throws(HTTPFailure) in
            return HTTPResponse(200, [], "rss a\(before)")
        }
        try await bench.run(until: bench.batches(200))
        #expect(Set(bench.shelf.batches.map(\.source)).count == 40)
    }

    @Test func aRealServerIsAskedTwiceAndSaysNotModified() async throws {
        let server = await WebReceiver { request, _ in
            let isKnown =
                request.headers["if-none-match"] == "\"v1\"" && request.headers["if-modified-since"] == "Mon, 23 Nov 2026 09:00:00 GMT"
            return isKnown
                ? .init(304) : .init(200, headers: ["ETag": "\"v1\"", "Last-Modified": "Mon, 23 Nov 2026 09:00:00 GMT"], body: "rss a@1")
        }
        let (time, shelf) = (ManualTimekeeper(), ArticleShelf())
        try await server.serving { url in
            try await withClient { client in
                let tools = FeedTools(client: client, settings: FetchSettings(), time: time, read: PlainFeed.reader(time))
                let source = FeedSource(
                    FeedRoster([.example("desk", url + "/rss") { $0.allowPrivate = true }]), tools, memory: shelf, reporter: SourceEvents())
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await source.run(into: shelf) }
                    group.addTask {
                        try await eventually("two fetches") {
                            if server.requests.count == shelf.batches.count, let wake = time.nextWake { time.advance(to: wake) }
                            return shelf.batches.count >= 2
                        }
                    }
                    try await group.next()
                    group.cancelAll()
                }
            }
        }
        #expect(shelf.batches.prefix(2).map { $0.articles.map(\.id) } == [["a"], []])
        #expect(server.requests[1].headers["if-none-match"] == "\"v1\"")
    }
}
