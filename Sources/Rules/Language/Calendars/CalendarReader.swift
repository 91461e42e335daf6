import Foundation

enum CalendarKey: String, FieldKey {
    case tz, daily, weekdays, dates
}

/// Reads `calendars:` of rule files and of `monitord.yaml`.
public struct CalendarReader {
    let reader: NodeReader

    public init(_ reader: NodeReader) {
        self.reader = reader
    }

    /// Calendars by name, with the place of each name.
    public func calendars(_ node: YAMLNode) -> [(name: String, entry: YAMLNode.Entry, calendar: QuietCalendar)] {
        (reader.entries(node, of: "calendars") ?? []).compactMap { entry in
            let calendar = calendar(entry.value)
            guard let name = reader.identifier(key: entry), let calendar else { return nil }
            return (name, entry, calendar)
        }
    }

    private func calendar(_ node: YAMLNode) -> QuietCalendar? {
        guard let fields = FieldReader<CalendarKey>(node, reader, as: "a calendar") else { return nil }
        var calendar = QuietCalendar(timeZone: fields[.tz].map(timeZone) ?? .gmt)
        if let daily = fields[.daily].flatMap(reader.oneOrMore) { calendar.daily = daily.compactMap(dailySpan) }
        if let weekdays = fields[.weekdays].flatMap(reader.oneOrMore) { calendar.weekdays = Set(weekdays.compactMap { reader.choice($0) }) }
        if let dates = fields[.dates].flatMap(reader.oneOrMore) { calendar.dates = dates.compactMap(daySpan) }
        if !fields.has(.daily), !fields.has(.weekdays), !fields.has(.dates) {
            reader.report("empty-calendar", at: node, "a calendar without a time", help: "give it `daily`, `weekdays` or `dates`")
        }
        return calendar
    }

    private func timeZone(_ node: YAMLNode) -> TimeZone {
        guard let name = reader.string(node) else { return .gmt }
        guard let zone = TimeZone(identifier: name) else {
            reader.report(
                "unknown-time-zone", at: node, "there is no time zone `\(name)`",
                help: NearestWord.help(
                    name, among: TimeZone.knownTimeZoneIdentifiers, otherwise: "write `UTC` or a name like `Europe/Kyiv`"))
            return .gmt
        }
        return zone
    }

    /// `23:00-06:30`, quoted or not.
    private func dailySpan(_ node: YAMLNode) -> QuietCalendar.DailySpan? {
        guard let text = reader.string(node) else { return nil }
        let times = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.minutes)
        guard times.count == 2, let start = times[0], let end = times[1], start < 1440, start != end else {
            reader.report("time-span", at: node, "`\(text)` is no span of a day", help: "write \"23:00-06:30\"")
            return nil
        }
        return QuietCalendar.DailySpan(start: start, end: end == 0 ? 1440 : end)
    }

    private static func minutes(_ text: Substring) -> Int? {
        let parts = text.drop { $0 == " " }.split(separator: ":", omittingEmptySubsequences: false).map {
            $0.split(separator: " ").first ?? ""
        }
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } }),
            let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60, hours < 24 || hours == 24 && minutes == 0
        else { return nil }
        return hours * 60 + minutes
    }

    /// `2026-12-25`, or the first and last of several days with a slash between (ISO 8601).
    private func daySpan(_ node: YAMLNode) -> QuietCalendar.DaySpan? {
        guard let text = reader.string(node) else { return nil }
        let days = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.day)
        guard let first = days[0], let last = days[days.count - 1], days.count <= 2, first <= last else {
            reader.report("date", at: node, "`\(text)` names no days", help: "write 2026-12-25, or 2026-12-24/2026-12-26")
            return nil
        }
        return QuietCalendar.DaySpan(first: first, last: last)
    }

    private static func day(_ text: Substring) -> QuietCalendar.Day? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard CivilDate.day(String(text)) != nil, parts.count == 3 else { return nil }
        return QuietCalendar.Day(year: parts[0], month: parts[1], day: parts[2])
    }
}
