public import Foundation

/// One article of a story, as the store keeps it.
public struct StoryMember: Sendable, Hashable {
    public var article: ArticleKey
    /// `story:` and hexadecimal digits.
    public var story: String
    public var at: Date
    /// What it was compared by.
    public var features: StoryFeatures
    /// For people: why it belongs there.
    public var reason: String
}

/// A story's own figures: they go on when its first articles are forgotten.
public struct StoryTotals: Sendable, Hashable {
    public var id: String
    public var articles: Int
    /// Those of its articles, sorted.
    public var domains: [String]
    public var first: Date
    public var last: Date
}

/// What an article changed in the stories.
public struct StoryChange: Sendable, Hashable {
    /// Two stories turned out to be one; the older one's id stays.
    public struct Merge: Sendable, Hashable {
        public var from: String
        public var reason: String
    }

    public var member: StoryMember
    public var totals: StoryTotals
    public var merge: Merge?
    /// The story that it left, because its text changed; with that one's figures.
    public var left: StoryTotals?
}

extension StoryFeatures {
    private static let format: UInt8 = 1

    /// For the store: compact, and independent of the machine.
    var bytes: [UInt8] {
        var bytes: [UInt8] = [Self.format, UInt8(clamping: terms.count), UInt8(clamping: actors.count), link == nil ? 0 : 1]
        for term in terms.prefix(255) {
            Self.append(term.hash, to: &bytes)
            bytes += [term.count, term.kind.rawValue]
        }
        for actor in actors.prefix(255) { Self.append(actor, to: &bytes) }
        if let link {
            Self.append(UInt32(truncatingIfNeeded: link >> 32), to: &bytes)
            Self.append(UInt32(truncatingIfNeeded: link), to: &bytes)
        }
        return bytes
    }

    /// `nil` where they were written by another version.
    init?(_ bytes: [UInt8], domain: String?) {
        guard bytes.count >= 4, bytes[0] == Self.format else { return nil }
        let (terms, actors) = (Int(bytes[1]), Int(bytes[2]))
        guard bytes.count == 4 + terms * 6 + actors * 4 + (bytes[3] == 1 ? 8 : 0) else { return nil }
        let word: (Int) -> UInt32 = { start in bytes[start..<(start + 4)].reduce(0) { $0 << 8 | UInt32($1) } }
        let end = 4 + terms * 6
        self.init(
            terms: (0..<terms).map { number in
                let start = 4 + number * 6
                return Term(hash: word(start), count: bytes[start + 4], kind: Kind(rawValue: bytes[start + 5]))
            },
            actors: (0..<actors).map { word(end + $0 * 4) },
            link: bytes[3] == 1 ? UInt64(word(end + actors * 4)) << 32 | UInt64(word(end + actors * 4 + 4)) : nil, domain: domain)
    }

    private static func append(_ word: UInt32, to bytes: inout [UInt8]) {
        for shift in [24, 16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
}
