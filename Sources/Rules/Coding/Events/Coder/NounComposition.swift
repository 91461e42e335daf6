/// Nouns that say something about another event: `Russia's refusal to meet`, `announced a decision to expel`.
extension ClauseCoder {
    /// Events of infinitives that no verb governs and a noun does.
    mutating func ofGoverningNouns() -> [EventDraft] {
        var drafts: [EventDraft] = []
        for number in clauses.indices where !governed.contains(number) && clauses[number].group.form == .infinitive {
            let noun = clauses[number].chunk - 1
            guard noun >= 0, sentence.chunks[noun].kind == .noun, !sentence.breaks(before: clauses[number].chunk),
                let matrix = lexicon.governingNouns[nouns.head(of: noun).noun], let subject = owner(of: noun)
            else { continue }
            drafts += composed(matrix, Inner(clause: number, subject: subject, complement: .to), noun: noun)
        }
        return drafts
    }

    /// Whose refusal, plan or threat it is: who stands before the noun, or the subject of the verb that it is the object of.
    private func owner(of noun: Int) -> [Int]? {
        if nouns.modifier(of: noun) != nil { return [noun] }
        let verb = clauses.first { $0.object.contains(noun) && !$0.group.isPassive }
        guard let verb, Self.lightVerbs.contains(verb.group.verb >= 0 ? lexicon.verbs[Int(verb.group.verb)].base : "") else { return nil }
        return verb.subject.isEmpty ? nil : verb.subject
    }

    /// Who does this with a plan or a threat is the one whose it is.
    private static let lightVerbs: Set<String> = [
        "announce", "make", "take", "express", "reaffirm", "reiterate", "repeat", "signal", "show", "voice", "renew", "issue", "confirm",
        "unveil", "outline", "have", "launch", "reach", "state", "declare", "give", "restate", "approve", "sign",
    ]

    /// `considers sanctions against India`, `plans an attack`: a verb that says something about an event that a noun names.
    mutating func ofNoun(_ clause: Clause, _ roles: SenseMatcher.Roles, subject: [Int]) -> [EventDraft]? {
        guard clause.group.verb >= 0, let chunk = roles.object.first, nouns.head(of: chunk).nounSense >= 0 else { return nil }
        let matrices = lexicon.verbs[Int(clause.group.verb)].matrices
        guard
            let matrix = matrices.first(where: {
                [.consider, .want, .intend, .promise, .threaten, .agree, .refuse, .demand, .urge, .order].contains($0.kind)
            })
        else { return nil }
        let speakers = sources(roles)
        guard !speakers.isEmpty else { return nil }
        let noun = lexicon.nounSenses[Int(nouns.head(of: chunk).nounSense)]
        let phrases = matcher.phrases(on: [chunk]) + roles.phrases
        let targets =
            phrases.lazy.filter { [matcher] phrase in noun.targets.contains { matcher.isPreposition(phrase, $0) } }
            .map { [nouns] in $0.nouns.compactMap { nouns.target($0) }.filter { $0.knowledge != .something } }.first { !$0.isEmpty } ?? []
        guard !targets.isEmpty else { return nil }
        var draft = EventDraft(
            type: noun.type, mode: noun.mode, mood: mood(of: clause, roles), sources: speakers, targets: targets,
            isReciprocal: noun.isReciprocal,
            trigger: clause.group.main..<(clause.group.main + 1), scope: scope(of: clause, subject), base: 0.8,
            pattern: matrix.line + " + " + noun.line)
        switch matrix.kind {
        case .consider, .want: draft.mood.isHypothetical = true
        case .intend: draft.mood.isFuture = true
        default:
            guard let outer = outerType(matrix.kind, draft, Inner(clause: 0, subject: subject, complement: .that)) else { return nil }
            draft.type = outer.type
            draft.mode = outer.mode
            draft.isReciprocal = false
        }
        spend(roles.object)
        return [draft]
    }

    private mutating func composed(_ matrix: Matrix, _ inner: Inner, noun: Int) -> [EventDraft] {
        var outer = Mood()
        outer.isNegated = nouns.isNegated(noun)
        switch matrix.kind {
        case .through, .try: return inside(inner, outer).map { $0.told("attempted") }
        case .fail: return failed(inner, outer).map { $0.told("named by a noun") }
        case .want, .consider:
            return inside(inner, Mood(isHypothetical: true).within(outer)).map { $0.told("named by a noun") }
        case .intend: return (intended(inner, outer, clauses[inner.clause]) ?? []).map { $0.told("named by a noun") }
        default: break
        }
        let asked = events(of: inner.clause, subject: inner.subject)
        let sources = inner.subject.compactMap { nouns.source($0) }
        guard let kind = outerType(matrix.kind, asked.first, inner), !sources.isEmpty else { return [] }
        var draft = EventDraft(
            type: kind.type, mode: kind.mode, mood: outer, sources: sources, targets: [],
            trigger: sentence.chunks[noun].head..<(sentence.chunks[noun].head + 1), scope: scope(of: clauses[inner.clause], [noun]),
            base: kind.confidence, pattern: matrix.line)
        draft.targets = (asked.first?.targets ?? []).filter { side in !sources.contains { $0.isSame(as: side) } }
        if draft.targets.isEmpty { draft.targets = location(clauses[inner.clause], excluding: sources).map { [$0] } ?? [] }
        suppress(asked, "part of \(draft.type)")
        spend([noun])
        return [draft.told("named by a noun")]
    }
}

extension EventDraft {
    fileprivate func told(_ feature: String) -> EventDraft {
        var draft = self
        draft.add(feature, 0.85)
        return draft
    }
}
