public import Foundation

/// RFC 3339 in UTC, as alerts (milliseconds) and `read` (whole seconds) print it.
public enum Timestamp {
    public static func milliseconds(_ date: Date) -> String {
        let total = date.milliseconds
        let (seconds, rest) = total.quotientAndRemainder(dividingBy: 1000)
        let (whole, thousandths) = rest < 0 ? (seconds - 1, rest + 1000) : (seconds, rest)
        return base(whole) + "." + padded(Int(thousandths), 3) + "Z"
    }

    public static func seconds(_ date: Date) -> String {
        base(date.timeIntervalSince1970.wholeNumber) + "Z"
    }

    /// Civil date from days, after Howard Hinnant's `civil_from_days` (http://howardhinnant.github.io/date_algorithms.html).
    private static func base(_ unix: Int64) -> String {
        var (days, rest) = unix.quotientAndRemainder(dividingBy: 86400)
        if rest < 0 { (days, rest) = (days - 1, rest + 86400) }
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let time = "\(padded(Int(rest / 3600), 2)):\(padded(Int(rest / 60 % 60), 2)):\(padded(Int(rest % 60), 2))"
        return "\(padded(Int(year), 4))-\(padded(Int(month), 2))-\(padded(Int(day), 2))T\(time)"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
    }
}

extension Double {
    /// Rounded down. What a clock never shows becomes the nearest value that can be counted with, because dates come from publishers.
    fileprivate var wholeNumber: Int64 {
        let limit = 1e15
        return isNaN ? 0 : Int64(Swift.min(Swift.max(rounded(.down), -limit), limit))
    }
}

extension Date {
    /// Since 1970, as the store keeps times; rounded down, and held within 30,000 years of it.
    public var milliseconds: Int64 {
        // A whole millisecond is seldom a whole number of binary fractions: without this it would lose one each time that it is stored.
        (timeIntervalSince1970 * 1000 + 0.001).wholeNumber
    }

    public init(milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }
}
