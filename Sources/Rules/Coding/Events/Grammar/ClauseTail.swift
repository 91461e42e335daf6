/// Reads what follows a verb: its object, prepositional phrases and what it governs.
struct ClauseTail {
    /// More phrases than this belong to something else.
    private static let mostPhrases = 8
    let sentence: ChunkedSentence
    /// The clause of a verb group's chunk.
    let clauseOf: [Int]
    let clauses: [Clause]
    private var place = 0

    init(sentence: ChunkedSentence, clauseOf: [Int], clauses: [Clause]) {
        self.sentence = sentence
        self.clauseOf = clauseOf
        self.clauses = clauses
    }

    /// - Parameter skipping: words behind the verb that belong to it: `carry out`.
    mutating func read(_ clause: inout Clause, skipping: Int = 0) {
        clause.object = []
        clause.secondObject = []
        clause.phrases = []
        clause.complement = .none
        let firstWord = clause.group.main + 1 + skipping
        place = clause.chunk + 1
        while place < sentence.chunks.count, sentence.chunks[place].words.upperBound <= firstWord { place += 1 }
        skipAdverbs()
        if place < sentence.chunks.count, sentence.chunks[place].kind == .noun, !startsClause(place), !sentence.breaks(before: place) {
            clause.object = nouns()
            if place < sentence.chunks.count, sentence.chunks[place].kind == .noun, !sentence.breaks(before: place), !startsClause(place) {
                clause.secondObject = nouns()
            }
        }
        if clause.group.isCopula, place < sentence.chunks.count, sentence.chunks[place].kind == .adjective {
            clause.predicate = place
            place += 1
        }
        // `found him guilty`, `holds Russia responsible`
        if !clause.object.isEmpty, place < sentence.chunks.count, sentence.chunks[place].kind == .adjective,
            !sentence.breaks(before: place),
            Self.verdicts.contains(sentence.words[sentence.chunks[place].head].folded)
        {
            clause.object.append(place)
            place += 1
        }
        readPhrases(&clause)
        clause.endChunk = place
    }

    private static let verdicts: Set<String> = [
        "guilty", "liable", "responsible", "accountable", "unfair", "unjust", "unjustified", "illegal", "unlawful", "unacceptable",
        "shameful",
        "disgraceful", "illegitimate", "absurd", "baseless", "unreasonable", "irresponsible", "provocative", "outrageous", "reckless",
        "unwarranted", "immoral", "hypocritical", "barbaric",
    ]

    private mutating func readPhrases(_ clause: inout Clause) {
        while place < sentence.chunks.count, clause.phrases.count < Self.mostPhrases {
            skipAdverbs()
            guard place < sentence.chunks.count else { return }
            let chunk = sentence.chunks[place]
            let isBroken = sentence.breaks(before: place)
            switch chunk.kind {
            case .preposition:
                guard !isBroken || sentence.marks(before: place) == .comma else { return }
                guard readPhrase(&clause) else { return }
            case .verb where !isBroken:
                guard let group = sentence.group(of: place), case .none = clause.complement else { return }
                switch group.form {
                case .infinitive: clause.complement = .verb(clauseOf[place])
                case .gerund where isDirectlyBehind(clause): clause.complement = .verb(clauseOf[place])
                default: break
                }
                return
            case .subordinator where !isBroken && sentence.isWord(place, "whether"):
                // `considering whether to recognise`
                if case .none = clause.complement, place + 1 < sentence.chunks.count, sentence.group(of: place + 1)?.form == .infinitive {
                    clause.complement = .verb(clauseOf[place + 1])
                }
                return
            case .that where !isBroken:
                if case .none = clause.complement, let inner = nextFinite(after: place) { clause.complement = .sentence(inner) }
                return
            case .noun
            where startsClause(place) && (!isBroken || sentence.marks(before: place).isSubset(of: [.comma, .openQuote, .colon])):
                if case .none = clause.complement, let inner = nextFinite(after: place - 1),
                    clauses[inner].subject.contains(where: { $0 >= place }), !isBroken || isSaying(clause),
                    !isBroken || !isSaying(clauses[inner])
                {
                    clause.complement = .sentence(inner)
                }
                return
            default:
                return
            }
        }
    }

    private func isSaying(_ clause: Clause) -> Bool {
        SayingVerbs.words.contains(sentence.words[clause.group.main].folded)
    }

    private func isDirectlyBehind(_ clause: Clause) -> Bool {
        clause.object.isEmpty && clause.phrases.isEmpty
    }

    /// A preposition and its nouns; `false` where the clause ends with it.
    private mutating func readPhrase(_ clause: inout Clause) -> Bool {
        let preposition = sentence.chunks[place].head
        place += 1
        // `out of`, `because of`
        while place < sentence.chunks.count, sentence.chunks[place].kind == .preposition, !sentence.breaks(before: place) {
            place += 1
        }
        let last = sentence.chunks[place - 1].head
        guard place < sentence.chunks.count, !sentence.breaks(before: place) else { return place < sentence.chunks.count }
        switch sentence.chunks[place].kind {
        case .noun:
            if startsClause(place) { return false }
            let found = nouns()
            clause.phrases.append(Clause.Phrase(preposition: last, nouns: found))
            if last != preposition { clause.phrases.append(Clause.Phrase(preposition: preposition, nouns: found)) }
            return true
        case .verb:
            if case .none = clause.complement, sentence.group(of: place)?.form == .gerund {
                clause.complement = .afterPreposition(last, clauseOf[place])
            }
            return false
        case .time:
            place += 1
            return true
        default:
            return false
        }
    }

    /// A coordination of noun phrases, as far as they are no subject of a later verb.
    private mutating func nouns() -> [Int] {
        var found = [place]
        place += 1
        while place + 1 < sentence.chunks.count {
            let kind = sentence.chunks[place].kind
            if kind == .conjunction, sentence.chunks[place + 1].kind == .noun, !startsClause(place + 1), !sentence.isWord(place, "but") {
                found.append(place + 1)
                place += 2
            } else if kind == .noun, sentence.marks(before: place) == .comma, listGoesOn(from: place) {
                found.append(place)
                place += 1
            } else {
                break
            }
        }
        return found
    }

    /// `A, B and C`: a comma list must come to a conjunction.
    private func listGoesOn(from start: Int) -> Bool {
        var next = start
        while next < sentence.chunks.count, sentence.chunks[next].kind == .noun, next == start || sentence.marks(before: next) == .comma {
            next += 1
        }
        return next + 1 < sentence.chunks.count && sentence.chunks[next].kind == .conjunction && sentence.chunks[next + 1].kind == .noun
            && !startsClause(next + 1)
    }

    /// The noun phrase is the subject of a finite verb of its own.
    private func startsClause(_ chunk: Int) -> Bool {
        let reach = 9
        for next in (chunk + 1)..<min(sentence.chunks.count, chunk + 1 + reach) {
            guard let group = sentence.group(of: next) else {
                if sentence.chunks[next].kind == .subordinator || sentence.chunks[next].kind == .that { return false }
                continue
            }
            guard group.form == .finite, clauseOf[next] >= 0, clauseOf[next] < clauses.count else { continue }
            let clause = clauses[clauseOf[next]]
            if clause.subjectKind == .direct, clause.subject.contains(chunk) { return true }
            if clause.subjectKind == .direct { return false }
        }
        return false
    }

    /// The first clause behind a chunk that has a finite verb and a subject of its own.
    private func nextFinite(after chunk: Int) -> Int? {
        for next in (chunk + 1)..<max(chunk + 1, sentence.chunks.count) {
            guard let group = sentence.group(of: next), group.form == .finite else { continue }
            let clause = clauses[clauseOf[next]]
            if clause.subjectKind == .direct { return clauseOf[next] }
        }
        return nil
    }

    private mutating func skipAdverbs() {
        while place < sentence.chunks.count, [.adverb, .time, .negation].contains(sentence.chunks[place].kind),
            !sentence.breaks(before: place) || isClosedInsertion
        {
            place += 1
        }
        // `attacked on Sunday a base`
        if place + 2 < sentence.chunks.count, sentence.chunks[place].kind == .preposition, sentence.chunks[place + 1].kind == .time,
            sentence.chunks[place + 2].kind == .noun, !sentence.breaks(before: place), !sentence.breaks(before: place + 1),
            !sentence.breaks(before: place + 2)
        {
            place += 2
        }
    }

    /// `met, on Thursday, the president`
    private var isClosedInsertion: Bool {
        sentence.marks(before: place) == .comma && place + 1 < sentence.chunks.count && sentence.marks(before: place + 1) == .comma
    }
}
