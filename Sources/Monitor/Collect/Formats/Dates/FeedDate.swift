public import Foundation

/// Reads the dates of feeds, pages and letters in all the forms that publishers write them.
///
/// RFC 822 and its successors with their zones, comments and two-digit years; ISO 8601 and W3CDTF; `asctime`; month names of many languages;
/// numbers with any separators; seconds since 1970. A date without a zone is taken as UTC. An impossible one is `nil`, never a guess.
public enum FeedDate {
    public static func parse(_ text: String) -> Date? {
        let bytes = text.utf8.span
        return parse(bytes, 0..<bytes.count)
    }

    /// With the fraction of a second, which publishers write and do not mean, and which windows and pauses count.
    static func parseWithFraction(_ text: String) -> Date? {
        guard let second = parse(text) else { return nil }
        guard let digits = text.firstMatch(of: /:[0-9]{2}[.,]([0-9]{1,9})/)?.output.1, let fraction = Double("0." + digits) else {
            return second
        }
        return second + fraction
    }

    /// The same for a part of some UTF-8.
    static func parse(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Date? {
        unixTime(bytes, range).map { Date(timeIntervalSince1970: Double($0)) }
    }

    private static func unixTime(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard range.count <= longest else { return nil }
        if let parts = DateShape.parts(bytes, range) { return parts.unixTime }
        guard var tokens = DateTokens(bytes, range) else { return nil }
        return tokens.date()
    }

    /// Longer text is prose.
    private static let longest = 256
}
