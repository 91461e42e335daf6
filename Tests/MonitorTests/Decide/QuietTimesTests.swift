import Foundation
import Rules
import Testing

@testable import Monitor

/// Calendars in their own time zones, over the days when clocks are changed.
@Suite struct QuietTimesTests {
    private static func calendar(_ zone: String, _ daily: [(Int, Int)] = [], weekdays: Set<QuietCalendar.Weekday> = []) throws
        -> QuietCalendar
    {
        var calendar = QuietCalendar(timeZone: try #require(TimeZone(identifier: zone)))
        calendar.daily = daily.map { .init(start: $0.0, end: $0.1) }
        calendar.weekdays = weekdays
        return calendar
    }

    private static let night = [(23 * 60, 6 * 60 + 30)]

    /// Zone, a time, and when quiet ends: itself where it is not quiet.
    @Test(arguments: [
        ("a winter night", "Europe/Kyiv", "2026-01-10T22:00:00Z", "2026-01-11T04:30:00Z"),
        ("its first moment", "Europe/Kyiv", "2026-01-10T21:00:00Z", "2026-01-11T04:30:00Z"),
        ("the moment before", "Europe/Kyiv", "2026-01-10T20:59:59Z", "2026-01-10T20:59:59Z"),
        ("its end", "Europe/Kyiv", "2026-01-11T04:30:00Z", "2026-01-11T04:30:00Z"),
        ("a summer night", "Europe/Kyiv", "2026-07-10T22:00:00Z", "2026-07-11T03:30:00Z"),
        ("the night in which an hour is lost", "Europe/Kyiv", "2026-03-28T22:00:00Z", "2026-03-29T03:30:00Z"),
        ("the night in which an hour comes twice", "Europe/Kyiv", "2026-10-24T21:00:00Z", "2026-10-25T04:30:00Z"),
        ("half an hour off", "Asia/Kolkata", "2026-01-10T18:00:00Z", "2026-01-11T01:00:00Z"),
    ])
    func aNightEnds(_ name: String, _ zone: String, _ time: String, _ end: String) throws {
        let calendar = try Self.calendar(zone, Self.night)
        let date = try #require(FeedDate.parse(time))
        #expect(calendar.end(after: date).map(Timestamp.seconds) == end, "\(name)")
        #expect(calendar.isQuiet(at: date) == (time != end), "\(name)")
    }

    @Test func aSpanInALostHourIsNotQuietAndEndsNothing() throws {
        let calendar = try Self.calendar("Europe/Kyiv", [(3 * 60 + 10, 3 * 60 + 50)])
        let before = try #require(FeedDate.parse("2026-03-29T00:59:00Z"))
        #expect(stride(from: 0, to: 7200, by: 60).allSatisfy { !calendar.isQuiet(at: before + Double($0)) })
        // On the day after, there is such an hour.
        #expect(calendar.isQuiet(at: try #require(FeedDate.parse("2026-03-30T00:20:00Z"))))
    }

    @Test func aSpanInAnHourThatComesTwiceIsQuietTwice() throws {
        let calendar = try Self.calendar("Europe/Kyiv", [(3 * 60 + 10, 3 * 60 + 50)])
        let first = try #require(FeedDate.parse("2026-10-25T00:20:00Z"))
        #expect(calendar.end(after: first).map(Timestamp.seconds) == "2026-10-25T00:50:00Z")
        #expect(calendar.isQuiet(at: first + 3600))
        #expect(calendar.end(after: first + 3600).map(Timestamp.seconds) == "2026-10-25T01:50:00Z")
    }

    @Test func weekendsAreWholeDaysOfTheirZone() throws {
        let calendar = try Self.calendar("America/New_York", weekdays: [.sat, .sun])
        // 2026-11-27 is a Friday.
        #expect(!calendar.isQuiet(at: try #require(FeedDate.parse("2026-11-28T04:59:00Z"))))
        let saturday = try #require(FeedDate.parse("2026-11-28T05:00:00Z"))
        #expect(calendar.end(after: saturday).map(Timestamp.seconds) == "2026-11-30T05:00:00Z")
    }

    @Test func whatIsListedIsJoined() throws {
        var calendar = try Self.calendar("UTC", [(0, 7 * 60), (19 * 60, 24 * 60)], weekdays: [.sat, .sun])
        calendar.dates = [.init(first: .init(year: 2026, month: 12, day: 24), last: .init(year: 2026, month: 12, day: 25))]
        // From Wednesday evening over the holidays (Thursday, Friday) and the weekend to Monday morning.
        let end = calendar.end(after: try #require(FeedDate.parse("2026-12-23T19:00:00Z")))
        #expect(end.map(Timestamp.seconds) == "2026-12-28T07:00:00Z")
    }

    @Test func aCalendarOfAllWeekdaysNeverEnds() throws {
        let calendar = try Self.calendar("UTC", weekdays: Set(QuietCalendar.Weekday.allCases))
        #expect(calendar.end(after: Timeline.start) == nil)
    }
}
