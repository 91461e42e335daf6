/// What patterns the words met so far are, so that each distinct word is compared with wildcards and stemmed once. Bounded: it starts anew when it
/// is full.
struct WordCache: ~Copyable {
    struct Entry: BitwiseCopyable {
        var hash: UInt64
        var first: UInt64
        /// Of the bytes beyond the first eight.
        var tailStart: Int32
        var wordLength: Int32
        var listStart: Int32
        var listLength: Int32
    }

    /// Distinct words of some thousand articles.
    private static let maximumWords = 1 << 15
    private static let maximumBytes = 1 << 20
    private static let slots = maximumWords * 2

    /// Numbers of entries, from 1; 0 where the place is free.
    private var places = FlatArray<Int32>(repeating: 0, count: WordCache.slots)
    private var entries = FlatArray<Entry>()
    private var words = FlatArray<UInt8>()
    /// Terms of patterns, word after word.
    private(set) var lists = FlatArray<Int32>()

    /// The terms of a word that was met already, as a range of `lists`.
    @inline(__always) func list(of key: WordKey, _ hash: UInt64, in word: Span<UInt8>) -> Range<Int>? {
        var place = Int(hash >> 48) & (Self.slots - 1)
        while places[place] != 0 {
            let entry = entries[places[place] - 1]
            if entry.hash == hash, entry.first == key.first, Int(entry.wordLength) == key.length,
                key.length <= 8 || hasTail(word, Int(entry.tailStart))
            {
                return Int(entry.listStart)..<Int(entry.listStart + entry.listLength)
            }
            place = (place + 1) & (Self.slots - 1)
        }
        return nil
    }

    private func hasTail(_ word: Span<UInt8>, _ start: Int) -> Bool {
        for index in 8..<word.count where words[start + index - 8] != word[index] { return false }
        return true
    }

    /// Makes room for one more word; its terms are then added and the word is closed.
    mutating func open(_ word: Span<UInt8>) -> Int {
        if entries.count == Self.maximumWords || words.count + word.count > Self.maximumBytes || lists.count > Self.maximumBytes {
            removeAll()
        }
        return lists.count
    }

    mutating func add(_ term: Int32) {
        lists.append(term)
    }

    mutating func close(_ key: WordKey, _ hash: UInt64, _ word: Span<UInt8>, from listStart: Int) -> Range<Int> {
        let list = listStart..<lists.count
        guard word.count <= Self.maximumBytes else { return list }
        let start = words.count
        if word.count > 8 { for index in 8..<word.count { words.append(word[index]) } }
        entries.append(
            Entry(
                hash: hash, first: key.first, tailStart: Int32(start), wordLength: Int32(word.count), listStart: Int32(list.lowerBound),
                listLength: Int32(list.count)))
        var place = Int(hash >> 48) & (Self.slots - 1)
        while places[place] != 0 { place = (place + 1) & (Self.slots - 1) }
        places[place] = Int32(entries.count)
        return list
    }

    mutating func removeAll() {
        for place in 0..<places.count { places[place] = 0 }
        entries.removeAll()
        words.removeAll()
        lists.removeAll()
    }
}
