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
    func skippingTime(from start: Int) -> Int {
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

    /// `militants holding hostages have`, `the decision to send jets was`: the object of a participle that hangs on the subject.
    private func owner(of chunk: Int) -> Int {
        guard chunk > 1, isObject(chunk), let form = sentence.group(of: chunk - 1)?.form, form == .gerund || form == .infinitive,
            !sentence.breaks(before: chunk - 1),
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

}
