import Foundation

/// Times of PETRARCH's codes: `<911226`, `>20010120`, `010120-090120`, days included.
enum PetrarchDates {
    static func span(_ text: Substring) -> (from: Date?, until: Date?)? {
        let text = text.filter { !$0.isWhitespace }
        if text.hasPrefix("<") { return day(text.drop { $0 == "<" || $0 == "=" }).map { (nil, next($0)) } }
        if text.hasPrefix(">") { return day(text.drop { $0 == ">" || $0 == "=" }).map { ($0, nil) } }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let from = day(parts[0]), let until = day(parts[1]) else { return nil }
        return (from, next(until))
    }

    /// `YYYYMMDD` or `YYMMDD`; two digits of a year up to 30 are of this century.
    private static func day(_ text: Substring) -> Date? {
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }), text.count == 8 || text.count == 6 else { return nil }
        let century = text.prefix(2) <= "30" ? "20" : "19"
        let year = text.count == 8 ? "\(text.prefix(4))" : "\(century)\(text.prefix(2))"
        let rest = text.suffix(4)
        return CivilDate.day("\(year)-\(rest.prefix(2))-\(rest.suffix(2))")
    }

    private static func next(_ day: Date) -> Date { day.addingTimeInterval(86400) }
}
