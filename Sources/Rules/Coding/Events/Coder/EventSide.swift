/// One side of an event as its sentence tells it.
struct EventSide: Sendable {
    /// How well the side is known.
    enum Knowledge: UInt8, Sendable {
        /// An actor with a code.
        case coded
        /// Someone who can act, of nobody knows where: `gunmen`, `the NGO`, a name that no catalogue has.
        case someone
        /// A place or a thing.
        case something
    }

    /// Words of the sentence.
    let words: Range<Int>
    var actor: CodedActor?
    var knowledge: Knowledge
    /// Told by a pronoun, or left out and taken from the clause before.
    var isIndirect = false

    /// The words are the actor's name and nothing else: not `German police` for Germany.
    var isName = false
    /// A place that only says where.
    var isLocation = false

    /// The same actor, as far as the two can be told apart.
    func isSame(as other: EventSide) -> Bool {
        if words.overlaps(other.words) { return true }
        guard let code = actor?.code, let otherCode = other.actor?.code, code == otherCode else { return false }
        if let id = actor?.id { return id == other.actor?.id }
        return isName && other.isName && other.actor?.id == nil
    }
}
