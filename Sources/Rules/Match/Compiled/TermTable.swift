/// Words of rules as numbers. A word of an article is looked for in a table of small numbers that fits into the near caches; only where one of them
/// may be it, its bytes are compared.
struct TermTable: ~Copyable {
    /// A word, by its term.
    struct Entry: BitwiseCopyable {
        var first: UInt64 = 0
        /// Negative: its complement, of a word that fulfils patterns, too. 0: no word.
        var length: Int32 = 0
        /// Where the bytes of a long word beyond the first eight begin.
        var tail: Int32 = 0
    }

    /// A word of an article in the table.
    struct Found {
        /// 0: none.
        var term: Int32 = 0
        /// Patterns are to be looked for.
        var mayFulfil = true
    }

    /// Of each word its term, and above that eight bits of its hash; 0 where the place is free.
    private var slots = FlatArray<UInt32>(repeating: 0, count: 1 << 10)
    private var slotBits: UInt64 = 10
    private var entries = FlatArray<Entry>()
    private var tails = FlatArray<UInt8>()
    /// The wildcards that each word fulfils.
    private(set) var patterns = SettledPatterns()
    /// Terms that are words, with their hashes, until the table is sealed.
    private var added = FlatArray<Int32>()
    private var hashes = FlatArray<UInt64>()

    /// Few enough for most words to be found, or missed, at their first place.
    private static let slotsPerWord = 3

    /// The term of a word. A hash alone is no proof: the bytes are compared.
    @inline(__always) func find(_ key: WordKey, in bytes: RawSpan, from start: Int) -> Found {
        let mask = 1 << Int(slotBits) - 1
        let tag = Self.tag(key.hash)
        var slot = Int(truncatingIfNeeded: key.hash >> (64 - slotBits))
        while true {
            let value = slots[slot]
            if value == 0 { return Found() }
            if value >> 24 == tag {
                let term = Int32(truncatingIfNeeded: value & 0xFF_FFFF)
                let entry = entries[term]
                if entry.first == key.first, Int(entry.length ^ entry.length >> 31) == key.length,
                    key.length <= 8 || hasTail(Int(entry.tail), bytes, from: start + 8, to: start + key.length)
                {
                    return Found(term: term, mayFulfil: entry.length < 0)
                }
            }
            slot = (slot + 1) & mask
        }
    }

    private func hasTail(_ tail: Int, _ bytes: RawSpan, from start: Int, to end: Int) -> Bool {
        var place = tail
        for offset in start..<end {
            if tails[place] != bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self) { return false }
            place += 1
        }
        return true
    }

    @inline(__always) private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash & 0xFF) }
}

extension TermTable {
    /// The term of a word, `next` for a new one.
    mutating func intern(_ word: String, next: Int32) -> Int32 {
        var word = word
        word.makeContiguousUTF8()
        let bytes = word.utf8Span.span.bytes
        let key = WordKey(bytes, from: 0, length: bytes.byteCount)
        let known = find(key, in: bytes, from: 0)
        guard known.term == 0 else { return known.term }
        while entries.count <= Int(next) { entries.append(Entry()) }
        entries[next] = Entry(first: key.first, length: Int32(key.length), tail: Int32(tails.count))
        if key.length > 8 {
            for offset in 8..<key.length { tails.append(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)) }
        }
        added.append(next)
        hashes.append(key.hash)
        if added.count * Self.slotsPerWord >= slots.count {
            slotBits += 1
            slots = FlatArray(repeating: 0, count: 1 << Int(slotBits))
            for index in 0..<added.count { place(added[index], hashes[index]) }
        } else {
            place(next, key.hash)
        }
        return next
    }

    private mutating func place(_ term: Int32, _ hash: UInt64) {
        var slot = Int(hash >> (64 - slotBits))
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Self.tag(hash) << 24 | UInt32(bitPattern: term)
    }

    /// Asks which patterns each word fulfils, once all are there.
    mutating func seal(_ table: borrowing PatternTable) {
        hashes = FlatArray()
        defer { added = FlatArray() }
        guard !table.isEmpty else { return }
        let canSettle = table.canSettle(added.count)
        for index in 0..<added.count {
            let term = added[index]
            let word = bytes(of: entries[term])
            let fulfils =
                canSettle && !table.dependsOnWriting(word) ? patterns.settle(term, table, word.span) : patterns.leaveOpen(term)
            if fulfils { entries[term].length = ~entries[term].length }
        }
    }

    private func bytes(of entry: Entry) -> [UInt8] {
        let length = Int(entry.length)
        var bytes = (0..<min(length, 8)).map { UInt8(truncatingIfNeeded: entry.first >> (UInt64($0) * 8)) }
        if length > 8 {
            let start = Int(entry.tail)
            for place in start..<(start + length - 8) { bytes.append(tails[place]) }
        }
        return bytes
    }
}
