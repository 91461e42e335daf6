/// Codes nouns that name an event with both of its sides: `Russian strikes on Ukraine`, `talks between Seoul and Tokyo`, `EU-China talks`.
struct NominalCoder {
    let lexicon: EventLexicon
    let sentence: ChunkedSentence
    let clauses: [Clause]
    let nouns: NounReader
    let matcher: SenseMatcher
    /// Noun phrases that a verb has spoken for.
    let spent: Set<Int>
    private(set) var discarded: [(word: Int, pattern: String?, reason: String)] = []

    init(_ coder: ClauseCoder) {
        lexicon = coder.lexicon
        sentence = coder.sentence
        clauses = coder.clauses
        nouns = coder.nouns
        matcher = coder.matcher
        spent = coder.spent
    }

    mutating func code() -> [EventDraft] {
        var drafts: [EventDraft] = []
        var lastSource: (chunk: Int, type: String, side: EventSide)?
        for chunk in sentence.chunks.indices where sentence.chunks[chunk].kind == .noun {
            let head = sentence.chunks[chunk].head
            let info = nouns.head(of: chunk)
            guard info.nounSense >= 0, sentence.tagged.place(at: head) == nil else { continue }
            let sense = lexicon.nounSenses[Int(info.nounSense)]
            if lexicon.guards.isIdiom(at: head, in: sentence.words) {
                discard(head, sense, "an idiom")
                continue
            }
            var (sources, targets) = sides(sense, chunk)
            // `an offensive involving strikes on Ukraine`: the attacker of the first is that of the second.
            if sources.isEmpty, let last = lastSource, last.type == sense.type, isInvolved(chunk, since: last.chunk) {
                sources = [last.side]
            }
            if let source = sources.first { lastSource = (chunk, sense.type, source) }
            if spent.contains(chunk) { continue }
            guard !sources.isEmpty, !targets.isEmpty else {
                discard(head, sense, sources.isEmpty ? "nobody is named who does it" : "nobody is named to whom it is done")
                continue
            }
            drafts.append(draft(sense, chunk, sources: sources, targets: targets))
        }
        return drafts
    }

    private func draft(_ sense: NounSense, _ chunk: Int, sources: [EventSide], targets: [EventSide]) -> EventDraft {
        let head = sentence.chunks[chunk].head
        let end = min(chunk + 6, sentence.chunks.count) - 1
        var draft = EventDraft(
            type: sense.type, mode: sense.mode, sources: sources, targets: targets, trigger: head..<(head + 1),
            scope: sentence.chunks[chunk].words.lowerBound..<sentence.chunks[end].words.upperBound, base: sense.confidence,
            pattern: sense.line)
        draft.isReciprocal = sense.isReciprocal
        draft.mood = mood(chunk)
        draft.add("named by a noun", 0.85)
        return draft
    }

    // MARK: sides

    private func sides(_ sense: NounSense, _ chunk: Int) -> ([EventSide], [EventSide]) {
        let phrases = matcher.phrases(on: [chunk])
        var sources = modifiers(of: chunk)
        var targets: [EventSide] = []
        if sense.isReciprocal, sources.count > 1 { return ([sources[0]], [sources[1]]) }
        for phrase in phrases {
            let word = sentence.words[phrase.preposition].folded
            if word == "between" || word == "among", sense.isReciprocal {
                let sides = phrase.nouns.compactMap { nouns.target($0) }.filter { $0.knowledge != .something }
                if sides.count > 1 { return ([sides[0]], Array(sides.dropFirst())) }
            }
            if word == "by" || word == "from", sources.isEmpty {
                sources = phrase.nouns.compactMap { nouns.source($0) }
            } else if targets.isEmpty, sense.targets.contains(where: { matcher.isPreposition(phrase, $0) }) {
                targets = phrase.nouns.compactMap { nouns.target($0) }.filter {
                    $0.knowledge != .something || nouns.classes(of: phrase.nouns[0]).meets(lexicon.sets.place)
                }
            }
        }
        targets.removeAll { target in sources.contains { $0.isSame(as: target) } }
        return (Array(sources.prefix(1)), targets)
    }

    /// Actors before the head, and a coordination that they end: `Thai and Cambodian clashes`.
    private func modifiers(of chunk: Int) -> [EventSide] {
        let piece = sentence.chunks[chunk]
        var sides: [EventSide] = []
        // `Russian missile and drone strikes`
        if chunk > 1, sentence.chunks[chunk - 1].kind == .conjunction, sentence.chunks[chunk - 2].kind == .noun,
            !sentence.breaks(before: chunk),
            nouns.head(of: chunk - 2).classes.meets(lexicon.sets.carriers)
                || sentence.tagged.place(at: sentence.chunks[chunk - 2].head)?.kind == .adjective
        {
            sides = modifiers(of: chunk - 2)
            if let place = sentence.tagged.place(at: sentence.chunks[chunk - 2].head), place.kind == .adjective, place.actor.code != nil {
                sides.append(nouns.side(of: place))
            }
        }
        for word in piece.words where word < piece.head {
            guard let place = sentence.tagged.place(at: word), place.words.lowerBound == word, place.actor.code != nil,
                place.kind != .location || isJoined(place, piece)
            else { continue }
            sides.append(nouns.side(of: place))
        }
        return sides
    }

    /// `Kyiv-Moscow talks`
    private func isJoined(_ place: ActorPlace, _ piece: Chunk) -> Bool {
        place.words.upperBound < piece.head && sentence.words[place.words.upperBound].before.contains(.hyphen)
            || sentence.words[place.words.lowerBound].before.contains(.hyphen)
    }

    private func isInvolved(_ chunk: Int, since start: Int) -> Bool {
        guard chunk - start <= 4 else { return false }
        return (start + 1..<chunk).allSatisfy { place in
            let piece = sentence.chunks[place]
            if piece.kind == .noun || piece.kind == .preposition || piece.kind == .conjunction { return !sentence.breaks(before: place) }
            return ["involving", "including", "using"].contains(sentence.words[piece.head].folded)
        }
    }

    // MARK: mood

    private func mood(_ chunk: Int) -> Mood {
        var mood = Mood()
        mood.isNegated = nouns.isNegated(chunk)
        if sentence.tagged.sentence.ending.contains(.question) { mood.isHypothetical = true }
        guard
            let clause = clauses.first(where: {
                $0.subject.contains(chunk) || $0.object.contains(chunk) || $0.phrases.contains { $0.nouns.contains(chunk) }
            })
        else { return mood }
        if clause.group.isNegated, clause.subject.contains(chunk) || clause.object.contains(chunk) { mood.isNegated.toggle() }
        if clause.group.modality == .may || clause.group.modality == .would || clause.group.modality == .must { mood.isHypothetical = true }
        if clause.group.modality == .will { mood.isFuture = true }
        if let governor = governor(of: clause), governor.group.verb >= 0 {
            let kinds = lexicon.verbs[Int(governor.group.verb)].matrices.map(\.kind)
            if kinds.contains(where: { [.intend, .due, .promise, .agree].contains($0) }) { mood.isFuture = true }
            if kinds.contains(where: { [.want, .consider, .threaten, .urge, .order, .demand, .refuse].contains($0) }) {
                mood.isHypothetical = true
            }
        }
        if clause.group.verb >= 0, !clause.subject.contains(chunk) {
            let kinds = lexicon.verbs[Int(clause.group.verb)].matrices.map(\.kind)
            if kinds.contains(where: { [.consider, .want, .threaten, .urge, .order, .demand, .promise, .agree, .refuse].contains($0) }) {
                mood.isHypothetical = true
            }
            if kinds.contains(.intend) { mood.isFuture = true }
        }
        return mood
    }

    /// The clause whose verb governs this one: `plans to host talks`.
    private func governor(of clause: Clause) -> Clause? {
        clauses.first { outer in
            guard case .verb(let inner) = outer.complement, clauses.indices.contains(inner) else { return false }
            return clauses[inner].chunk == clause.chunk
        }
    }

    private mutating func discard(_ word: Int, _ sense: NounSense, _ reason: String) {
        discarded.append((word, sense.line, reason))
    }
}
