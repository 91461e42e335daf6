/// Modes that follow from what is demanded, refused or threatened, and from the weapons that a clause names.
enum EventModes {
    /// What a demand or a refusal is about.
    static func ofRequest(_ inner: EventDraft?, _ lexicon: EventLexicon) -> String? {
        guard let inner else { return "change" }
        switch inner.type {
        case "AID", "COOPERATE", "SUPPORT": return "assist"
        case "CONSULT": return "meet"
        case "RETREAT", "CONCEDE", "AGREE": return "yield"
        default: return "change"
        }
    }

    /// The same by the thing that is named.
    static func ofRequest(object classes: ClassSet, _ lexicon: EventLexicon) -> String? {
        let sets = lexicon.sets
        if classes.meets(sets.talks) { return "meet" }
        if classes.meets(sets.yielding) { return "yield" }
        if classes.meets(sets.aid) { return "assist" }
        return classes.meets(sets.change) ? "change" : nil
    }

    static func ofThreat(_ inner: EventDraft?) -> String? {
        guard let inner else { return nil }
        switch (inner.type, inner.mode) {
        case ("ASSAULT", _), ("MOBILIZE", _): return "violence"
        case ("COERCE", "arrest"): return "arrest"
        case ("COERCE", "seize"): return "territory"
        case ("COERCE", "deport"), ("SANCTION", "expel"), ("SANCTION", "withdraw"): return "expel"
        case ("COERCE", _): return "restrict"
        case ("SANCTION", _), ("REJECT", _): return "relations"
        default: return nil
        }
    }

    /// The weapon of an assault that its words name.
    static func ofAssault(_ words: ArraySlice<Word>, _ lexicon: EventLexicon) -> String? {
        let best = words.compactMap { lexicon.instruments[$0.folded] }.min()
        return best.map { InstrumentReader.assaultModes[$0] }
    }
}
