extension ClauseCoder {
    /// What a clause says of whether it happened.
    func mood(of clause: Clause, _ roles: SenseMatcher.Roles) -> Mood {
        var mood = Mood()
        mood.isNegated = clause.group.isNegated
        // `no troops were sent`; `said no` denies nothing by itself.
        if (roles.object + roles.subject).contains(where: { nouns.isNegated($0) && sentence.chunks[$0].words.count > 1 }) {
            mood.isNegated.toggle()
        }
        switch clause.group.modality {
        case .none: break
        case .will: mood.isFuture = true
        case .would: if clause.group.isPerfect || !isReported(clause) { mood.isHypothetical = true } else { mood.isFuture = true }
        case .may, .must: mood.isHypothetical = true
        }
        if clause.opener >= 0,
            ["if", "unless", "whether", "lest", "provided"].contains(sentence.words[sentence.chunks[clause.opener].head].folded)
        {
            mood.isHypothetical = true
        }
        // `until it lays down its arms`
        if clause.opener >= 0, !clause.group.isPast, ["until", "till"].contains(sentence.words[sentence.chunks[clause.opener].head].folded)
        {
            mood.isHypothetical = true
        }
        if sentence.tagged.sentence.ending.contains(.question) { mood.isHypothetical = true }
        return mood
    }

    /// The same for a clause by itself.
    func ownMood(of clause: Clause) -> Mood {
        mood(of: clause, matcher.roles(of: clause, subject: clause.subject))
    }

    /// Stands under a verb of saying: `said it would`.
    func isReported(_ clause: Clause) -> Bool {
        clauses.contains { outer in
            if case .sentence(let inner) = outer.complement { return clauses[inner].chunk == clause.chunk }
            return isAttribution(outer) && outer.chunk > clause.chunk && clause.opener < 0 && !opensWithCondition
        }
    }

    /// `…, Rutte said`: who says what stands before.
    private func isAttribution(_ clause: Clause) -> Bool {
        guard clause.subjectKind == .direct, let subject = clause.subject.first, sentence.breaks(before: subject), clause.object.isEmpty
        else {
            return false
        }
        return SayingVerbs.words.contains(sentence.words[clause.group.main].folded)
    }

    private var opensWithCondition: Bool {
        sentence.chunks.first.map { ["if", "unless", "were", "should"].contains(sentence.words[$0.head].folded) } ?? false
    }

    /// What someone will do he has announced: with others an agreement to do it, against them a threat.
    func withIntent(_ draft: EventDraft, _ clause: Clause) -> [EventDraft] {
        guard clause.group.modality == .will || (clause.group.modality == .would && isReported(clause)), !draft.mood.isHypothetical,
            let announced = announced(draft, isNegated: draft.mood.isNegated)
        else { return [draft] }
        return [draft, announced]
    }

    /// The announcement of a draft; `nil` for what is no promise and no threat.
    func announced(_ draft: EventDraft, isNegated: Bool) -> EventDraft? {
        guard let source = draft.sources.first, source.knowledge != .something else { return nil }
        var result = draft
        result.mood = Mood()
        result.trigger = draft.trigger
        result.pattern = "announced: " + draft.pattern
        if isNegated {
            guard !draft.isHostile, draft.type != "REJECT", draft.type != "ACCUSE" else { return nil }
            result.type = "REJECT"
            result.mode = EventModes.ofRequest(draft, lexicon)
        } else if ["CONSULT", "AID", "RETREAT", "COOPERATE", "SUPPORT", "CONCEDE"].contains(draft.type) {
            result.type = "AGREE"
            result.mode = nil
        } else if ["ASSAULT", "COERCE", "SANCTION"].contains(draft.type) {
            result.type = "THREATEN"
            result.mode = EventModes.ofThreat(draft)
        } else {
            return nil
        }
        result.isReciprocal = false
        result.add("announced", 1.0)
        return result
    }
}
