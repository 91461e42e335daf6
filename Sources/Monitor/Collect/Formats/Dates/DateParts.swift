/// A day in the calendar and a time on a clock, checked.
struct DateParts {
    var year: Int
    var month: Int
    var day: Int
    var hour = 0
    var minute = 0
    var second = 0
    /// Seconds east of Greenwich.
    var offset = 0

    /// Seconds since 1970 UTC; `nil` for a day or a time that does not exist. 24:00 ends a day, second 60 is a leap second.
    var unixTime: Int? {
        guard Self.years.contains(year), 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        guard 0...23 ~= hour || (hour == 24 && minute == 0 && second == 0), 0...59 ~= minute, 0...60 ~= second else { return nil }
        let time = (Self.days(toYear: year, month: month) + day - 1) * 86400 + hour * 3600 + minute * 60 + min(second, 59) - offset
        // Also in UTC, in which it is printed.
        return Self.times.contains(time) ? time : nil
    }

    /// Machines write year 1 where they mean none, and nobody published news before print.
    private static let years = 1400...9999
    private static let times = days(toYear: years.lowerBound, month: 1) * 86400..<days(toYear: years.upperBound + 1, month: 1) * 86400

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The month and day of the n-th day of a year, from 1; `nil` beyond its end.
    static func date(dayOfYear: Int, year: Int) -> DateParts? {
        guard dayOfYear >= 1 else { return nil }
        var day = dayOfYear
        for month in 1...12 {
            let length = days(inMonth: month, of: year)
            if day <= length { return DateParts(year: year, month: month, day: day) }
            day -= length
        }
        return nil
    }

    /// ISO 8601 week dates: week 1 is the week of 4 January, weeks begin on Monday. `day` counts from 1.
    static func date(week: Int, day: Int, year: Int) -> DateParts? {
        guard 1...53 ~= week, 1...7 ~= day, years.contains(year) else { return nil }
        let fourth = days(toYear: year, month: 1) + 3
        let weekday = ((fourth + 3) % 7 + 7) % 7  // 1970-01-01 was a Thursday; Monday is 0
        let ordinal = (week - 1) * 7 + day - 1 - weekday + 4
        if ordinal >= 1 {
            return date(dayOfYear: ordinal, year: year) ?? date(dayOfYear: ordinal - (isLeap(year) ? 366 : 365), year: year + 1)
        }
        return date(dayOfYear: ordinal + (isLeap(year - 1) ? 366 : 365), year: year - 1)
    }

    /// RFC 5322, 4.3: 00 to 49 are of this century, 50 to 99 and years of three digits count from 1900.
    static func fullYear(_ year: Int, digits: Int) -> Int {
        if digits <= 2 { return year < 50 ? 2000 + year : 1900 + year }
        return digits == 3 ? 1900 + year : year
    }

    /// Days from 1970 to the first of a month, after Howard Hinnant's `days_from_civil`
    /// (http://howardhinnant.github.io/date_algorithms.html).
    private static func days(toYear year: Int, month: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
