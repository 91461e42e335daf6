/// Reads the two shapes that nearly all feeds send, byte by byte: `Mon, 02 Jan 2006 15:04:05 -0700` and `2006-01-02T15:04:05Z`.
/// What differs in the least is left to `DateTokens`.
struct DateShape {
    private var place: Int
    private let end: Int

    /// The date; `nil` for any other shape.
    static func parts(_ bytes: Span<UInt8>, _ range: Range<Int>) -> DateParts? {
        guard range.count >= shortest else { return nil }
        var shape = DateShape(place: range.lowerBound, end: range.upperBound)
        if let parts = shape.internet(bytes) { return parts }
        shape.place = range.lowerBound
        return shape.mail(bytes)
    }

    /// `2006-01-02T15:04:05Z`
    private static let shortest = 20

    /// RFC 3339.
    private mutating func internet(_ bytes: Span<UInt8>) -> DateParts? {
        guard let year = number(bytes, 4), take(bytes, "-"), let month = number(bytes, 2), take(bytes, "-"), let day = number(bytes, 2),
            take(bytes, "T"), var parts = time(bytes, of: DateParts(year: year, month: month, day: day))
        else { return nil }
        if take(bytes, ".") {
            while place < end, bytes[place] >= UInt8(ascii: "0"), bytes[place] <= UInt8(ascii: "9") { place += 1 }
        }
        if take(bytes, "Z") { return place == end ? parts : nil }
        guard let offset = offset(bytes) else { return nil }
        parts.offset = offset
        return parts
    }

    /// RFC 822 as everybody writes it.
    private mutating func mail(_ bytes: Span<UInt8>) -> DateParts? {
        if bytes[place + 3] == UInt8(ascii: ","), bytes[place + 4] == UInt8(ascii: " ") { place += 5 }
        guard let day = number(bytes, 2) ?? number(bytes, 1), take(bytes, " "), let month = month(bytes), take(bytes, " "),
            let year = number(bytes, 4), take(bytes, " "), var parts = time(bytes, of: DateParts(year: year, month: month, day: day)),
            take(bytes, " ")
        else { return nil }
        guard let offset = zone(bytes) ?? offset(bytes) else { return nil }
        parts.offset = offset
        return parts
    }

    private mutating func time(_ bytes: Span<UInt8>, of day: DateParts) -> DateParts? {
        guard let hour = number(bytes, 2), take(bytes, ":"), let minute = number(bytes, 2), take(bytes, ":"), let second = number(bytes, 2)
        else { return nil }
        var parts = day
        (parts.hour, parts.minute, parts.second) = (hour, minute, second)
        return parts
    }

    /// `GMT`, `EST`.
    private func zone(_ bytes: Span<UInt8>) -> Int? {
        guard place < end, bytes[place] >= UInt8(ascii: "A"), end - place <= 4 else { return nil }
        if end - place == 3, bytes.has("GMT", at: place) { return 0 }
        return DateNames.zones[bytes.string(place..<end).lowercased()]
    }

    /// `+01:00` or `+0100`, and nothing behind it.
    private mutating func offset(_ bytes: Span<UInt8>) -> Int? {
        let isWest = take(bytes, "-")
        guard isWest || take(bytes, "+"), let hours = number(bytes, 2) else { return nil }
        _ = take(bytes, ":")
        guard let minutes = number(bytes, 2), place == end, hours < 15, minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }

    private mutating func month(_ bytes: Span<UInt8>) -> Int? {
        guard place + 3 <= end else { return nil }
        let (first, second, third) = (bytes[place].xmlLowercase, bytes[place + 1].xmlLowercase, bytes[place + 2].xmlLowercase)
        guard let month = DateNames.month(first, second, third) else { return nil }
        place += 3
        return month
    }

    private mutating func number(_ bytes: Span<UInt8>, _ digits: Int) -> Int? {
        guard place + digits <= end else { return nil }
        var value = 0
        for index in place..<(place + digits) {
            guard bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        }
        place += digits
        return value
    }

    private mutating func take(_ bytes: Span<UInt8>, _ mark: Unicode.Scalar) -> Bool {
        guard place < end, UInt32(bytes[place]) == mark.value else { return false }
        place += 1
        return true
    }
}
