/// Words of rules as numbers. A word of an article that stands in no rule costs one look into a filter that fits into the nearest cache.
struct TermTable: ~Copyable {
    /// 16 bytes: four to a cache line.
    struct Entry: BitwiseCopyable {
        var first: UInt64 = 0
        var length: Int32 = 0
        /// 0 where the place is free.
        var term: Int32 = 0
    }

    private var entries: FlatArray<Entry>
    private var slotBits: UInt64
    private var filter: FlatArray<UInt64>
    private var filterMask: UInt64
    /// What was entered, in its order, until the table is sealed.
    private var added = FlatArray<Entry>()
    private var hashes = FlatArray<UInt64>()
    /// Where the bytes of long words begin, by term; of all words, their bytes beyond the first eight.
    private var tails = FlatArray<UInt8>()
    private var tailStarts = FlatArray<Int32>()

    /// So that one word in twelve that no rule names passes, at most.
    private static let filterBitsPerTerm = 12
    private static let largestFilter = 1 << 20

    init() {
        slotBits = 10
        entries = FlatArray(repeating: Entry(), count: 1 << 10)
        filter = FlatArray(repeating: ~0, count: 1)
        filterMask = 0
    }

    /// Whether a word may be a term.
    @inline(__always) func mayHold(_ hash: UInt64) -> Bool {
        let bit = hash & filterMask
        return filter[Int(truncatingIfNeeded: bit >> 6)] >> (bit & 63) & 1 != 0
    }

    /// The term of a word; 0 where there is none. A hash alone is no proof: the bytes are compared.
    @inline(__always) func term(_ key: WordKey, in bytes: RawSpan, from start: Int) -> Int32 {
        let mask = 1 << Int(slotBits) - 1
        var slot = Int(truncatingIfNeeded: key.hash >> (64 - slotBits))
        while true {
            let entry = entries[slot]
            if entry.term == 0 { return 0 }
            if entry.first == key.first, Int(entry.length) == key.length,
                key.length <= 8 || hasTail(of: entry.term, bytes, from: start + 8, to: start + key.length)
            {
                return entry.term
            }
            slot = (slot + 1) & mask
        }
    }

    private func hasTail(of term: Int32, _ bytes: RawSpan, from start: Int, to end: Int) -> Bool {
        var place = Int(tailStarts[term])
        for offset in start..<end {
            if tails[place] != bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self) { return false }
            place += 1
        }
        return true
    }
}

extension TermTable {
    /// The term of a word, `next` for a new one.
    mutating func intern(_ word: String, next: Int32) -> Int32 {
        var word = word
        word.makeContiguousUTF8()
        let bytes = word.utf8Span.span.bytes
        let key = WordKey(bytes, from: 0, length: bytes.byteCount)
        let known = term(key, in: bytes, from: 0)
        guard known == 0 else { return known }
        while tailStarts.count <= Int(next) { tailStarts.append(Int32(tails.count)) }
        if key.length > 8 {
            for offset in 8..<key.length { tails.append(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)) }
        }
        added.append(Entry(first: key.first, length: Int32(key.length), term: next))
        hashes.append(key.hash)
        if added.count * 2 >= entries.count {
            slotBits += 1
            entries = FlatArray(repeating: Entry(), count: 1 << Int(slotBits))
            for index in 0..<added.count { place(added[index], hashes[index]) }
        } else {
            place(added[added.count - 1], key.hash)
        }
        return next
    }

    private mutating func place(_ entry: Entry, _ hash: UInt64) {
        var slot = Int(hash >> (64 - slotBits))
        while entries[slot].term != 0 { slot = (slot + 1) & (entries.count - 1) }
        entries[slot] = entry
    }

    /// Builds the filter, once all words are there.
    mutating func seal() {
        var bits = 64
        while bits < min(added.count * Self.filterBitsPerTerm, Self.largestFilter) { bits *= 2 }
        filter = FlatArray(repeating: 0, count: bits / 64)
        filterMask = UInt64(bits - 1)
        for index in 0..<hashes.count {
            let bit = hashes[index] & filterMask
            filter[Int(bit >> 6)] |= 1 << (bit & 63)
        }
        added = FlatArray()
        hashes = FlatArray()
    }
}
