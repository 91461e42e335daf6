/// Keys that stand twice in a mapping. Yams gives up at the first; so that every fault of a file is found at once, the earlier of two equal keys is
/// overwritten before the next try, and reported once the later one's place is known.
struct RepeatedKeys {
    struct Place: Hashable {
        let line: Int
        let column: Int
    }

    /// Each try reads the whole file again.
    private static let maximumTries = 50

    private var tries = 0
    private var hidden: [Place: String] = [:]

    /// Overwrites a key, without changing the place of anything; `false` where that cannot be done.
    mutating func hide(_ key: String, at place: Place, offset: Int, in bytes: inout [UInt8]) -> Bool {
        let isQuoted = offset < bytes.count && (bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"))
        let start = isQuoted ? offset + 1 : offset
        let end = start + key.utf8.count
        guard tries < Self.maximumTries, start < end, end <= bytes.count, bytes[start..<end].elementsEqual(key.utf8) else { return false }
        tries += 1
        bytes.replaceSubrange(start..<end, with: Self.letters(tries, count: end - start))
        // A second time where the letters themselves were a key already.
        if hidden[place] == nil { hidden[place] = key }
        return true
    }

    var hasAny: Bool { !hidden.isEmpty }

    /// The key that stood here before it was hidden.
    func key(at place: Place) -> String? { hidden[place] }

    static func fault(_ key: String, at offset: Int, firstLine: Int? = nil) -> SourceFault {
        SourceFault(
            "duplicate-key", at: offset..<(offset + key.utf8.count), "the key `\(key)` stands here a second time",
            help: firstLine.map { "the first is on line \($0)" })
    }

    /// Another word of that length for every number.
    private static func letters(_ number: Int, count: Int) -> [UInt8] {
        var rest = number
        return (0..<count).map { _ in
            defer { rest /= 26 }
            return UInt8(ascii: "a") + UInt8(rest % 26)
        }
    }
}
