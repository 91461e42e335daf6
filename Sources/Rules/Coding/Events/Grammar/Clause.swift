/// A verb group with what stands around it: who does it, what it is done to, and where prepositions lead.
struct Clause: Sendable {
    /// How the subject was found.
    enum SubjectKind: UInt8, Sendable {
        case none, direct, relative, elided, controlled
    }

    /// A preposition and the noun phrases behind it.
    struct Phrase: Sendable {
        /// The preposition's word.
        let preposition: Int
        let nouns: [Int]
    }

    /// What the verb governs.
    enum Complement: Sendable {
        case none
        /// An infinitive or a gerund, by the clause's number.
        case verb(Int)
        /// `of bombing`: the preposition's word and the clause.
        case afterPreposition(Int, Int)
        /// `that Russia attacked`, with or without `that`.
        case sentence(Int)
    }

    /// Chunks.
    let chunk: Int
    var group: VerbGroup
    /// Noun phrases by their chunks: several where they are coordinated.
    var subject: [Int] = []
    var subjectKind = SubjectKind.none
    var object: [Int] = []
    /// What stands directly behind the object: `gave Kyiv missiles`.
    var secondObject: [Int] = []
    var phrases: [Phrase] = []
    /// The adjective behind `is`: `is ready`; -1 for none.
    var predicate = -1
    var complement = Complement.none
    /// `if`, `unless`, `because`: the word that opens the clause; -1 for none.
    var opener = -1
    /// Where the clause's words end.
    var endChunk = 0
}
