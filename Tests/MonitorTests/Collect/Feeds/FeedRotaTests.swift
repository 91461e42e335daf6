import Foundation
import TestKit
import Testing

@testable import Monitor

/// Feeds come and go while others are being fetched.
@Suite struct FeedRotaTests {
    private static let time = FixedTimekeeper()

    private static func rota(_ feeds: [Feed]) -> FeedRota {
        var rota = FeedRota(FeedTools(InventedWeb { _, _ throws(HTTPFailure) in throw .cancelled }, time))
        add(rota.take(feeds), to: &rota)
        return rota
    }

    private static func add(_ feeds: [Feed], to rota: inout FeedRota) {
        rota.add(feeds.map { ($0, FeedState(url: $0.settings.url)) })
    }

    private static func taken(_ feeds: [Feed], by rota: inout FeedRota) -> [Feed] { rota.take(feeds) }
    private static func ended(_ turn: FeedRota.Turn, in rota: inout FeedRota) -> Feed? { rota.ended(turn.number, nil) }
    private static func asked(_ rota: inout FeedRota) -> Feed? { rota.next()?.feed }

    private static func next(_ rota: inout FeedRota) throws -> FeedRota.Turn {
        let turn = rota.next()
        return try #require(turn)
    }

    private static func feed(_ id: String, _ path: String = "rss") -> Feed { .example(id, "https://\(id).example/\(path)") }

    @Test func aFetchOfAFeedThatStaysGoesOn() throws {
        var rota = Self.rota([Self.feed("a"), Self.feed("b")])
        let first = try Self.next(&rota)
        #expect(Self.taken([first.feed], by: &rota).isEmpty)
        #expect(!first.stop.hasFired)
        #expect(Self.asked(&rota) == nil)
    }

    @Test func aFetchOfAFeedThatGoesIsStopped() throws {
        var rota = Self.rota([Self.feed("a")])
        let turn = try Self.next(&rota)
        #expect(Self.taken([], by: &rota).isEmpty)
        #expect(turn.stop.hasFired)
        #expect(Self.ended(turn, in: &rota) == nil)
        #expect(Self.asked(&rota) == nil)
    }

    @Test func aChangedFeedIsAskedWhenTheFetchBeforeHasEnded() throws {
        var rota = Self.rota([Self.feed("a")])
        let turn = try Self.next(&rota)
        #expect(Self.taken([Self.feed("a", "atom")], by: &rota).isEmpty)
        #expect(turn.stop.hasFired)
        #expect(Self.asked(&rota) == nil)
        let waited = rota.ended(turn.number, nil)
        let successor = try #require(waited)
        #expect(successor == Self.feed("a", "atom"))
        Self.add([successor], to: &rota)
        #expect(Self.asked(&rota) == successor)
    }

    @Test func aFeedThatGoesAndComesBackDuringItsFetchIsAskedOnce() throws {
        var rota = Self.rota([Self.feed("a")])
        let turn = try Self.next(&rota)
        #expect(Self.taken([], by: &rota).isEmpty)
        #expect(Self.taken([Self.feed("a")], by: &rota).isEmpty)
        #expect(Self.taken([Self.feed("a", "atom")], by: &rota).isEmpty)
        #expect(Self.ended(turn, in: &rota) == Self.feed("a", "atom"))
        #expect(Self.taken([Self.feed("a", "atom")], by: &rota) == [Self.feed("a", "atom")])
    }

    @Test func aFeedThatGoesBeforeTheFetchBeforeHasEndedIsNotAsked() throws {
        var rota = Self.rota([Self.feed("a")])
        let turn = try Self.next(&rota)
        #expect(Self.taken([Self.feed("a", "atom")], by: &rota).isEmpty)
        #expect(Self.taken([], by: &rota).isEmpty)
        #expect(Self.ended(turn, in: &rota) == nil)
    }

    @Test func manyReloadsTakeNoMorePlacesThanFeeds() throws {
        var rota = Self.rota([Self.feed("a")])
        var numbers: Set<Int> = []
        for round in 0..<50 {
            Self.add(rota.take([Self.feed("a", "\(round)")]), to: &rota)
            let turn = try Self.next(&rota)
            numbers.insert(turn.number)
            _ = rota.take([])
            _ = rota.ended(turn.number, nil)
        }
        #expect(numbers.count <= 2)
    }
}
