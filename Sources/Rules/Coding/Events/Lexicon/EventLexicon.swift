/// The words that tell of events, with what they need around them: read once from the line-based tables of this folder, immutable and shared.
public final class EventLexicon: Sendable {
    /// The lexicon that is part of the program.
    public static let builtIn = EventLexicon(.read(EventTables()))

    /// What is wrong with the tables, by line; empty in a program that was tested.
    public let faults: [String]
    let senses: [VerbSense]
    let nounSenses: [NounSense]
    let verbs: [Verb]
    /// For every word that tells how an assault was done, the rank of its mode.
    let instruments: [String: Int]
    let guards: EventGuards
    let contexts: ContextFinder
    /// Pairs of words that set an event in the past.
    let history: Set<String>
    let sets: ClassSets
    private let words: [String: Int32]
    private let infos: [WordInfo]
    private let pairs: [String: Int32]
    let names: LexiconNames
    /// Adjectives and participles that say something about an infinitive: `ready to`, `expected to`.
    let adjectives: [String: Matrix]
    /// Nouns that say something about an infinitive, by number: `refusal to`.
    let governingNouns: [Int32: Matrix]

    /// Counts for documentation and tests.
    public var verbSenseCount: Int { verbs.reduce(0) { $0 + $1.senses.count + $1.phrases.reduce(0) { $0 + $1.senses.count } } }
    public let eventNounCount: Int

    /// A verb with its senses, and the phrases that it begins, longest first.
    struct Verb: Sendable {
        let base: String
        var senses: [Int32] = []
        var matrices: [Matrix] = []
        var phrases: [Phrase] = []
    }

    /// A verb with its particles: `carry out`.
    struct Phrase: Sendable {
        let words: [String]
        var senses: [Int32] = []
        var matrices: [Matrix] = []
    }

    init(_ reader: EventLexiconReader) {
        faults = reader.faults
        senses = reader.senses
        nounSenses = reader.nounSenses
        verbs = reader.verbs
        words = reader.words
        infos = reader.infos
        pairs = reader.pairs
        names = reader.names
        adjectives = reader.adjectives
        governingNouns = reader.governingNouns
        instruments = InstrumentReader.read(InstrumentWords.assault)
        guards = EventGuards()
        contexts = ContextFinder()
        history = Set(HistoryWords.all.split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ").joined(separator: " ") })
        sets = ClassSets(reader.names)
        eventNounCount = reader.eventNouns.count
    }

    /// What is known of a folded word.
    func info(of word: String) -> WordInfo {
        guard let number = words[word] else { return .unknown }
        return infos[Int(number)]
    }

    /// What is known of two words that are one: `cease-fire`, `air strike`.
    func info(ofPair first: String, _ second: String) -> WordInfo? {
        guard let number = pairs[first + " " + second] else { return nil }
        return infos[Int(number)]
    }
}

/// Numbers of words, nouns and classes that constraints are written with.
struct LexiconNames: Sendable {
    var words: [String: Int32] = [:]
    var classes: [String: Int] = [:]

    mutating func number(of word: String) -> Int32 {
        if let known = words[word] { return known }
        let number = Int32(words.count)
        words[word] = number
        return number
    }

    /// The set of one class; empty where there is none of that name.
    func set(_ name: String) -> ClassSet {
        var set = ClassSet()
        if let number = classes[name] { set.insert(number) }
        return set
    }
}

/// Reads `InstrumentWords`: for every word the rank of its mode, and the modes in their order.
enum InstrumentReader {
    static func read(_ text: String) -> [String: Int] {
        var ranks: [String: Int] = [:]
        for (rank, line) in text.split(separator: "\n").enumerated() {
            for word in line.split(separator: "|").last?.split(separator: " ") ?? [] where ranks[String(word)] == nil {
                ranks[String(word)] = rank
            }
        }
        return ranks
    }

    static let assaultModes: [String] = InstrumentWords.assault.split(separator: "\n").map {
        String($0.prefix { $0 != " " })
    }
}
