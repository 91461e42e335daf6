import Foundation
import Rules

extension QuietCalendar {
    /// Nobody waits longer for the end of quiet times than this: a calendar of all seven weekdays has none.
    private static let longest: TimeInterval = 366 * 86_400

    /// Whether the calendar lists a time.
    func isQuiet(at time: Date) -> Bool {
        let local = LocalTime(time, timeZone)
        if weekdays.contains(local.weekday) || dates.contains(where: { $0.first <= local.day && local.day <= $0.last }) { return true }
        return daily.contains { span in
            span.start < span.end
                ? span.start <= local.minute && local.minute < span.end : local.minute >= span.start || local.minute < span.end
        }
    }

    /// The first time from then on that it does not list; `nil` where a whole year is quiet.
    func end(after time: Date) -> Date? {
        var now = time
        let limit = time + Self.longest
        while isQuiet(at: now) {
            now = nextChange(after: now)
            if now > limit { return nil }
        }
        return now
    }

    /// The next time at which the answer may be another one: an end of a span, midnight, or the clocks being changed.
    private func nextChange(after time: Date) -> Date {
        let local = LocalTime(time, timeZone)
        let marks = daily.flatMap { [$0.start, $0.end] } + [1440]
        let next = marks.filter { $0 > local.minute }.min() ?? 1440
        let byClock = Date(milliseconds: time.milliseconds - local.millisecondsIntoMinute) + Double(next - local.minute) * 60
        guard let change = timeZone.nextDaylightSavingTimeTransition(after: time), change < byClock else { return byClock }
        return change
    }
}

/// What clocks and calendars of a place show.
private struct LocalTime {
    let day: QuietCalendar.Day
    let weekday: QuietCalendar.Weekday
    /// After midnight.
    let minute: Int
    let millisecondsIntoMinute: Int64

    init(_ time: Date, _ zone: TimeZone) {
        let local = time.milliseconds + Int64(zone.secondsFromGMT(for: time)) * 1000
        let days = Self.floor(local, 86_400_000)
        let intoDay = local - days * 86_400_000
        minute = Int(intoDay / 60_000)
        millisecondsIntoMinute = intoDay % 60_000
        // 1970-01-01 was a Thursday.
        weekday = QuietCalendar.Weekday.allCases[Int((days % 7 + 7 + 3) % 7)]
        day = Self.day(days)
    }

    private static func floor(_ value: Int64, _ unit: Int64) -> Int64 {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: unit)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// After Howard Hinnant's `civil_from_days` (http://howardhinnant.github.io/date_algorithms.html).
    private static func day(_ days: Int64) -> QuietCalendar.Day {
        let shifted = days + 719_468
        let era = floor(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        return QuietCalendar.Day(
            year: Int(yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)), month: Int(civilMonth),
            day: Int(dayOfYear - (153 * month + 2) / 5 + 1))
    }
}
