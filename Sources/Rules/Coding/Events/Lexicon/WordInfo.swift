/// What the lexicon knows of a word form: what it may be in a sentence, its verb, its noun and the noun's classes.
struct WordInfo: Sendable {
    var uses: WordUse = []
    var forms: VerbForms = []
    /// The verb that it is a form of; -1 for none.
    var verb: Int32 = -1
    /// The noun's singular, as a number; -1 for none.
    var noun: Int32 = -1
    /// What the noun says happened, a place in `EventLexicon.nounSenses`; -1 for nothing.
    var nounSense: Int32 = -1
    var classes = ClassSet()
    /// May begin a word of two parts: `cease-fire`.
    var startsPair = false
    /// Stands for a word of two parts, of which it is the second.
    var isPair = false

    static let unknown = WordInfo()
}

/// What a word may be.
struct WordUse: OptionSet, Sendable {
    let rawValue: UInt32

    static let determiner = WordUse(rawValue: 1)
    static let possessive = WordUse(rawValue: 2)
    static let pronoun = WordUse(rawValue: 4)
    static let preposition = WordUse(rawValue: 8)
    static let to = WordUse(rawValue: 16)
    static let conjunction = WordUse(rawValue: 32)
    static let subordinator = WordUse(rawValue: 64)
    static let relative = WordUse(rawValue: 128)
    static let that = WordUse(rawValue: 256)
    static let modal = WordUse(rawValue: 512)
    static let be = WordUse(rawValue: 1024)
    static let have = WordUse(rawValue: 2048)
    static let `do` = WordUse(rawValue: 4096)
    static let negation = WordUse(rawValue: 8192)
    static let adverb = WordUse(rawValue: 16384)
    static let time = WordUse(rawValue: 32768)
    static let number = WordUse(rawValue: 65536)
    static let adjective = WordUse(rawValue: 1 << 17)
    static let title = WordUse(rawValue: 1 << 18)
    static let verb = WordUse(rawValue: 1 << 19)
    static let noun = WordUse(rawValue: 1 << 20)

    /// The classes of `GrammarWords.closed` by name.
    static let named: [String: WordUse] = [
        "det": .determiner, "possessive": .possessive, "pronoun": .pronoun, "prep": .preposition, "to": .to, "conj": .conjunction,
        "sub": .subordinator, "rel": .relative, "that": .that, "modal": .modal, "be": .be, "have": .have, "do": .do, "neg": .negation,
        "adv": .adverb, "time": .time, "number": .number, "adj": .adjective, "titleword": .title,
    ]
    /// Small words: what stands in none of these is an open word.
    static let small: WordUse = [
        .determiner, .possessive, .pronoun, .preposition, .to, .conjunction, .subordinator, .relative, .that, .modal, .be, .have, .do,
        .negation, .adverb,
    ]
}

/// The forms of its verb that a word may be.
struct VerbForms: OptionSet, Sendable {
    let rawValue: UInt8

    static let base = VerbForms(rawValue: 1)
    static let third = VerbForms(rawValue: 2)
    static let past = VerbForms(rawValue: 4)
    static let participle = VerbForms(rawValue: 8)
    static let gerund = VerbForms(rawValue: 16)
}

/// A set of word classes.
struct ClassSet: Sendable, Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    static let capacity = 128

    var isEmpty: Bool { low | high == 0 }

    mutating func insert(_ number: Int) {
        if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
    }

    mutating func formUnion(_ other: ClassSet) {
        low |= other.low
        high |= other.high
    }

    func isSubset(of other: ClassSet) -> Bool {
        (low & ~other.low) | (high & ~other.high) == 0
    }

    func meets(_ other: ClassSet) -> Bool {
        (low & other.low) | (high & other.high) != 0
    }
}
