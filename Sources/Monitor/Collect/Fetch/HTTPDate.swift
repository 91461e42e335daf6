import Foundation

/// The three forms of a date in HTTP (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`,
/// `Sun Nov  6 08:49:37 1994`. The weekday and the zone, which is always GMT, are not looked at.
enum HTTPDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// `nil` for anything else, and for days that no calendar has. `now` decides the century of a year of two digits.
    static func parse(_ text: String, now: Date) -> Date? {
        let words = text.split { " ,-".contains($0) }
        guard words.count >= 5 else { return nil }
        let hasMonthFirst = month(words[1]) != nil
        let (day, monthName, year, clock) =
            hasMonthFirst ? (words[2], words[1], words[4], words[3]) : (words[1], words[2], words[3], words[4])
        let time = clock.split(separator: ":", omittingEmptySubsequences: false).map { number($0, digits: 2) }
        guard let month = month(monthName), let day = number(day, digits: 2), (1...31).contains(day), let year = fullYear(year, now: now),
            time.count == 3, let hour = time[0], hour < 24, let minute = time[1], minute < 60, let second = time[2], second <= 60
        else { return nil }
        let start = days(year, month, 1)
        let length = (month == 12 ? days(year + 1, 1, 1) : days(year, month + 1, 1)) - start
        guard day <= length else { return nil }
        return Date(timeIntervalSince1970: Double((start + day - 1) * 86400 + hour * 3600 + minute * 60 + second))
    }

    private static func month(_ text: Substring) -> Int? {
        months.firstIndex(of: text.lowercased()).map { $0 + 1 }
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard (1...digits).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    /// A year of two digits that seems to lie more than 50 years ahead is of the century before.
    private static func fullYear(_ text: Substring, now: Date) -> Int? {
        guard let year = number(text, digits: 4) else { return nil }
        guard text.utf8.count == 2 else { return text.utf8.count == 4 ? year : nil }
        let current = 1970 + Int(now.timeIntervalSince1970 / 31_556_952)
        let candidate = current / 100 * 100 + year
        return candidate > current + 50 ? candidate - 100 : candidate
    }

    /// Days since 1970, after Howard Hinnant's `days_from_civil` (http://howardhinnant.github.io/date_algorithms.html).
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
