/// Finds a named reference by its bytes, without making a string: an open-addressing table over `HTMLEntityTable`.
struct HTMLEntityIndex: Sendable {
    struct Entry: Sendable {
        var first: Unicode.Scalar
        var second: Unicode.Scalar?
        /// HTML reads it without its semicolon, even inside a word.
        var isLegacy: Bool
        /// Read without its semicolon where the word ends with it.
        var isReadUnclosed: Bool
        fileprivate var name: Range<Int>
    }

    static let shared = HTMLEntityIndex(HTMLEntityTable.text)
    /// `CounterClockwiseContourIntegral`
    static let longestName = 31
    /// `frac12`
    static let longestLegacyName = 6

    /// Publishers drop the semicolon of these too, and no abbreviation looks like them.
    private static let typographic: Set<String> = [
        "bdquo", "bull", "euro", "hellip", "ldquo", "lsaquo", "lsquo", "mdash", "ndash", "rdquo", "rsaquo", "rsquo", "sbquo", "trade",
    ]

    private var names: [UInt8] = []
    private var entries: [Entry] = []
    /// Places in `entries`; -1 is free. A power of two, twice as many as there are names.
    private var slots = [Int16](repeating: -1, count: 8192)

    /// The entry whose name is exactly those bytes.
    func entry(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Entry? {
        var slot = Self.slot(bytes, range)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if equals(entry.name, bytes, range) { return entry }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func equals(_ name: Range<Int>, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard name.count == range.count else { return false }
        for offset in 0..<name.count where names[name.lowerBound + offset] != bytes[range.lowerBound + offset] { return false }
        return true
    }

    /// FNV-1a.
    private static func slot(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        return Int((hash ^ (hash >> 13)) & 8191)
    }

    private init(_ table: StaticString) {
        let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for row in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let parts = row.split(separator: " ")
            guard parts.count == 2 else { continue }
            add(name: parts[0].drop { $0 == "!" }, isLegacy: parts[0].first == "!", scalars: parts[1])
        }
    }

    private mutating func add(name: Substring, isLegacy: Bool, scalars: Substring) {
        let values = scalars.split(separator: "+").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        guard let first = values.first else { return }
        let start = names.count
        names.append(contentsOf: name.utf8)
        var slot = Self.slot(names.span, start..<names.count)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int16(entries.count)
        entries.append(
            Entry(
                first: first, second: values.dropFirst().first, isLegacy: isLegacy,
                isReadUnclosed: isLegacy || Self.typographic.contains(String(name)), name: start..<names.count)
        )
    }
}
