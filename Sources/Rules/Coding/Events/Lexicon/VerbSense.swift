/// One sense of a verb: what it says was done, and what must stand around it.
struct VerbSense: Sendable {
    let type: String
    let mode: String?
    var subject = NounTest()
    var notSubject = NounTest()
    var object = NounTest()
    var notObject = NounTest()
    /// One of these prepositions must follow.
    var prepositions: [Int32] = []
    /// What must stand behind one of them.
    var prepositional = NounTest()
    /// Where the target stands, the first that is there; `nil` stands for the object.
    var targets: [Int32?] = [nil]
    var isReciprocal = false
    var isInverse = false
    /// Counts only behind another verb: `warned that Russia would pay a price`.
    var isInner = false
    var confidence = 0.9
    /// The line of the lexicon, for `--explain`.
    let line: String
}

/// What a constraint asks of a noun phrase.
struct NounTest: Sendable {
    var classes = ClassSet()
    /// Singular nouns by number.
    var nouns: Set<Int32> = []
    /// Someone who can act.
    var actor = false
    /// A country by its name.
    var country = false
    /// Nothing stands there.
    var none = false
    /// Something stands there, whatever it is.
    var any = false

    var isEmpty: Bool { classes.isEmpty && nouns.isEmpty && !actor && !country && !none && !any }
}

/// What a noun says happened.
struct NounSense: Sendable {
    let type: String
    let mode: String?
    var targets: [Int32] = []
    var isReciprocal = false
    var confidence = 0.75
    let line: String
}

/// What a verb says of another event.
struct Matrix: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case refuse, fail, deny, agree, promise, willing, intend, due, want, consider, threaten, warn, urge, order, demand, accuse, blame,
            force, allow, prevent, through, `try`, cease, say
    }

    enum Complement: String, Sendable {
        case to, ing, that
        case objectTo = "obj-to"
        case ofIng = "of-ing"
        case forIng = "for-ing"
        case fromIng = "from-ing"
    }

    let kind: Kind
    let complements: [Complement]
    let line: String
}
