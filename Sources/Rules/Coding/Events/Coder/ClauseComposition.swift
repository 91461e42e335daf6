/// Verbs that say something about another event: `refused to meet`, `urged Russia to withdraw`, `accused Israel of bombing`.
extension ClauseCoder {
    /// `nil` where none of the matrices fits the clause.
    mutating func composed(_ clause: Clause, matrices: [Matrix], subject: [Int]) -> [EventDraft]? {
        for matrix in matrices {
            guard let inner = inner(of: clause, matrix, subject) else { continue }
            if let drafts = compose(clause, matrix, inner, subject: subject) { return drafts }
        }
        return nil
    }

    /// What is governed: a clause, and who does it.
    struct Inner {
        let clause: Int
        var subject: [Int]
        var complement: Matrix.Complement
    }

    private func inner(of clause: Clause, _ matrix: Matrix, _ subject: [Int]) -> Inner? {
        switch clause.complement {
        case .none: return nil
        case .verb(let number):
            guard number < clauses.count else { return nil }
            let isGerund = clauses[number].group.form == .gerund
            let wanted: Matrix.Complement = isGerund ? .ing : clause.object.isEmpty && !clause.group.isPassive ? .to : .objectTo
            if matrix.complements.contains(wanted) {
                return Inner(clause: number, subject: wanted == .objectTo ? patient(clause, subject) : subject, complement: wanted)
            }
            // `promised Kyiv to send`, `is expected to`
            if !isGerund, matrix.complements.contains(.to), clause.group.isPassive || [.promise, .through, .threaten].contains(matrix.kind)
            {
                return Inner(clause: number, subject: subject, complement: .to)
            }
            return nil
        case .afterPreposition(let preposition, let number):
            let word = sentence.words[preposition].folded
            let wanted: Matrix.Complement =
                word == "of" ? .ofIng : word == "for" || word == "over" || word == "with" ? .forIng : word == "from" ? .fromIng : .that
            guard matrix.complements.contains(wanted), wanted != .that else { return nil }
            return Inner(clause: number, subject: patient(clause, subject), complement: wanted)
        case .sentence(let number):
            guard matrix.complements.contains(.that), number < clauses.count else { return nil }
            return Inner(clause: number, subject: clauses[number].subject, complement: .that)
        }
    }

    /// Whom a verb acts on: its object, or the subject of a passive.
    private func patient(_ clause: Clause, _ subject: [Int]) -> [Int] {
        clause.group.isPassive || clause.group.form == .participle ? subject : clause.object
    }

    private mutating func compose(_ clause: Clause, _ matrix: Matrix, _ inner: Inner, subject: [Int]) -> [EventDraft]? {
        let roles = matcher.roles(of: clause, subject: subject)
        let outerMood = mood(of: clause, roles)
        switch matrix.kind {
        case .through, .try:
            return events(of: inner.clause, subject: inner.subject).map { draft in
                var draft = draft
                draft.mood = draft.mood.within(outerMood)
                if matrix.kind == .try { draft.add("attempted", 0.85) }
                return draft
            }
        case .fail: return failed(inner, outerMood)
        case .want, .consider:
            guard inner.complement != .that || matrix.kind == .consider || matrix.kind == .want else { return nil }
            return inside(inner, Mood(isHypothetical: true).within(outerMood))
        case .intend, .due: return intended(inner, outerMood, clause)
        case .say: return said(clause, inner, subject: subject)
        case .accuse, .blame, .prevent, .deny, .refuse, .agree, .promise, .willing, .threaten, .warn, .urge, .order, .demand, .force,
            .allow, .cease:
            return outer(clause, matrix, inner, subject: subject)
        }
    }

    mutating func inside(_ inner: Inner, _ mood: Mood) -> [EventDraft] {
        events(of: inner.clause, subject: inner.subject).map { draft in
            var draft = draft
            draft.mood = draft.mood.within(mood)
            return draft
        }
    }

    /// What was not done; an agreement that was not reached is a rejection besides.
    mutating func failed(_ inner: Inner, _ mood: Mood) -> [EventDraft] {
        inside(inner, mood.within(Mood(isNegated: true))).flatMap { draft -> [EventDraft] in
            guard ["SUPPORT", "AGREE"].contains(draft.type), !mood.isNegated, !mood.isHypothetical else { return [draft] }
            var rejection = draft
            rejection.type = "REJECT"
            rejection.mode = nil
            rejection.mood = mood
            rejection.pattern = "failed: " + draft.pattern
            return [draft, rejection]
        }
    }

    mutating func intended(_ inner: Inner, _ mood: Mood, _ clause: Clause) -> [EventDraft]? {
        let drafts = events(of: inner.clause, subject: inner.subject)
        if drafts.isEmpty { return [] }
        return drafts.flatMap { draft -> [EventDraft] in
            var planned = draft
            planned.mood = draft.mood.within(mood).within(Mood(isFuture: true))
            guard inner.complement != .that, let announced = announced(draft, isNegated: mood.isNegated), !mood.isHypothetical else {
                return [planned]
            }
            return [planned, announced]
        }
    }

    /// What is said is coded as its own clause; `says Russia must withdraw` is a demand besides.
    private mutating func said(_ clause: Clause, _ inner: Inner, subject: [Int]) -> [EventDraft]? {
        let target = clauses[inner.clause]
        guard target.group.modality == .must, !target.subject.isEmpty, let demanded = target.subject.compactMap({ nouns.target($0) }).first,
            !target.subject.contains(where: { nouns.isPronoun($0) })
        else { return nil }
        let roles = matcher.roles(of: clause, subject: subject)
        let speakers = sources(roles)
        guard !speakers.isEmpty, demanded.knowledge != .something, !speakers.contains(where: { $0.isSame(as: demanded) }) else {
            return nil
        }
        let asked = events(of: inner.clause, subject: inner.subject).first
        return [
            EventDraft(
                type: "REQUEST", mode: EventModes.ofRequest(asked, lexicon), mood: mood(of: clause, roles), sources: speakers,
                targets: [demanded],
                trigger: target.chunkWords(in: sentence), scope: scope(of: clause, subject), base: 0.75, pattern: "say … must")
        ]
    }

    private func isIndicative(_ group: VerbGroup) -> Bool {
        group.isPast || group.isPerfect || group.modality == .will || group.modality == .would
            || sentence.tagged.forms[group.main].contains(.third) || ["is", "are"].contains(sentence.words[group.main].folded)
    }

    // MARK: the outer event

    private mutating func outer(_ clause: Clause, _ matrix: Matrix, _ inner: Inner, subject: [Int]) -> [EventDraft]? {
        // `insisted that his country had never sought`: what is said to be, not what shall be.
        if matrix.kind == .demand, inner.complement == .that, clause.group.verb >= 0,
            lexicon.verbs[Int(clause.group.verb)].base == "insist",
            isIndicative(clauses[inner.clause].group)
        {
            return nil
        }
        let roles = matcher.roles(of: clause, subject: subject)
        let hasMarkedInner = [.accuse, .blame, .prevent].contains(matrix.kind)
        let governedBefore = governed
        let asked = events(of: inner.clause, subject: inner.subject)
        let first = asked.first
        spendNouns(of: inner.clause)
        governCoordinated(inner, "part of what `\(lexicon.verbs[Int(clause.group.verb)].base)` says")
        if matrix.kind == .accuse || matrix.kind == .blame {
            // The verb's own sense says the rest; what it is about is only claimed.
            suppress(asked, "only claimed, not told")
            return nil
        }
        guard let kind = outerType(matrix.kind, first, inner) else {
            if !hasMarkedInner, matrix.kind != .cease { return nil }
            governed = governedBefore
            return nil
        }
        var sources = sources(roles)
        if sources.isEmpty, matrix.kind == .willing || matrix.kind == .due { sources = subject.compactMap { nouns.source($0) } }
        guard !sources.isEmpty || (clause.group.isPassive && inner.complement == .objectTo) else {
            discard(clause.group.main, matrix.line, "nobody who can act is its subject")
            return matrix.kind == .warn ? asked : []
        }
        var draft = EventDraft(
            type: kind.type, mode: kind.mode, mood: mood(of: clause, roles), sources: sources,
            targets: outerTargets(clause, matrix, inner, roles, first, sources: sources),
            trigger: clause.group.main..<(clause.group.main + 1),
            scope: scope(of: clause, subject), base: kind.confidence, pattern: matrix.line)
        if draft.targets.isEmpty, ["AGREE", "RETREAT"].contains(draft.type), draft.sources.count > 1 {
            draft.targets = Array(draft.sources.dropFirst())
            draft.sources = [draft.sources[0]]
            draft.isReciprocal = true
        }
        suppress(asked, "part of \(draft.type)")
        // `would not allow Israel to annex`
        return matrix.kind == .allow && draft.mood.isNegated ? withIntent(draft, clause) : [draft]
    }

    struct OuterType {
        var type: String
        var mode: String?
        var confidence = 0.88
    }

    func outerType(_ kind: Matrix.Kind, _ inner: EventDraft?, _ complement: Inner) -> OuterType? {
        switch kind {
        case .refuse: return OuterType(type: "REJECT", mode: EventModes.ofRequest(inner, lexicon))
        case .deny: return OuterType(type: "REJECT", mode: nil, confidence: 0.75)
        case .agree, .willing: return OuterType(type: "AGREE", mode: nil)
        case .promise:
            if let inner, inner.isHostile, inner.type != "MOBILIZE" { return OuterType(type: "THREATEN", mode: EventModes.ofThreat(inner)) }
            return OuterType(type: "AGREE", mode: nil)
        case .threaten: return OuterType(type: "THREATEN", mode: EventModes.ofThreat(inner))
        case .warn:
            guard let inner, inner.isHostile else { return nil }
            return OuterType(type: "THREATEN", mode: EventModes.ofThreat(inner), confidence: 0.7)
        case .urge, .demand: return OuterType(type: "REQUEST", mode: EventModes.ofRequest(inner, lexicon))
        case .order: return OuterType(type: "REQUEST", mode: EventModes.ofRequest(inner, lexicon), confidence: 0.78)
        case .force: return OuterType(type: "COERCE", mode: nil, confidence: 0.6)
        case .allow: return OuterType(type: "RETREAT", mode: "access", confidence: 0.7)
        case .prevent: return OuterType(type: "COERCE", mode: "restrict", confidence: 0.7)
        case .cease:
            guard let inner else { return nil }
            if ["ASSAULT", "COERCE", "PROTEST"].contains(inner.type) {
                return OuterType(type: "RETREAT", mode: inner.type == "ASSAULT" ? "ceasefire" : nil, confidence: 0.75)
            }
            if ["AID", "COOPERATE", "CONSULT", "SUPPORT"].contains(inner.type) {
                return OuterType(type: "SANCTION", mode: "discontinue", confidence: 0.75)
            }
            return nil
        default: return nil
        }
    }

    private func outerTargets(
        _ clause: Clause, _ matrix: Matrix, _ inner: Inner, _ roles: SenseMatcher.Roles, _ draft: EventDraft?, sources: [EventSide]
    ) -> [EventSide] {
        let direct: [EventSide]
        switch (matrix.kind, inner.complement) {
        case (_, .objectTo), (.prevent, _):
            direct = patient(clause, roles.isPassive ? roles.object : inner.subject).compactMap { nouns.target($0) }
        case (.demand, .that), (.urge, .that), (.order, .that): direct = clauses[inner.clause].subject.compactMap { nouns.target($0) }
        case (.deny, _): return []
        default: direct = []
        }
        let free = direct.filter { side in !sources.contains { $0.isSame(as: side) } }
        // `let 90 trucks enter Gaza`: things are let in to somebody.
        let isOfThings = !free.isEmpty && free.allSatisfy { $0.knowledge == .something && $0.actor == nil }
        if isOfThings, matrix.kind == .allow || matrix.kind == .prevent {
            let others = loose(clauses[inner.clause], clause, sources).filter { $0.knowledge == .coded }
            return others.isEmpty ? free : others
        }
        if !free.isEmpty { return free }
        if matrix.kind == .warn {
            let warned = clause.object.compactMap { nouns.target($0) }.filter { $0.knowledge == .coded }
            if !warned.isEmpty { return warned }
        }
        if draft?.sources.count ?? 0 > 1 || sources.count > 1, matrix.kind == .agree || matrix.kind == .willing, direct.isEmpty,
            !(draft?.targets.contains { $0.knowledge == .coded } ?? false)
        {
            return []
        }
        let asked = (draft?.targets ?? []) + (draft?.isReciprocal == true ? draft?.sources ?? [] : [])
        let others = asked.filter { side in !sources.contains { $0.isSame(as: side) } }
        let people = others.filter { $0.knowledge != .something }
        if !people.isEmpty { return people }
        if !others.isEmpty, loose(clauses[inner.clause], clause, sources).isEmpty { return others }
        return loose(clauses[inner.clause], clause, sources)
    }

    /// Anybody else whom the governed clause names.
    private func loose(_ inner: Clause, _ outer: Clause, _ sources: [EventSide]) -> [EventSide] {
        let chunks = inner.object + inner.secondObject + inner.phrases.flatMap(\.nouns) + outer.object + outer.phrases.flatMap(\.nouns)
        for chunk in chunks {
            guard let side = nouns.target(chunk), side.knowledge == .coded, !sources.contains(where: { $0.isSame(as: side) }) else {
                continue
            }
            return [side]
        }
        for chunk in inner.object + outer.object {
            if let side = nouns.target(chunk), side.knowledge == .someone, !sources.contains(where: { $0.isSame(as: side) }) {
                return [side]
            }
        }
        return location(inner, excluding: sources).map { [$0] } ?? []
    }

    mutating func suppress(_ drafts: [EventDraft], _ reason: String) {
        for draft in drafts { discard(draft.trigger.lowerBound, draft.pattern, reason) }
    }

    /// `of ramming and damaging`: what is joined to the governed verb is governed, too.
    private mutating func governCoordinated(_ inner: Inner, _ reason: String) {
        guard [.gerund, .infinitive].contains(clauses[inner.clause].group.form) else { return }
        var last = inner.clause
        for number in clauses.indices where number > inner.clause {
            let clause = clauses[number]
            guard clause.group.form == clauses[last].group.form, sentence.chunks[clause.chunk - 1].kind == .conjunction else { return }
            suppress(events(of: number, subject: inner.subject), reason)
            spendNouns(of: number)
            last = number
        }
    }

    private mutating func spendNouns(of number: Int) {
        let clause = clauses[number]
        spend(clause.object + clause.secondObject)
    }
}

extension Clause {
    /// The main verb's word.
    func chunkWords(in sentence: ChunkedSentence) -> Range<Int> {
        group.main..<(group.main + 1)
    }
}
