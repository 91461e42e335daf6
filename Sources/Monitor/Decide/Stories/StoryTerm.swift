/// A word of an article as stories compare it, in four bytes: a hundred thousand articles are in memory at once.
struct StoryTerm: Sendable, Hashable, Comparable {
    struct Kind: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        /// A name or a number: written with a capital within a sentence, or with digits.
        static let name = Kind(rawValue: 2)
        /// It stands below the title.
        static let text = Kind(rawValue: 4)
        /// One of those by which the article is found.
        static let signature = Kind(rawValue: 8)
    }

    /// 24 bits of hash, then what kind of word it is.
    private(set) var bits: UInt32

    init(hash: UInt32, _ kind: Kind) {
        bits = hash & ~0xFF | UInt32(kind.rawValue)
    }

    /// As `bits` were.
    init(bits: UInt32) {
        self.bits = bits
    }

    /// Two of ten million words share one by chance, and then one of seventy words looks alike.
    var hash: UInt32 { bits & ~0xFF }
    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits)) }

    mutating func add(_ kind: Kind) { bits |= UInt32(kind.rawValue) }

    static func < (a: StoryTerm, b: StoryTerm) -> Bool { a.bits < b.bits }
}
