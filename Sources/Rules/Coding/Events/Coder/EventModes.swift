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

    private static func isAirAttack(behind index: Int, _ words: ArraySlice<Word>) -> Bool {
        guard let next = words[words.index(after: index)...].first else { return false }
        return ["strike", "strikes", "raid", "raids", "attack", "attacks", "assault", "bombardment", "campaign"].contains(next.folded)
    }

    /// The weapon of an assault that its words name.
    static func ofAssault(_ words: ArraySlice<Word>, _ lexicon: EventLexicon) -> String? {
        let best = words.indices.compactMap { index -> Int? in
            // `air strikes`, not `an air base`
            if words[index].folded == "air", !isAirAttack(behind: index, words) { return nil }
            return lexicon.instruments[words[index].folded]
        }.min()
        return best.map { InstrumentReader.assaultModes[$0] }
    }
}
