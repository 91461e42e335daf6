/// An event while its sentence is read.
struct EventDraft: Sendable {
    /// What lowers or raises the confidence, by name.
    struct Feature: Sendable {
        let name: String
        let factor: Double
    }

    var type: String
    var mode: String?
    var mood = Mood()
    var sources: [EventSide]
    var targets: [EventSide]
    var isReciprocal = false
    /// Words of the sentence.
    var trigger: Range<Int>
    /// The words that belong to it: instruments are looked for among them.
    var scope: Range<Int>
    var base: Double
    var features: [Feature] = []
    /// The line of the lexicon.
    var pattern: String

    mutating func add(_ name: String, _ factor: Double) {
        features.append(Feature(name: name, factor: factor))
    }

    var confidence: Double {
        features.reduce(base) { $0 * $1.factor }
    }

    /// What the event is to the one who speaks of it.
    var isHostile: Bool { ["ASSAULT", "COERCE", "SANCTION", "THREATEN", "MOBILIZE", "PROTEST"].contains(type) }
}

/// Whether it happened.
struct Mood: Sendable {
    var isNegated = false
    var isFuture = false
    var isHypothetical = false
    var isHistorical = false

    /// An inner event in the mood of what governs it.
    func within(_ outer: Mood) -> Mood {
        Mood(
            isNegated: isNegated != outer.isNegated, isFuture: isFuture || outer.isFuture,
            isHypothetical: isHypothetical || outer.isHypothetical,
            isHistorical: isHistorical || outer.isHistorical)
    }

    var status: CodedEvent.Status {
        if isNegated { return .negated }
        if isHypothetical { return .hypothetical }
        if isFuture { return .future }
        return isHistorical ? .historical : .asserted
    }
}
