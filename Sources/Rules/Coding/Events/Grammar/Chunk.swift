/// A piece of a sentence: a noun phrase, a verb group, or a small word between them.
struct Chunk: Sendable {
    enum Kind: UInt8, Sendable {
        case noun, verb, preposition, conjunction, subordinator, relative, that, adverb, adjective, time, negation
    }

    let kind: Kind
    let words: Range<Int>
    /// The word that the piece is about: a noun phrase's last noun, a verb group's main verb.
    let head: Int
    /// Of a verb group: its place in `ChunkedSentence.groups`.
    var group = -1
}

/// A verb with its auxiliaries: what they say of tense, voice, polarity and modality.
struct VerbGroup: Sendable {
    enum Form: UInt8, Sendable {
        case finite, infinitive, gerund, participle
    }

    enum Modality: UInt8, Sendable {
        case none, will, would, may, must
    }

    /// The main verb's word.
    var main: Int
    /// The main verb; -1 for one that the lexicon does not know.
    var verb: Int32
    var form = Form.finite
    var modality = Modality.none
    var isPassive = false
    var isPerfect = false
    var isPast = false
    var isNegated = false
    /// `is to meet`, `is going to meet`: the verb is another's infinitive, but the group says when.
    var isCopula = false
}

/// A sentence in pieces.
struct ChunkedSentence: Sendable {
    let tagged: TaggedSentence
    var chunks: [Chunk] = []
    var groups: [VerbGroup] = []

    var words: [Word] { tagged.words }

    /// A mark that parts a chunk from the one before.
    func breaks(before chunk: Int) -> Bool {
        chunk < chunks.count && tagged.breaks(before: chunks[chunk].words.lowerBound)
    }

    func marks(before chunk: Int) -> Punctuation {
        tagged.words[chunks[chunk].words.lowerBound].before
    }

    func group(of chunk: Int) -> VerbGroup? {
        chunks[chunk].group < 0 ? nil : groups[chunks[chunk].group]
    }

    func isWord(_ chunk: Int, _ word: String) -> Bool {
        chunks.indices.contains(chunk) && tagged.words[chunks[chunk].head].folded == word
    }
}
