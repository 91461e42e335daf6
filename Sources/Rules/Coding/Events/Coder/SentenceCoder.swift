/// Codes one sentence: tags, chunks, clauses, then verbs and nouns; guards and history last.
struct SentenceCoder {
    let lexicon: EventLexicon
    /// Whether the lexicon's senses count, not its grammar alone.
    let usesBuiltIn: Bool
    let dictionaries: PetrarchVerbIndex
    /// The year that years of the text are measured by.
    let year: Int?

    struct Result {
        var drafts: [EventDraft] = []
        var discarded: [(word: Int, pattern: String?, reason: String)] = []
        /// Who the next sentence's `he` or `they` is.
        var topic: EventSide?
    }

    func code(_ sentence: Sentence, places: [ActorPlace], antecedent: EventSide?) -> Result {
        let tagged = WordTagger(lexicon: lexicon).tag(sentence, places: places)
        let chunked = Chunker.chunk(tagged)
        var verbs = ClauseCoder(lexicon: lexicon, sentence: chunked, antecedent: antecedent)
        var drafts = verbs.code()
        var nominal = NominalCoder(verbs)
        let named = nominal.code()
        drafts += named.filter { noun in !drafts.contains { $0.tells(noun) } }
        if !usesBuiltIn { drafts = [] }
        if !dictionaries.isEmpty {
            let coder = PetrarchCoder(index: dictionaries, sentence: tagged, clauses: verbs.clauses) { [verbs] in verbs.ownMood(of: $0) }
            drafts += coder.code()
        }
        var result = Result(drafts: drafts, discarded: verbs.discarded + nominal.discarded)
        dropConsequences(&result)
        guardAgainstNoise(&result, sentence)
        if isHistory(sentence) {
            for index in result.drafts.indices { result.drafts[index].mood.isHistorical = true }
        }
        for index in result.drafts.indices { finish(&result.drafts[index], sentence) }
        result.topic = topic(verbs) ?? antecedent
        return result
    }

    /// `attacked a base, killing 17`: one event, told with what came of it.
    private func dropConsequences(_ result: inout Result) {
        var kept: [EventDraft] = []
        for draft in result.drafts {
            if draft.features.contains(where: { $0.name == "gerund" }), let source = draft.sources.first,
                kept.contains(where: { $0.type == draft.type && $0.sources.contains { $0.isSame(as: source) } && !$0.targets.isEmpty })
            {
                result.discarded.append((draft.trigger.lowerBound, draft.pattern, "tells what came of an event that is found"))
            } else {
                kept.append(draft)
            }
        }
        result.drafts = kept
        dropTwiceTold(&result)
    }

    /// `met in Berlin to discuss`, `marched to protest against`: told once with its target and once without.
    private func dropTwiceTold(_ result: inout Result) {
        let whole = result.drafts.filter { !$0.targets.isEmpty }
        result.drafts.removeAll { draft in
            guard draft.targets.isEmpty, let source = draft.sources.first else { return false }
            let isTold = whole.contains {
                $0.type == draft.type && $0.mood.status == draft.mood.status && $0.sources.contains { $0.isSame(as: source) }
            }
            if isTold { result.discarded.append((draft.trigger.lowerBound, draft.pattern, "told again with its target")) }
            return isTold
        }
    }

    /// What companies do with companies is business: `Netflix agreed to buy`.
    private func isBusiness(_ draft: EventDraft) -> Bool {
        guard ["AGREE", "SUPPORT", "COOPERATE", "CONSULT", "AID", "CONCEDE", "REJECT"].contains(draft.type), !draft.sources.isEmpty else {
            return false
        }
        return draft.sources.allSatisfy { $0.actor?.code?.hasSuffix("/BUS") == true }
            && draft.targets.allSatisfy { $0.actor?.code?.hasSuffix("/BUS") ?? true }
    }

    /// Sport and markets speak of attacks and meetings that are none.
    private func guardAgainstNoise(_ result: inout Result, _ sentence: Sentence) {
        result.drafts.removeAll { draft in
            if isBusiness(draft) { result.discarded.append((draft.trigger.lowerBound, draft.pattern, "business between companies")) }
            return isBusiness(draft)
        }
        guard let domain = lexicon.guards.domain(of: sentence.words) else { return }
        result.drafts.removeAll { draft in
            let doubtful: Bool
            switch domain {
            case .sport: doubtful = !["SANCTION", "COERCE", "PROTEST", "ACCUSE"].contains(draft.type) || draft.targets.isEmpty
            case .culture:
                doubtful = !["ASSAULT", "COERCE", "SANCTION"].contains(draft.type) && !draft.sources.contains { $0.knowledge == .coded }
            case .weather: doubtful = draft.type == "ASSAULT" && draft.sources.isEmpty
            case .markets:
                doubtful =
                    ["ASSAULT", "RETREAT", "COERCE", "PROTEST", "AID"].contains(draft.type)
                    && !(draft.sources.contains { $0.knowledge == .coded })
            }
            if doubtful { result.discarded.append((draft.trigger.lowerBound, draft.pattern, "the sentence is about \(domain.rawValue)")) }
            return doubtful
        }
    }

    private func isHistory(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        for index in words.indices {
            let word = words[index]
            if word.shape == .number, let number = Int(word.folded.hasSuffix("s") ? String(word.folded.dropLast()) : word.folded),
                (1000...2100).contains(number), index > 0,
                [
                    "in", "since", "during", "of", "the", "until", "from", "by", "january", "february", "march", "april", "may", "june",
                    "july", "august", "september", "october", "november", "december", "early", "late",
                ].contains(words[index - 1].folded) || words[index].before.contains(.comma)
            {
                if words[index - 1].folded == "since" { continue }
                if let year {
                    if number < year - HistoryWords.yearsOfNews { return true }
                } else if number < HistoryWords.firstYearOfNews {
                    return true
                }
            }
            if index > 0, lexicon.history.contains(words[index - 1].folded + " " + word.folded) { return true }
        }
        return false
    }

    /// Confidence by what is known of the sides, and the mode by the words.
    private func finish(_ draft: inout EventDraft, _ sentence: Sentence) {
        if draft.mode == nil, draft.type == "ASSAULT" {
            draft.mode = EventModes.ofAssault(sentence.words[draft.scope.clamped(to: 0..<sentence.words.count)], lexicon)
        }
        switch draft.sources.first?.knowledge {
        case .coded: break
        case .someone: draft.add("source without a code", 0.92)
        case .something, nil: draft.add("no source", 0.85)
        }
        switch draft.targets.first?.knowledge {
        case .coded: break
        case .someone: draft.add("target without a code", 0.96)
        case .something: draft.add("target is a thing", 0.9)
        case nil: draft.add("no target", 0.88)
        }
        if (draft.sources + draft.targets).contains(where: \.isIndirect) { draft.add("told by a pronoun or a description", 0.93) }
        if draft.mood.isHypothetical { draft.add("hypothetical", 0.95) }
        if sentence.isHeadline { draft.add("headline style", 0.97) }
    }

    /// The last clause's subject that is somebody.
    private func topic(_ coder: ClauseCoder) -> EventSide? {
        for clause in coder.clauses where clause.group.form == .finite && clause.subjectKind == .direct {
            for chunk in clause.subject where !coder.nouns.isPronoun(chunk) {
                if let side = coder.nouns.source(chunk), side.knowledge == .coded { return side }
            }
        }
        return nil
    }
}

extension EventDraft {
    /// A noun of the same sentence that names this event once more.
    fileprivate func tells(_ other: EventDraft) -> Bool {
        guard type == other.type else { return false }
        if scope.overlaps(other.trigger), let target = targets.first, let otherTarget = other.targets.first {
            return target.isSame(as: otherTarget)
        }
        return false
    }
}
