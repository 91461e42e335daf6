/// Finds the clauses of a sentence: one for each verb group, with subject, object and prepositional phrases.
///
/// Relative clauses and appositions are stepped over; a verb without a subject of its own takes that of the clause before it.
struct ClauseReader {
    let sentence: ChunkedSentence
    private(set) var clauses: [Clause] = []
    /// The clause of a chunk; -1 for none.
    private var clauseOf: [Int]

    static func read(_ sentence: ChunkedSentence) -> [Clause] {
        var reader = ClauseReader(sentence)
        reader.read()
        return reader.clauses
    }

    private init(_ sentence: ChunkedSentence) {
        self.sentence = sentence
        clauseOf = Array(repeating: -1, count: sentence.chunks.count)
    }

    private mutating func read() {
        for chunk in sentence.chunks.indices {
            guard let group = sentence.group(of: chunk) else { continue }
            clauseOf[chunk] = clauses.count
            var clause = Clause(chunk: chunk, group: group)
            findSubject(of: &clause)
            clauses.append(clause)
        }
        for number in clauses.indices {
            var tail = ClauseTail(sentence: sentence, clauseOf: clauseOf, clauses: clauses)
            tail.read(&clauses[number])
        }
    }

    // MARK: subjects

    private func findSubject(of clause: inout Clause) {
        var place = clause.chunk - 1
        place = skippingTime(from: place)
        switch clause.group.form {
        case .infinitive: return control(&clause)
        case .gerund, .participle: return participle(&clause, place)
        case .finite: break
        }
        guard place >= 0 else { return }
        if sentence.breaks(before: place + 1) { return afterBreak(&clause, place) }
        direct(&clause, place)
    }

    /// `Japan on Friday lifted`: adverbs and times between subject and verb.
    private func skippingTime(from start: Int) -> Int {
        var place = start
        while place >= 0, [.adverb, .time, .negation].contains(sentence.chunks[place].kind), !sentence.breaks(before: place + 1) {
            let isTime = sentence.chunks[place].kind == .time
            place -= 1
            if isTime, place >= 0, sentence.chunks[place].kind == .preposition, !sentence.breaks(before: place + 1) { place -= 1 }
        }
        return place
    }

    private func direct(_ clause: inout Clause, _ place: Int) {
        switch sentence.chunks[place].kind {
        case .relative:
            relative(&clause, place)
        case .that:
            if let noun = nounBefore(place) { take([noun], .relative, &clause) }
        case .conjunction, .verb:
            elide(&clause)
        case .subordinator:
            clause.opener = place
        case .noun:
            let top = owner(of: top(of: place))
            guard top >= 0 else { return }
            // `changes to the way judges are appointed`: what an earlier verb is done to does nothing here.
            if isObject(top) { return take([place], .relative, &clause) }
            take(coordinated(top), .direct, &clause)
            clause.opener = opener(before: clause.subject.first ?? top)
        default: break
        }
    }

    /// `militants holding hostages have`: the object of a participle that hangs on the subject.
    private func owner(of chunk: Int) -> Int {
        guard chunk > 1, isObject(chunk), sentence.group(of: chunk - 1)?.form == .gerund, !sentence.breaks(before: chunk - 1),
            sentence.chunks[chunk - 2].kind == .noun
        else { return chunk }
        let top = top(of: chunk - 2)
        return top < 0 || isObject(top) ? chunk : top
    }

    /// The noun phrase stands directly behind a verb after which no sentence begins.
    private func isObject(_ chunk: Int) -> Bool {
        chunk > 0 && !sentence.breaks(before: chunk) && sentence.chunks[chunk - 1].kind == .verb && !isSaying(chunk - 1)
    }

    /// A comma stands before the verb: it closes an insertion, or the verb shares the subject of the one before.
    private func afterBreak(_ clause: inout Clause, _ place: Int) {
        let open = openingBreak(before: clause.chunk)
        guard open > 0 else {
            // A headline: `Trump: Putin …`, or a list of verbs.
            return elide(&clause)
        }
        let inserted = sentence.chunks[open]
        let hasFinite = (open..<clause.chunk).contains { sentence.group(of: $0)?.form == .finite }
        let isInsertion = inserted.kind == .relative || inserted.kind == .preposition || !hasFinite || isSubordinated(open)
        guard isInsertion, sentence.chunks[open - 1].kind == .noun else { return elide(&clause) }
        // `, said the minister`: a verb of saying behind a quote has its subject behind it.
        let top = top(of: open - 1)
        guard top >= 0, sentence.chunks[..<top].last?.kind != .verb || isSaying(top - 1) else { return elide(&clause) }
        take(coordinated(top), .direct, &clause)
        clause.opener = opener(before: clause.subject.first ?? top)
    }

    private func isSubordinated(_ chunk: Int) -> Bool {
        sentence.chunks[chunk].kind == .subordinator || sentence.chunks[chunk].kind == .that
    }

    /// The chunk behind the break that opens the insertion which ends before a chunk; several insertions count as one.
    private func openingBreak(before chunk: Int) -> Int {
        var place = chunk - 1
        var found = -1
        let reach = 24
        while place > 0, chunk - place < reach {
            if sentence.breaks(before: place) {
                found = place
                let kind = sentence.chunks[place].kind
                // `X, president of Y, a former Z, said`: go on while what stands before is an apposition itself.
                if kind == .relative || sentence.chunks[place - 1].kind != .noun { break }
                let earlier = (0..<place).last { $0 > 0 && sentence.breaks(before: $0) }
                guard let earlier, earlier > 0,
                    !(earlier..<place).contains(where: { sentence.chunks[$0].kind == .verb || sentence.chunks[$0].kind == .conjunction }),
                    sentence.chunks[earlier].kind == .noun, sentence.chunks[earlier - 1].kind == .noun
                else { break }
                found = earlier
                break
            }
            place -= 1
        }
        return found
    }

    private func relative(_ clause: inout Clause, _ place: Int) {
        if sentence.isWord(place, "where") || sentence.isWord(place, "whose") { return }
        if let noun = nounBefore(place) { take([noun], .relative, &clause) }
    }

    /// The noun phrase that ends just before a chunk.
    private func nounBefore(_ place: Int) -> Int? {
        guard place > 0 else { return nil }
        if sentence.chunks[place - 1].kind == .noun { return place - 1 }
        // `with whom`
        if place > 1, sentence.chunks[place - 1].kind == .preposition, sentence.chunks[place - 2].kind == .noun { return nil }
        return nil
    }

    private func take(_ nouns: [Int], _ kind: Clause.SubjectKind, _ clause: inout Clause) {
        clause.subject = nouns
        clause.subjectKind = kind
    }

    /// The subject of the nearest clause before that is no relative one.
    private func elide(_ clause: inout Clause) {
        guard
            let before = clauses.last(where: { $0.subjectKind != .none && ($0.group.form == .finite) && $0.subjectKind != .relative })
                ?? clauses.last(where: { $0.subjectKind != .none })
        else { return }
        take(before.subject, .elided, &clause)
        clause.opener = before.opener
    }

    /// An infinitive is done by who governs it.
    private func control(_ clause: inout Clause) {
        guard let governor = clauses.last, governor.subjectKind != .none else { return }
        take(governor.subject, .controlled, &clause)
        clause.opener = governor.opener
    }

    /// `police investigating the case`, `, killing 17`, `Speaking in Paris, Macron`, `of bombing`.
    private func participle(_ clause: inout Clause, _ place: Int) {
        if place < 0 {
            if clause.group.form == .participle { return }
            return
        }
        if !sentence.breaks(before: clause.chunk), sentence.chunks[place].kind == .noun {
            let top = top(of: place)
            // `signed a decree granting`, `a statement condemning`: what is said is said by who signed it.
            if clause.group.form == .gerund, isSaid(place), place > 0, sentence.chunks[place - 1].kind == .verb { return elide(&clause) }
            if top >= 0 { return take([clause.group.form == .participle ? place : top], .relative, &clause) }
        }
        if sentence.chunks[place].kind == .preposition { return control(&clause) }
        elide(&clause)
    }

    private func isSaid(_ chunk: Int) -> Bool {
        let documents = [
            "decree", "statement", "resolution", "letter", "order", "law", "bill", "report", "deal", "agreement", "declaration", "lawsuit",
            "petition", "directive",
        ]
        return documents.contains(sentence.words[sentence.chunks[chunk].head].folded)
    }

    /// The first noun phrase of a chain: `the leader of the party in Kenya`. -1 where the chain hangs on a preposition.
    private func top(of chunk: Int) -> Int {
        var place = chunk
        while place > 0, !sentence.breaks(before: place) {
            var before = place - 1
            let skipped = skippingTime(from: before)
            if skipped >= 0, sentence.chunks[skipped].kind == .noun || sentence.chunks[skipped].kind == .preposition, skipped < before,
                !sentence.breaks(before: skipped + 1)
            {
                before = skipped
            }
            switch sentence.chunks[before].kind {
            case .preposition:
                // `until Cuba undertakes`: a clause of its own.
                if Self.openers.contains(sentence.words[sentence.chunks[before].head].folded) { return place }
                guard before > 0, !sentence.breaks(before: before) else { return -1 }
                var noun = before - 1
                if sentence.chunks[noun].kind == .time, noun > 0 { noun -= 1 }
                // `fighters loyal to him`
                if sentence.chunks[noun].kind == .adjective, noun > 0, !sentence.breaks(before: noun) { noun -= 1 }
                // `rebels backed by Rwanda`, `troops fighting in Mali`
                if let group = sentence.group(of: noun), group.form == .participle || group.form == .gerund, noun > 0,
                    !sentence.breaks(before: noun), sentence.chunks[noun - 1].kind == .noun
                {
                    noun -= 1
                }
                guard sentence.chunks[noun].kind == .noun else { return -1 }
                // The object of a verb before it: `attacked Sumy in May Ukraine said` is not read as a chain of the subject.
                place = noun
            case .conjunction:
                guard before > 0, sentence.chunks[before - 1].kind == .noun,
                    !sentence.breaks(before: before - 1) || isList(endingAt: before - 1)
                else { return place }
                // `officials from Seoul and Tokyo met`: the second belongs to the preposition, too.
                if before > 2, sentence.chunks[before - 2].kind == .preposition, !isVerb(before - 3) || isSaying(before - 3),
                    sentence.chunks[before - 3].kind == .noun
                {
                    place = before - 1
                    continue
                }
                return place
            default:
                return place
            }
        }
        return place
    }

    /// Prepositions that open clauses, too.
    private static let openers: Set<String> = ["after", "before", "until", "till", "since"]

    private func isList(endingAt chunk: Int) -> Bool {
        chunk > 0 && sentence.marks(before: chunk) == .comma && sentence.chunks[chunk - 1].kind == .noun
    }

    private func isVerb(_ chunk: Int) -> Bool { chunk >= 0 && sentence.chunks[chunk].kind == .verb }

    private func isSaying(_ chunk: Int) -> Bool {
        guard chunk >= 0, let group = sentence.group(of: chunk) else { return false }
        return SayingVerbs.words.contains(sentence.words[group.main].folded)
    }

    /// All members of the coordination that a subject is the last of, in text order.
    private func coordinated(_ last: Int) -> [Int] {
        var nouns = [last]
        var place = last - 1
        guard place > 0, sentence.chunks[place].kind == .conjunction, !sentence.isWord(place, "but") else { return nouns }
        var candidate = place - 1
        while candidate >= 0, sentence.chunks[candidate].kind == .noun {
            nouns.insert(candidate, at: 0)
            guard candidate > 0, sentence.marks(before: candidate) == .comma, sentence.chunks[candidate - 1].kind == .noun else { break }
            candidate -= 1
        }
        place = candidate - 1
        if candidate < 0 { candidate = 0 }
        // What stands before the list must not be a verb or a preposition of an earlier clause.
        let first = nouns[0]
        if first > 0, !sentence.breaks(before: first) {
            let kind = sentence.chunks[first - 1].kind
            if kind == .preposition || (kind == .verb && !isSaying(first - 1)) { return [last] }
        }
        return nouns
    }

    /// A subordinator just before the subject.
    private func opener(before chunk: Int) -> Int {
        guard chunk > 0 else { return -1 }
        let kind = sentence.chunks[chunk - 1].kind
        if kind == .subordinator { return chunk - 1 }
        if kind == .preposition, Self.openers.contains(sentence.words[sentence.chunks[chunk - 1].head].folded) {
            return chunk - 1
        }
        return -1
    }
}

/// Verbs behind which a sentence may follow without `that`.
enum SayingVerbs {
    static let words: Set<String> = [
        "said", "says", "say", "saying", "announced", "announces", "claimed", "claims", "claim", "reported", "reports", "stated", "states",
        "added",
        "told", "believes", "believe", "believed", "thinks", "think", "thought", "insisted", "insists", "confirmed", "confirms", "alleged",
        "alleges", "argued", "argues", "warned", "warns", "noted", "notes", "suggested", "suggests", "hopes", "hoped", "fears", "feared",
        "fear", "denied", "denies", "knows", "knew", "means", "showed", "shows", "indicated", "declared", "maintains", "acknowledged",
        "admitted",
        "tells", "claiming", "alleging", "adding", "stating", "warning", "announcing", "revealed", "disclosed", "ruled", "learned",
    ]
}
