/// Codes the verbs of one sentence: senses, and what verbs say about other verbs (`refused to meet`, `accused of bombing`).
struct ClauseCoder {
    let lexicon: EventLexicon
    let sentence: ChunkedSentence
    let clauses: [Clause]
    let nouns: NounReader
    let matcher: SenseMatcher
    /// Who `he`, `they`, `it` stand for at the start of the sentence.
    let antecedent: EventSide?
    /// Clauses that another one has spoken for.
    var governed: Set<Int> = []
    /// Chunks whose nouns are spoken for: they name no event of their own.
    private(set) var spent: Set<Int> = []
    private(set) var discarded: [(word: Int, pattern: String?, reason: String)] = []
    private var depth = 0
    private static let deepest = 6

    init(lexicon: EventLexicon, sentence: ChunkedSentence, antecedent: EventSide?) {
        self.lexicon = lexicon
        self.sentence = sentence
        self.antecedent = antecedent
        clauses = ClauseReader.read(sentence)
        nouns = NounReader(lexicon: lexicon, sentence: sentence)
        matcher = SenseMatcher(lexicon: lexicon, sentence: sentence, nouns: nouns)
    }

    mutating func code() -> [EventDraft] {
        var drafts: [EventDraft] = []
        for number in clauses.indices where !governed.contains(number) {
            guard isIndependent(number) else { continue }
            drafts += events(of: number, subject: clauses[number].subject)
        }
        drafts += ofGoverningNouns()
        return drafts + ofPurposes()
    }

    /// Infinitives of purpose and gerunds behind most prepositions tell of no event by themselves.
    private func isIndependent(_ number: Int) -> Bool {
        let clause = clauses[number]
        switch clause.group.form {
        case .finite: return true
        case .infinitive: return false
        case .participle:
            return clause.phrases.contains { sentence.words[$0.preposition].folded == "by" } && !sentence.breaks(before: clause.chunk)
        case .gerund:
            guard clause.chunk > 0 else { return false }
            let before = sentence.chunks[clause.chunk - 1]
            guard before.kind == .preposition || before.kind == .subordinator, !sentence.breaks(before: clause.chunk) else { return true }
            return ["after", "by", "while", "since", "when", "before"].contains(sentence.words[before.head].folded)
        }
    }

    /// The events that a clause tells, with another subject than its own where a verb above gives it one.
    mutating func events(of number: Int, subject: [Int]) -> [EventDraft] {
        guard depth < Self.deepest, number < clauses.count else { return [] }
        depth += 1
        defer { depth -= 1 }
        governed.insert(number)
        let clause = clauses[number]
        guard clause.group.verb >= 0 else { return [] }
        if let phrase = phrase(of: clause) {
            var longer = clause
            var tail = ClauseTail(sentence: sentence, clauseOf: clauseOf, clauses: clauses)
            tail.read(&longer, skipping: phrase.words.count)
            if let drafts = composed(longer, matrices: phrase.matrices, subject: subject) { return drafts }
            if let drafts = sense(longer, phrase.senses, subject: subject, extra: phrase.words.count) { return drafts }
        }
        let verb = lexicon.verbs[Int(clause.group.verb)]
        if let drafts = composed(clause, matrices: adjective(of: clause) ?? verb.matrices, subject: subject) { return drafts }
        return sense(clause, verb.senses, subject: subject, extra: 0) ?? []
    }

    private var clauseOf: [Int] {
        var numbers = Array(repeating: -1, count: sentence.chunks.count)
        for (number, clause) in clauses.enumerated() { numbers[clause.chunk] = number }
        return numbers
    }

    /// The longest phrase of the lexicon that the verb begins here.
    private func phrase(of clause: Clause) -> EventLexicon.Phrase? {
        let verb = lexicon.verbs[Int(clause.group.verb)]
        let start = clause.group.main + 1
        return verb.phrases.first { phrase in
            start + phrase.words.count <= sentence.words.count
                && phrase.words.indices.allSatisfy {
                    let word = sentence.words[start + $0]
                    return word.before.isDisjoint(with: Punctuation.breaks)
                        && (word.folded == phrase.words[$0] || word.folded == phrase.words[$0] + "s")
                }
        }
    }

    /// `is ready to`, `is expected to`.
    private func adjective(of clause: Clause) -> [Matrix]? {
        if clause.predicate >= 0, let matrix = lexicon.adjectives[sentence.words[sentence.chunks[clause.predicate].head].folded] {
            return [matrix]
        }
        if clause.group.isPassive, let matrix = lexicon.adjectives[sentence.words[clause.group.main].folded] { return [matrix] }
        return nil
    }

    // MARK: senses

    private mutating func sense(_ clause: Clause, _ senses: [Int32], subject: [Int], extra: Int) -> [EventDraft]? {
        guard !senses.isEmpty else { return ofNoun(clause, matcher.roles(of: clause, subject: subject), subject: subject) }
        let roles = matcher.roles(of: clause, subject: subject)
        if lexicon.guards.isIdiom(at: clause.group.main, in: sentence.words) {
            discard(clause.group.main, nil, "an idiom")
            return nil
        }
        // `fighting malaria`, `attacked by a virus`
        if roles.object.contains(where: { nouns.kind(of: $0).meets(lexicon.sets.disease) && !nouns.isCoded($0) }) {
            discard(clause.group.main, nil, "done to a disease")
            return nil
        }
        guard let sense = matcher.match(senses, roles) else {
            if let drafts = ofNoun(clause, roles, subject: subject) { return drafts }
            discard(clause.group.main, senses.last.map { lexicon.senses[Int($0)].line }, "no sense of the verb holds")
            return nil
        }
        if sense.isInner, depth == 1 {
            discard(clause.group.main, sense.line, "says so only behind another verb")
            return nil
        }
        var draft = EventDraft(
            type: sense.type, mode: sense.mode, sources: sources(roles), targets: matcher.targets(sense, roles),
            trigger: clause.group.main..<(clause.group.main + 1 + extra), scope: scope(of: clause, subject), base: sense.confidence,
            pattern: sense.line)
        draft.mood = mood(of: clause, roles)
        draft.isReciprocal = sense.isReciprocal
        // `sent 45 warplanes`: nobody is said to get them.
        if draft.type == "AID", draft.targets.allSatisfy({ $0.knowledge == .something && $0.actor == nil }) { draft.targets = [] }
        if draft.isReciprocal, draft.targets.allSatisfy(\.isLocation) {
            // `Kyiv and Moscow met in Istanbul`, `met in Istanbul`: a place is no partner.
            if draft.sources.count > 1 { draft.targets = [] } else if !draft.targets.isEmpty { draft.isReciprocal = false }
        }
        if sense.isInverse { swap(&draft.sources, &draft.targets) }
        // Whom an action is done to is not who does it.
        draft.targets.removeAll { target in draft.sources.contains { $0.words == target.words } }
        complete(&draft, clause, roles)
        if clause.group.form == .gerund, Self.spoken.contains(draft.type), let speaker = mainSubject(before: clause) {
            draft.sources = [speaker]
        }
        if clause.group.form == .gerund, draft.sources.isEmpty, isBehindAccident(clause) {
            discard(clause.group.main, sense.line, "an accident")
            return nil
        }
        if clause.subjectKind == .elided { draft.add("subject of the clause before", 0.97) }
        if clause.group.form == .gerund { draft.add("gerund", 0.88) }
        if clause.group.form == .participle { draft.add("participle", 0.8) }
        if roles.isPassive, draft.sources.isEmpty { draft.add("nobody is said to do it", 0.85) }
        if !roles.isPassive, draft.sources.isEmpty, !sense.isInverse, !isByWeapon(roles) {
            discard(clause.group.main, sense.line, "nobody who can act is its subject")
            return nil
        }
        if !sense.object.isEmpty {
            spent.formUnion(roles.object)
            // `a round of talks`
            spent.formUnion(roles.object.compactMap { nouns.partOf($0) })
        }
        for phrase in roles.phrases where !sense.prepositional.isEmpty { spent.formUnion(phrase.nouns) }
        return withIntent(draft, clause)
    }

    /// `A plane crashed, killing 260 people`
    private func isBehindAccident(_ clause: Clause) -> Bool {
        clauses.contains {
            $0.chunk < clause.chunk && $0.group.verb >= 0 && Self.accidents.contains(lexicon.verbs[Int($0.group.verb)].base)
        }
    }

    private static let accidents: Set<String> = [
        "crash", "collide", "derail", "sink", "capsize", "overturn", "plunge", "collapse", "erupt",
    ]

    /// Types of what is said: `, accusing Moscow` is said by the subject of the whole sentence.
    private static let spoken: Set<String> = ["ACCUSE", "REQUEST", "THREATEN", "REJECT", "AGREE", "SUPPORT"]

    private func mainSubject(before clause: Clause) -> EventSide? {
        guard clause.chunk > 0, sentence.breaks(before: clause.chunk),
            let main = clauses.first(where: {
                $0.group.form == .finite && $0.subjectKind == .direct && $0.chunk < clause.chunk && $0.opener < 0
            })
        else { return nil }
        return main.subject.lazy.compactMap { [nouns] in nouns.source($0) }.first
    }

    /// `Drones struck a refinery`: the weapon acts for someone who is not named.
    private func isByWeapon(_ roles: SenseMatcher.Roles) -> Bool {
        roles.subject.contains {
            let classes = nouns.head(of: $0).classes
            return classes.meets(lexicon.sets.carriers) && !classes.meets(lexicon.sets.weather)
        }
    }

    func sources(_ roles: SenseMatcher.Roles) -> [EventSide] {
        let found = matcher.sources(roles)
        guard found.isEmpty else { return found.map { possessed($0, roles) } }
        for chunk in roles.subject where nouns.isPronoun(chunk) {
            // `Qatar and Saudi Arabia said they would`
            if sentence.words[sentence.chunks[chunk].head].folded == "they" {
                let all = speakers(before: chunk)
                if all.count > 1 { return all.map(\.indirect) }
            }
            if let side = antecedent(of: chunk) { return [side] }
        }
        return []
    }

    /// Sides that the frame leaves out: both of a meeting, the place of an operation.
    private func complete(_ draft: inout EventDraft, _ clause: Clause, _ roles: SenseMatcher.Roles) {
        guard draft.targets.isEmpty else { return }
        if draft.type == "AGREE", draft.sources.count > 1 {
            draft.isReciprocal = true
            return pairUp(&draft)
        }
        if draft.isReciprocal {
            if draft.sources.count > 1 { return pairUp(&draft) }
            if let only = roles.subject.first {
                let places = nouns.places(around: only).map { nouns.side(of: $0) }
                if let first = places.first, let other = places.dropFirst().first(where: { !$0.isSame(as: first) }) {
                    draft.sources = [first]
                    draft.targets = [other]
                    return
                }
            }
        }
        if let place = location(clause, excluding: draft.sources) {
            draft.targets = [place]
            draft.add("target is where it happens", 0.9)
        }
    }

    /// `Thailand and Cambodia agreed`: each with each.
    private func pairUp(_ draft: inout EventDraft) {
        draft.targets = Array(draft.sources.dropFirst())
        draft.sources = [draft.sources[0]]
    }

    /// A country or town of somebody else that an `in`, `to`, `at` of the clause names.
    func location(_ clause: Clause, excluding sources: [EventSide]) -> EventSide? {
        let opening = sentence.chunks.indices.first.flatMap { first -> Clause.Phrase? in
            guard sentence.chunks[first].kind == .preposition, first + 1 < clause.chunk, sentence.chunks[first + 1].kind == .noun else {
                return nil
            }
            return Clause.Phrase(preposition: sentence.chunks[first].head, nouns: [first + 1])
        }
        for phrase in clause.phrases + (opening.map { [$0] } ?? []) {
            guard
                [
                    "in", "to", "at", "into", "near", "on", "across", "over", "for", "from", "with", "against", "along", "toward",
                    "towards", "around",
                ].contains(sentence.words[phrase.preposition].folded)
            else { continue }
            for chunk in phrase.nouns {
                guard let side = nouns.target(chunk), side.knowledge == .coded, !sources.contains(where: { $0.isSame(as: side) }) else {
                    continue
                }
                if let code = side.actor?.code, sources.contains(where: { $0.actor?.country == code }) { continue }
                return side
            }
        }
        return nil
    }

    func scope(of clause: Clause, _ subject: [Int]) -> Range<Int> {
        let start = min(
            sentence.chunks[clause.chunk].words.lowerBound, subject.first.map { sentence.chunks[$0].words.lowerBound } ?? Int.max)
        let end = max(clause.endChunk, clause.chunk + 1)
        return start..<max(start + 1, end < sentence.chunks.count ? sentence.chunks[end].words.lowerBound : sentence.words.count)
    }

    mutating func discard(_ word: Int, _ pattern: String?, _ reason: String) {
        discarded.append((word, pattern, reason))
    }

    mutating func spend(_ chunks: [Int]) {
        spent.formUnion(chunks)
    }
}

extension EventSide {
    var indirect: EventSide {
        var side = self
        side.isIndirect = true
        return side
    }
}

extension CodedActor {
    /// `UKR` of `UKR/GOV`.
    var country: String? { code.map { String($0.prefix { $0 != "/" }) } }
}
