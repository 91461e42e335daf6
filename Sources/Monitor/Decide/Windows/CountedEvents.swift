import Rules

/// Times at which something was counted, with what was counted, in the order of time. Milliseconds since 1970.
struct CountedEvents: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        var at: Int64
        /// What different ones are counted by; `nil` where each counts.
        var value: String?
    }

    /// More are not needed to say that a bound is passed: the oldest go first.
    static let most = 20_000

    private(set) var entries: [Entry] = []

    init(_ entries: [Entry] = []) {
        self.entries = entries
    }

    var latest: Int64? { entries.last?.at }

    mutating func add(_ entry: Entry) {
        // Nearly always the last one: articles come in the order in which they are seen.
        let index = (entries.lastIndex { $0.at <= entry.at } ?? -1) + 1
        entries.insert(entry, at: index)
    }

    /// Forgets what is older, and the oldest beyond so many.
    mutating func forget(before time: Int64, beyond most: Int) {
        let old = entries.prefix { $0.at < time }.count
        entries.removeFirst(max(old, entries.count - most))
    }

    /// After `start`, up to and with `end`.
    func count(after start: Int64, through end: Int64) -> Int {
        entries.count { $0.at > start && $0.at <= end }
    }

    /// The fullest stretch of that length that holds `time`: both of its ends belong to it.
    func fullest(_ length: Int64, around time: Int64, distinct: Bool) -> (count: Int, from: Int64, to: Int64) {
        var best = (count: 0, from: time - length, to: time)
        for end in entries.reversed() where end.at >= time && end.at <= time + length {
            let inside = entries.reversed().drop { $0.at > end.at }.prefix { $0.at >= end.at - length }
            let count = distinct ? Set(inside.compactMap(\.value)).count : inside.count
            if count > best.count { best = (count, end.at - length, end.at) }
            // Matches seen at the same time end the same stretch.
            if end.at == time { break }
        }
        return best
    }
}

extension CountedEvents {
    var json: JSON {
        .array(entries.map { entry in entry.value.map { [.integer(Int(entry.at)), .string($0)] } ?? .integer(Int(entry.at)) })
    }

    init(_ json: JSON?) {
        entries =
            json?.array?.compactMap { item in
                if let at = item.integer { return Entry(at: Int64(at), value: nil) }
                guard let at = item[0]?.integer else { return nil }
                return Entry(at: Int64(at), value: item[1]?.string)
            } ?? []
    }
}
