import Foundation
import Testing

@testable import Monitor

/// A day in the life of 10,000 feeds with a fixed interval of 30 minutes, on a simulated clock.
@Suite struct FetchDayTests {
    private static let feeds = 10_000
    private static let day = 86400.0

    /// A few hosts have many feeds, most have few; the greatest has 300.
    private static func host(of feed: Int) -> String { feed < 900 ? "great-\(feed / 300)" : "host-\(feed % 1300)" }

    @Test func theLoadIsEvenNoHostSuffersAndNoneIsForgotten() {
        var settings = FeedSettings(id: "a", url: "https://a.example")
        (settings.every, settings.min, settings.max) = (.seconds(1800), .seconds(1800), .seconds(1800))
        let pace = FeedPace(settings)
        let random = dice(seed: 7)
        let start = Date(timeIntervalSince1970: 1_795_428_000)
        let hosts = (0..<Self.feeds).map(Self.host(of:))
        let numbers = Dictionary(zip(hosts, hosts.indices)) { first, _ in first }
        let hostNumbers = hosts.map { numbers[$0] ?? 0 }
        var schedule = FetchSchedule(hosts: hosts, total: 256, perHost: 1)
        let dues = StartPlan(now: start, random: random).dues(
            stored: [Date?](repeating: nil, count: Self.feeds), every: [Double](repeating: pace.every, count: Self.feeds))
        for feed in 0..<Self.feeds { schedule.plan(feed, due: dues[feed]) }

        var perMinute = [Int](repeating: 0, count: 1440)
        var perFeed = [Int](repeating: 0, count: Self.feeds)
        var underWay = DueHeap()
        var atHost = [Int](repeating: 0, count: Self.feeds)
        var crowded = 0
        var now = start
        while now < start + Self.day {
            while let feed = schedule.start(at: now) {
                perMinute[Int(now.timeIntervalSince(start) / 60)] += 1
                perFeed[feed] += 1
                atHost[hostNumbers[feed]] += 1
                if atHost[hostNumbers[feed]] > 1 { crowded += 1 }
                underWay.insert(feed, due: now + 0.1 + 4 * random())
            }
            now = min(schedule.nextDue ?? .distantFuture, underWay.next ?? .distantFuture)
            while let feed = underWay.pop(at: now) {
                atHost[hostNumbers[feed]] -= 1
                schedule.finish(feed, due: now + pace.wait(gap: nil, silence: nil, hints: [], random: random()))
            }
        }

        let mean = Double(perMinute.reduce(0, +)) / 1440
        #expect(mean > 300)
        #expect(Double(perMinute.max() ?? 0) <= 2 * mean, "\(perMinute.max() ?? 0) in a minute, \(mean) on average")
        #expect(crowded == 0)
        // At most 33 minutes and a wait for its host's turn lie between two fetches.
        #expect(
            (43...48).contains(perFeed.min() ?? 0) && (perFeed.max() ?? 0) <= 48, "\(perFeed.min() ?? 0) to \(perFeed.max() ?? 0) fetches")
    }
}
