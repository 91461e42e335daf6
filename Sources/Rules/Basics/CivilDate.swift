public import Foundation

/// Dates as people write them in files: a day (`2026-12-31`) or an instant (RFC 3339: `2026-12-31T18:30:00Z`, `…+02:00`).
public enum CivilDate {
    /// The first instant of a day, UTC; `nil` for what is no day of the calendar.
    public static func day(_ text: String) -> Date? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = digits(parts[0], 4), let month = digits(parts[1], 2), let day = digits(parts[2], 2),
            (1...12).contains(month), (1...length(of: month, year)).contains(day)
        else { return nil }
        return Date(timeIntervalSince1970: Double(days(year, month, day) * 86400))
    }

    /// An instant with its offset from UTC, whole or fractional seconds; a leap second counts as the next second.
    public static func instant(_ text: String) -> Date? {
        guard let separator = text.firstIndex(where: { "Tt ".contains($0) }), let day = day(String(text[..<separator])) else { return nil }
        var time = text[text.index(after: separator)...]
        guard let zone = takeZone(from: &time) else { return nil }
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hour = digits(parts[0], 2), let minute = digits(parts[1], 2), let second = seconds(parts[2]),
            hour < 24, minute < 60, second < 61
        else { return nil }
        return day.addingTimeInterval(Double(hour * 3600 + minute * 60 - zone) + second)
    }

    /// Seconds east of UTC.
    private static func takeZone(from time: inout Substring) -> Int? {
        if time.last == "Z" || time.last == "z" {
            time = time.dropLast()
            return 0
        }
        let zone = time.suffix(6)
        guard zone.count == 6, let sign = zone.first, sign == "+" || sign == "-", let hours = digits(zone.dropFirst().prefix(2), 2),
            let minutes = digits(zone.suffix(2), 2), zone.dropFirst(3).first == ":", hours < 24, minutes < 60
        else { return nil }
        time = time.dropLast(6)
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private static func seconds(_ text: Substring) -> Double? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = digits(parts[0], 2) else { return nil }
        guard parts.count == 2 else { return Double(whole) }
        guard !parts[1].isEmpty, parts[1].utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        return Double(whole) + (Double("0.\(parts[1])") ?? 0)
    }

    private static func digits(_ text: Substring, _ count: Int) -> Int? {
        text.utf8.count == count && text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } ? Int(text) : nil
    }

    private static func length(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01, after Howard Hinnant's `days_from_civil` (http://howardhinnant.github.io/date_algorithms.html), for years from 0.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
