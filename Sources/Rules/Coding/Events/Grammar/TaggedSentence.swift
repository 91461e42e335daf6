/// The part of speech of a word in its sentence.
enum WordTag: UInt8, Sendable {
    case determiner, possessive, pronoun, preposition, to, conjunction, subordinator, relative, that, modal, be, have, `do`, negation,
        adverb
    case time, number, adjective, noun, proper, verb

    /// May stand inside a noun phrase before its head.
    var isNominal: Bool {
        switch self {
        case .determiner, .possessive, .number, .adjective, .noun, .proper: true
        default: false
        }
    }

    /// May stand in a verb group.
    var isVerbal: Bool {
        switch self {
        case .modal, .be, .have, .do, .verb: true
        default: false
        }
    }
}

/// A sentence with a tag for each word, and who was found in it.
struct TaggedSentence: Sendable {
    let sentence: Sentence
    var tags: [WordTag]
    var infos: [WordInfo]
    /// The forms that a verb is taken for.
    var forms: [VerbForms]
    /// The place of an actor that covers a word; -1 for none.
    var placeOf: [Int32]
    let places: [ActorPlace]

    var words: [Word] { sentence.words }
    var count: Int { tags.count }

    /// The actor that stands at a word.
    func place(at word: Int) -> ActorPlace? {
        placeOf[word] < 0 ? nil : places[Int(placeOf[word])]
    }

    /// A break of the text before a word.
    func breaks(before word: Int) -> Bool {
        word > 0 && !sentence.words[word].before.isDisjoint(with: Punctuation.breaks)
    }
}
