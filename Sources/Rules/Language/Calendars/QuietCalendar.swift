public import Foundation

/// Times at which alerts of a rule wait: the union of what a calendar lists, in the calendar's own time zone.
public struct QuietCalendar: Sendable, Hashable {
    /// A time of day, half-open, in minutes after midnight; `end` before `start` reaches into the next day.
    public struct DailySpan: Sendable, Hashable {
        public var start: Int
        /// 1 to 1440.
        public var end: Int

        public init(start: Int, end: Int) {
            self.start = start
            self.end = end
        }
    }

    public enum Weekday: String, Sendable, Hashable, CaseIterable {
        case mon, tue, wed, thu, fri, sat, sun
    }

    /// Whole days by date, both included. Written as `2026-12-25`, so that they are days of the calendar's zone.
    public struct DaySpan: Sendable, Hashable {
        public var first: Day
        public var last: Day

        public init(first: Day, last: Day) {
            self.first = first
            self.last = last
        }
    }

    public struct Day: Sendable, Hashable, Comparable {
        public var year: Int
        public var month: Int
        public var day: Int

        public init(year: Int, month: Int, day: Int) {
            self.year = year
            self.month = month
            self.day = day
        }

        public static func < (a: Day, b: Day) -> Bool {
            (a.year, a.month, a.day) < (b.year, b.month, b.day)
        }
    }

    public var timeZone: TimeZone
    public var daily: [DailySpan] = []
    public var weekdays: Set<Weekday> = []
    public var dates: [DaySpan] = []

    public init(timeZone: TimeZone) {
        self.timeZone = timeZone
    }
}
