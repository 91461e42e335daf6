/// Tells senses that can never be taken: an earlier one of the same verb holds wherever they would.
extension VerbSense {
    /// Whether this sense holds wherever another one does.
    func holdsWherever(_ other: VerbSense) -> Bool {
        guard isInner == other.isInner || !isInner else { return false }
        return subject.holdsWherever(other.subject) && object.holdsWherever(other.object) && notSubject.isWithin(other.notSubject)
            && notObject.isWithin(other.notObject) && prepositionsHoldWherever(other)
    }

    private func prepositionsHoldWherever(_ other: VerbSense) -> Bool {
        guard !prepositions.isEmpty || !prepositional.isEmpty else { return true }
        let arePrepositionsWider =
            prepositions.isEmpty || (!other.prepositions.isEmpty && Set(other.prepositions).isSubset(of: prepositions))
        return arePrepositionsWider && prepositional.holdsWherever(other.prepositional)
    }
}

extension NounTest {
    /// What fulfils another test fulfils this one.
    func holdsWherever(_ other: NounTest) -> Bool {
        if isEmpty { return true }
        if other.isEmpty { return false }
        if any, !other.none { return true }
        return takes(allOf: other)
    }

    /// All that this test asks for another one asks for, too: as an exclusion it excludes no more.
    func isWithin(_ other: NounTest) -> Bool {
        isEmpty || (!other.isEmpty && other.takes(allOf: self))
    }

    /// Each alternative of the other test is one of this one.
    private func takes(allOf other: NounTest) -> Bool {
        other.classes.isSubset(of: classes) && other.nouns.isSubset(of: nouns) && (!other.actor || actor)
            && (!other.country || country || actor)
            && (!other.none || none) && (!other.any || any)
    }
}
