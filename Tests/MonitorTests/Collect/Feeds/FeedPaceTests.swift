import Foundation
import Testing

@testable import Monitor

/// How long a feed is left alone.
@Suite struct FeedPaceTests {
    private static func pace(every: Double = 15, min: Double = 5, max: Double = 24 * 60) -> FeedPace {
        var settings = FeedSettings(id: "a", url: "https://a.example")
        settings.every = .seconds(every * 60)
        settings.min = .seconds(min * 60)
        settings.max = .seconds(max * 60)
        return FeedPace(settings)
    }

    /// Gap and silence in hours, waits in minutes.
    @Test(
        arguments: [
            (nil, nil, 15.0), (4.0, nil, 15.0), (1.0, nil, 7.5), (0.25, nil, 5.0), (16, nil, 30), (24 * 16, nil, 147), (nil, 16.0, 30),
            (1, 64, 60),
            (1e9, nil, 24 * 60),
        ] as [(Double?, Double?, Double)])
    func oftenWhereMuchChanges(_ gap: Double?, _ silence: Double?, _ minutes: Double) {
        let wait = Self.pace().wait(gap: gap.map { $0 * 3600 }, silence: silence.map { $0 * 3600 }, hints: [], random: 0)
        #expect((wait / 60).rounded() == minutes.rounded())
    }

    @Test func hintsOnlyMakeItLongerAndOnlyUpToTheBound() {
        #expect(Self.pace().wait(gap: nil, silence: nil, hints: [60, 3600], random: 0) == 3600)
        #expect(Self.pace().wait(gap: nil, silence: nil, hints: [60], random: 0) == 900)
        #expect(Self.pace().wait(gap: nil, silence: nil, hints: [1e12], random: 0) == 86400)
    }

    @Test func chanceOnlyMakesItLonger() {
        #expect(Self.pace().wait(gap: nil, silence: nil, hints: [], random: 0.999) < 900 * 1.1)
        #expect(Self.pace().wait(failures: 1, retryAfter: 400, random: 0.5) > 400)
    }

    @Test func aFixedIntervalStaysFixed() {
        let pace = Self.pace(every: 30, min: 30, max: 30)
        #expect(pace.wait(gap: 60, silence: 1e6, hints: [1, 1e6], random: 0) == 1800)
        #expect(pace.wait(failures: 9, retryAfter: 1e9, random: 0) == 1800)
    }

    /// It is 10:00; due dates in hours of the day, hours to rest in.
    @Test(
        arguments: [
            (10.5, [], 10.5), (10.5, [10], 11), (10.5, [10, 11, 12], 13), (23.5, [23, 0, 1], 26), (10.5, Array(0..<24), 10.5),
            (10.5, Array(10..<24) + Array(0..<10), 10.5), (33.5, [9, 10], 33.5),
        ] as [(Double, [Int], Double)])
    func publishersRest(_ due: Double, _ hours: [Int], _ expected: Double) {
        let midnight = Date(timeIntervalSince1970: 1_795_392_000)
        let found = Self.pace().outside(hours, due: midnight + due * 3600, now: midnight + 10 * 3600)
        #expect(found == midnight + expected * 3600)
    }

    @Test func absurdBoundsDoNotTrap() {
        let pace = Self.pace(every: 0, min: 0, max: 0)
        #expect(pace.wait(gap: 0, silence: 0, hints: [], random: 0) == 1)
        #expect(pace.wait(failures: .max, retryAfter: .infinity, random: 0) == 1)
    }

    @Test func theGapFollowsWhatIsSeen() {
        let pace = Self.pace()
        var gap = pace.gap(after: 3600, known: nil)
        #expect(gap == 11_700)
        for _ in 0..<40 { gap = pace.gap(after: 3600, known: gap) }
        #expect(abs(gap - 3600) < 1)
    }
}
