/// Wildcards, stems and exact forms of rules: which of them a word of an article is. Asked once for each distinct word.
struct PatternTable: ~Copyable {
    struct Entry {
        var wildcard: Wildcard
        var term: Int32
    }

    private(set) var exact: [String: Int32] = [:]
    /// Words whose stems are wanted, with their terms.
    private(set) var stems: [(word: String, term: Int32)] = []
    /// By the first bytes of their literal beginning, by the last of their literal end, and the rest.
    private var byPrefix: [UInt64: [Entry]] = [:]
    private var bySuffix: [UInt64: [Entry]] = [:]
    private var others: [Entry] = []
    private var prefixLengths: [Int] = []
    /// Literal beginnings of two bytes as they are, and the first `filteredLength` bytes of longer ones by hash.
    private var pairFilter = FlatArray<UInt64>(repeating: 0, count: PatternTable.filterBits / 64)
    private var prefixFilter = FlatArray<UInt64>(repeating: 0, count: PatternTable.filterBits / 64)
    private var hasPairs = false
    private var hasExact = false
    /// 0 where there are none.
    private var filteredLength = 0
    /// Folded forms of exact words, by hash.
    private var exactFilter = FlatArray<UInt64>(repeating: 0, count: PatternTable.filterBits / 64)

    /// 8 KB, for some thousand wildcards.
    private static let filterBits = 1 << 16
    private static let longestPrefix = 6
    private static let shortestPrefix = 2
    private static let suffixLength = 3
    /// Half a second's.
    private static let mostTrials = 5_000_000

    /// Whether each word must be looked up: what begins or ends anyhow, and stems, which need not share a letter.
    private(set) var takesAnyWord = false

    var isEmpty: Bool { exact.isEmpty && stems.isEmpty && prefixLengths.isEmpty && !takesAnyWord }
    /// Whether two words that are folded alike may differ here.
    var dependsOnWriting: Bool { !exact.isEmpty || !stems.isEmpty }

    mutating func add(_ pattern: TokenPattern, as term: Int32) {
        switch pattern {
        case .word: break
        case .exact(let written):
            exact[written] = term
            let bit = Self.exactBit(WordKey(Folding.fold(written)).hash)
            exactFilter[bit >> 6] |= 1 << UInt64(bit & 63)
        case .stem(let word):
            stems.append((word, term))
            takesAnyWord = true
        case .wildcard(let wildcard): add(Entry(wildcard: wildcard, term: term))
        }
    }

    private mutating func add(_ entry: Entry) {
        if case .literal(let prefix) = entry.wildcard.pieces.first, prefix.utf8.count >= Self.shortestPrefix {
            let length = min(prefix.utf8.count, Self.longestPrefix)
            if !prefixLengths.contains(length) { prefixLengths.append(length) }
            let head = Self.number(prefix.utf8.prefix(length))
            byPrefix[Self.key(head, length), default: []].append(entry)
            return
        }
        takesAnyWord = true
        if case .literal(let suffix) = entry.wildcard.pieces.last, suffix.utf8.count >= Self.suffixLength {
            bySuffix[Self.number(suffix.utf8.suffix(Self.suffixLength)), default: []].append(entry)
        } else {
            others.append(entry)
        }
    }

    /// Builds the filters, once all patterns are there.
    mutating func seal() {
        hasExact = !exact.isEmpty
        hasPairs = prefixLengths.contains(Self.shortestPrefix)
        filteredLength = prefixLengths.filter { $0 > Self.shortestPrefix }.min() ?? 0
        for key in byPrefix.keys {
            let head = key & (1 << 56 - 1)
            if key >> 56 == UInt64(Self.shortestPrefix) {
                pairFilter[Int(head >> 6)] |= 1 << (head & 63)
            } else {
                let bit = Self.filterBit(Self.head(head, filteredLength))
                prefixFilter[bit >> 6] |= 1 << UInt64(bit & 63)
            }
        }
    }

    /// Whether a word must be looked up. `isPlain`: it is all ASCII.
    @inline(__always) func mayHold(_ key: WordKey, isPlain: Bool) -> Bool {
        if takesAnyWord { return true }
        if hasPairs, Self.holds(pairFilter, Int(truncatingIfNeeded: key.first & 0xFFFF)) { return true }
        // A shorter word has zeros there, as no literal beginning does.
        if filteredLength > 0, Self.holds(prefixFilter, Self.filterBit(Self.head(key.first, filteredLength))) { return true }
        return hasExact && (!isPlain || Self.holds(exactFilter, Self.exactBit(key.hash)))
    }

    /// Whether so many words can be asked for the wildcards that they fulfil while rules are compiled. Stems hang on an article's language; wildcards
    /// that begin anyhow have to be tried one by one.
    func canSettle(_ words: Int) -> Bool {
        stems.isEmpty && words * others.count <= Self.mostTrials
    }

    /// Whether an exact form may be folded to this.
    func dependsOnWriting(_ folded: [UInt8]) -> Bool {
        hasExact && Self.holds(exactFilter, Self.exactBit(WordKey(folded.span.bytes, from: 0, length: folded.count).hash))
    }

    func wildcards(of folded: Span<UInt8>) -> [Int32] {
        var terms: [Int32] = []
        eachWildcard(of: folded) { terms.append($0) }
        return terms
    }

    /// The terms of all wildcards that a folded word fulfils.
    func eachWildcard(of folded: Span<UInt8>, _ body: (Int32) -> Void) {
        func test(_ entries: [Entry]?) {
            for entry in entries ?? [] where entry.wildcard.matches(folded) { body(entry.term) }
        }
        for length in prefixLengths where folded.count >= length {
            test(byPrefix[Self.key(Self.number(folded, 0..<length), length)])
        }
        if folded.count >= Self.suffixLength, !bySuffix.isEmpty {
            test(bySuffix[Self.number(folded, (folded.count - Self.suffixLength)..<folded.count)])
        }
        test(others)
    }

    private static func key(_ head: UInt64, _ length: Int) -> UInt64 {
        head | UInt64(length) << 56
    }

    @inline(__always) private static func head(_ first: UInt64, _ length: Int) -> UInt64 {
        first & ((1 << (UInt64(length) &* 8)) &- 1)
    }

    @inline(__always) private static func filterBit(_ head: UInt64) -> Int {
        Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 48)
    }

    @inline(__always) private static func exactBit(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & UInt64(filterBits - 1)) }

    @inline(__always) private static func holds(_ filter: borrowing FlatArray<UInt64>, _ bit: Int) -> Bool {
        filter[bit >> 6] >> UInt64(truncatingIfNeeded: bit & 63) & 1 != 0
    }

    /// Bytes as a number, the first one lowest.
    private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        for (index, byte) in bytes.enumerated() { number |= UInt64(byte) << (UInt64(index) * 8) }
        return number
    }

    private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var number: UInt64 = 0
        for index in range { number |= UInt64(bytes[index]) << (UInt64(index - range.lowerBound) * 8) }
        return number
    }
}
