extension DateTokens {
    /// Seconds since 1970. Time and zone are found first, since they have the clearest shape; what numbers are left is the day.
    mutating func date() -> Int? {
        if let stamp = stampAlone() { return stamp }
        let clock = takeTime()
        guard let offset = takeZone(after: clock.end) else { return nil }
        guard var parts = takeDay(), !hasStrayNumber(allowing: &parts, clock) else { return nil }
        if clock.end != nil { (parts.hour, parts.minute, parts.second) = (clock.hour, clock.minute, clock.second) }
        parts.offset = offset
        return parts.unixTime
    }

    /// One number is seconds or milliseconds since 1970, or a date and time without separators.
    private func stampAlone() -> Int? {
        guard tokens.count == 1, let first = tokens.first, let value = first.number else { return nil }
        switch first.digits {
        case 9, 10: return value
        case 13: return value / 1000
        case 12: return compact(date: value / 10_000, time: value % 10_000 * 100, offset: 0)
        case 14: return compact(date: value / 1_000_000, time: value % 1_000_000, offset: 0)
        default: return nil
        }
    }

    private func compact(date: Int, time: Int, offset: Int) -> Int? {
        DateParts(
            year: date / 10_000, month: date / 100 % 100, day: date % 100, hour: time / 10_000, minute: time / 100 % 100,
            second: time % 100, offset: offset
        ).unixTime
    }

    // MARK: - Time

    struct Clock {
        var hour = 0
        var minute = 0
        var second = 0
        /// The token behind the time; `nil` where there is none.
        var end: Int?
    }

    /// `10:04`, `10:04:05.123`, `9:15 pm`, `10h04`, and after a `T` also `1004` and `100405`.
    private mutating func takeTime() -> Clock {
        var clock = Clock()
        guard let start = tokens.indices.first(where: isTime) else { return compactTime() }
        clock.hour = tokens[start].number ?? 0
        clock.minute = tokens[start + 2].number ?? 0
        var end = start + 3
        if let mark = self[end], mark.isMark(UInt8(ascii: ":")) || mark.isMark(UInt8(ascii: ".")), let second = self[end + 1]?.number {
            clock.second = second
            end += 2
        }
        end = skipFraction(from: end)
        use(start..<end)
        clock.end = end
        readHalf(of: &clock, before: start)
        return clock
    }

    private func isTime(_ index: Int) -> Bool {
        guard let hour = self[index], hour.number != nil, hour.digits <= 2, let minute = self[index + 2], minute.number != nil else {
            return false
        }
        guard minute.digits == 2 || minute.digits == 1, let mark = self[index + 1] else { return false }
        if let sign = self[index - 1], sign.isMark(UInt8(ascii: "+")) { return false }
        return mark.isMark(UInt8(ascii: ":"))
            || (mark.isWord && word(mark) == "h" && touch(index, index + 1) && touch(index + 1, index + 2))
    }

    private func skipFraction(from end: Int) -> Int {
        guard let mark = self[end], mark.isMark(UInt8(ascii: ".")) || mark.isMark(UInt8(ascii: ",")) || mark.isMark(UInt8(ascii: ":"))
        else {
            return end
        }
        guard touch(end - 1, end), touch(end, end + 1), self[end + 1]?.number != nil else { return end }
        return end + 2
    }

    /// `20040102T1004`, `08 Apr 98 0800 GMT`.
    private mutating func compactTime() -> Clock {
        for index in tokens.indices.dropFirst() {
            guard let value = tokens[index].number, tokens[index].digits == 4 || tokens[index].digits == 6 else { continue }
            let isAfterT = tokens[index - 1].isWord && word(tokens[index - 1]) == "t" && touch(index - 1, index)
            let isAfterDate = tokens[index - 1].number != nil && tokens[index - 1].digits == 8
            let numbersBefore = tokens[..<index].count { $0.number != nil }
            guard
                isAfterT || isAfterDate
                    || (tokens[index].digits == 4 && numbersBefore == 2 && monthIndex() != nil && self[index - 1]?.number != nil)
            else {
                continue
            }
            let time = tokens[index].digits == 4 ? value * 100 : value
            var clock = Clock(hour: time / 10_000, minute: time / 100 % 100, second: time % 100)
            let end = skipFraction(from: index + 1)
            use(index..<end)
            clock.end = end
            return clock
        }
        return Clock()
    }

    private mutating func readHalf(of clock: inout Clock, before start: Int) {
        guard let end = clock.end else { return }
        let places = [end, start - 1]
        guard let half = places.compactMap({ half(at: $0) }).first else { return }
        use(half.tokens)
        if half.tokens.contains(end) { clock.end = half.tokens.upperBound }
        guard clock.hour <= 12 else { return }
        clock.hour = clock.hour % 12 + (half.isAfternoon ? 12 : 0)
    }

    private func half(at index: Int) -> (isAfternoon: Bool, tokens: Range<Int>)? {
        guard let token = self[index], token.isWord, !token.isUsed else { return nil }
        let text = word(token)
        if let isAfternoon = DateNames.halves[text] { return (isAfternoon, index..<(index + 1)) }
        // a.m., p.m.
        guard text == "a" || text == "p", self[index + 1]?.isMark(UInt8(ascii: ".")) == true, let m = self[index + 2], m.isWord,
            word(m) == "m"
        else { return nil }
        return (text == "p", index..<(index + 3))
    }

    // MARK: - Zone

    /// Seconds east; 0 where nothing is said; `nil` for an offset that no place has.
    private mutating func takeZone(after end: Int?) -> Int? {
        // Without a time the offset stands behind the day: `2003-12-31+01:00`.
        let sign = end ?? tokens.lastIndex { $0.isMark(UInt8(ascii: "+")) }
        if let sign, let offset = takeOffset(at: sign) { return offset.seconds }
        for index in tokens.indices where tokens[index].isWord && !tokens[index].isUsed {
            guard index >= end ?? 1, let seconds = zone(tokens[index]) else { continue }
            use([index])
            if seconds == 0, !tokens[index].isComment, let offset = takeOffset(at: index + 1) { return offset.seconds }
            return seconds
        }
        return 0
    }

    private func zone(_ token: Token) -> Int? {
        let letters = letters(token)
        return letters.elementsEqual("gmt".utf8) || letters.elementsEqual("z".utf8) ? 0 : DateNames.zones[word(token)]
    }

    private struct Offset {
        var seconds: Int?
    }

    /// `+0100`, `+01:00`, `+1`, `-05:0`.
    private mutating func takeOffset(at index: Int) -> Offset? {
        guard let sign = self[index], let number = self[index + 1], let value = number.number, number.digits <= 4 else { return nil }
        let isMinus = sign.isMark(UInt8(ascii: "-"))
        guard isMinus || sign.isMark(UInt8(ascii: "+")), touch(index, index + 1) else { return nil }
        var (hours, minutes) = number.digits <= 2 ? (value, 0) : (value / 100, value % 100)
        var end = index + 2
        if number.digits <= 2, self[end]?.isMark(UInt8(ascii: ":")) == true, let rest = self[end + 1]?.number {
            minutes = rest
            end += 2
        }
        use(index..<end)
        guard hours <= Self.farthestOffset, minutes < 60 else { return Offset(seconds: nil) }
        (hours, minutes) = isMinus ? (-hours, -minutes) : (hours, minutes)
        return Offset(seconds: hours * 3600 + minutes * 60)
    }

    /// Kiribati is 14 hours east; some summer times were once an hour more.
    private static let farthestOffset = 15

    // MARK: - Day

    private mutating func takeDay() -> DateParts? {
        let numbers = tokens.indices.filter { tokens[$0].number != nil }
        guard let first = numbers.first else { return nil }
        // With three numbers a name is a weekday: `mar 05/11/2019`.
        if numbers.count < 3, let month = monthIndex() { return takeDay(withMonthAt: month, numbers) }
        if tokens[first].digits > 4 || numbers.count < 3 { return takeISO(first, numbers) }
        return takeNumbers(Array(numbers.prefix(3)))
    }

    /// The last month name: in `mar 5 nov 2019` the first is a Tuesday.
    private func monthIndex() -> Int? {
        tokens.indices.last { tokens[$0].isWord && !tokens[$0].isComment && !tokens[$0].isUsed && month(tokens[$0]) != nil }
    }

    private func month(_ token: Token) -> Int? {
        token.digits < 3 ? nil : DateNames.month(letters(token)) ?? DateNames.months[word(token)]
    }

    /// `2 Jan 2006`, `Jan 2, 2006`, `2006-jan-02`, `Jan 2 15:04:05 2006`.
    private mutating func takeDay(withMonthAt index: Int, _ numbers: [Int]) -> DateParts? {
        guard numbers.count >= 2, let month = month(tokens[index]) else { return nil }
        let (a, b) = (tokens[numbers[0]], tokens[numbers[1]])
        guard let first = a.number, let second = b.number else { return nil }
        use([index, numbers[0], numbers[1]])
        let isYearFirst = a.digits > 2 || (first > 31 && b.digits <= 2)
        let (day, year, digits) = isYearFirst ? (second, first, a.digits) : (first, second, b.digits)
        return DateParts(year: DateParts.fullYear(year, digits: digits), month: month, day: day)
    }

    /// `20040102`, `2004335`, `2004-01`, `2004-335`, `2004-W53-6`, `2004`.
    private mutating func takeISO(_ index: Int, _ numbers: [Int]) -> DateParts? {
        let token = tokens[index]
        guard let value = token.number else { return nil }
        use([index])
        switch token.digits {
        case 8: return DateParts(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        case 7: return DateParts.date(dayOfYear: value % 1000, year: value / 1000)
        case 4: break
        default: return nil
        }
        guard numbers.count > 1, let second = tokens[numbers[1]].number else { return DateParts(year: value, month: 1, day: 1) }
        use([numbers[1]])
        if tokens[numbers[1] - 1].isWord {
            guard word(tokens[numbers[1] - 1]) == "w" else { return nil }
            return week(second, digits: tokens[numbers[1]].digits, year: value, then: numbers.dropFirst(2).first)
        }
        if tokens[numbers[1]].digits == 3 { return DateParts.date(dayOfYear: second, year: value) }
        return DateParts(year: value, month: second, day: 1)
    }

    private mutating func week(_ number: Int, digits: Int, year: Int, then next: Int?) -> DateParts? {
        if digits == 3 { return DateParts.date(week: number / 10, day: number % 10, year: year) }
        guard let next, let day = tokens[next].number else { return DateParts.date(week: number, day: 1, year: year) }
        use([next])
        return DateParts.date(week: number, day: day, year: year)
    }

    /// Three numbers. Slashes without a year in front are American unless the first cannot be a month; points and dashes are not.
    private mutating func takeNumbers(_ places: [Int]) -> DateParts? {
        let found = places.map { tokens[$0] }
        let values = found.compactMap(\.number)
        guard values.count == 3 else { return nil }
        if tokens[places[1] - 1].isWord, word(tokens[places[1] - 1]) == "w" {
            use(places.prefix(2))
            return week(values[1], digits: found[1].digits, year: values[0], then: places[2])
        }
        use(places)
        if found[0].digits > 2 { return DateParts(year: values[0], month: values[1], day: values[2]) }
        let separator = tokens[places[0] + 1]
        let isShort = found[2].digits <= 2
        if isShort, separator.isMark(UInt8(ascii: "-")) {
            return DateParts(year: DateParts.fullYear(values[0], digits: 2), month: values[1], day: values[2])
        }
        let isAmerican = separator.isMark(UInt8(ascii: "/")) && values[0] <= 12
        let year = DateParts.fullYear(values[2], digits: found[2].digits)
        return DateParts(year: year, month: values[isAmerican ? 0 : 1], day: values[isAmerican ? 1 : 0])
    }

    /// A number that nothing explains makes the rest a guess. A bare hour is explained: `2 Jan 2006 15 GMT`, `2003-12-31T10Z`.
    private mutating func hasStrayNumber(allowing parts: inout DateParts, _ clock: Clock) -> Bool {
        let left = tokens.indices.filter { tokens[$0].number != nil }
        guard let only = left.first else { return false }
        guard left.count == 1, clock.end == nil, tokens[only].digits <= 2, let hour = tokens[only].number else { return true }
        parts.hour = hour
        return false
    }
}
