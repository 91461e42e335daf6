/// Finds the sense of a verb that its clause fulfils, and the sides of the event.
struct SenseMatcher {
    let lexicon: EventLexicon
    let sentence: ChunkedSentence
    let nouns: NounReader

    /// Who does what to whom in a clause, whatever its voice.
    struct Roles {
        /// Noun phrases; empty where a passive names nobody.
        var subject: [Int]
        var object: [Int]
        var phrases: [Clause.Phrase]
        var isPassive: Bool
        /// The number of the preposition that governs a gerund: `attacked the premier for failing`; -1 for none.
        var gerundPreposition: Int32 = -1
    }

    func roles(of clause: Clause, subject: [Int]) -> Roles {
        var roles = places(of: clause, subject: subject)
        if case .afterPreposition(let preposition, _) = clause.complement {
            roles.gerundPreposition = lexicon.names.words[sentence.words[preposition].folded] ?? -1
        }
        return roles
    }

    private func places(of clause: Clause, subject: [Int]) -> Roles {
        let isParticiple = clause.group.form == .participle
        guard clause.group.isPassive || isParticiple else {
            return Roles(subject: subject, object: clause.object + clause.secondObject, phrases: clause.phrases, isPassive: false)
        }
        let agents = clause.phrases.first { sentence.words[$0.preposition].folded == "by" }?.nouns ?? []
        let rest = clause.phrases.filter { sentence.words[$0.preposition].folded != "by" }
        return Roles(subject: agents, object: subject + clause.object, phrases: rest + phrases(on: subject), isPassive: true)
    }

    /// The first sense that holds.
    func match(_ senses: [Int32], _ roles: Roles) -> VerbSense? {
        for number in senses {
            let sense = lexicon.senses[Int(number)]
            if holds(sense, roles) { return sense }
        }
        return nil
    }

    func holds(_ sense: VerbSense, _ roles: Roles) -> Bool {
        if !sense.subject.isEmpty, !(roles.isPassive && roles.subject.isEmpty), !fits(sense.subject, roles.subject) { return false }
        if !sense.notSubject.isEmpty, fits(sense.notSubject, roles.subject, isExcluding: true) { return false }
        if !sense.object.isEmpty, !fits(sense.object, roles.object) { return false }
        if !sense.notObject.isEmpty, fits(sense.notObject, roles.object, isExcluding: true) { return false }
        guard !sense.prepositions.isEmpty || !sense.prepositional.isEmpty else { return true }
        return roles.phrases.contains { phrase in
            let isRight = sense.prepositions.isEmpty || sense.prepositions.contains { isPreposition(phrase, $0) }
            return isRight && (sense.prepositional.isEmpty || fits(sense.prepositional, phrase.nouns))
        } || (sense.prepositional.isEmpty && sense.prepositions.contains { $0 == roles.gerundPreposition })
    }

    private func fits(_ test: NounTest, _ chunks: [Int], isExcluding: Bool = false) -> Bool {
        if test.none, chunks.isEmpty { return true }
        if test.any, !chunks.isEmpty { return true }
        return chunks.contains { chunk in
            if isExcluding {
                // What a phrase is about counts, not who is named in it.
                return nouns.kind(of: chunk).meets(test.classes) && !nouns.isCoded(chunk) || nouns.has(test.nouns, in: chunk)
            }
            return nouns.classes(of: chunk).meets(test.classes) || (test.actor && nouns.isActor(chunk))
                || (test.country && nouns.isCountry(chunk)) || nouns.has(test.nouns, in: chunk)
        }
    }

    func isPreposition(_ phrase: Clause.Phrase, _ number: Int32) -> Bool {
        lexicon.names.words[sentence.words[phrase.preposition].folded] == number
    }

    // MARK: sides

    /// The noun phrases that the sense takes for its target.
    func targets(_ sense: VerbSense, _ roles: Roles) -> [EventSide] {
        for place in sense.targets {
            guard let preposition = place else {
                if sense.type == "AID", let receiver = receiver(roles) { return [receiver] }
                let sides = roles.object.filter { sentence.chunks[$0].kind == .noun }.compactMap { nouns.target($0) }
                let people = sides.filter { $0.knowledge != .something }
                if !sides.isEmpty { return people.isEmpty ? sides : people }
                continue
            }
            for phrase in roles.phrases where isPreposition(phrase, preposition) {
                let sides = phrase.nouns.compactMap { nouns.target($0) }
                let people = sides.filter { $0.knowledge != .something }
                if !people.isEmpty { return people }
                if !sides.isEmpty, isPlace(phrase.nouns) { return sides }
            }
        }
        guard sense.targets == [nil] else { return [] }
        for phrase in roles.phrases where Self.usual.contains(sentence.words[phrase.preposition].folded) {
            let sides = phrase.nouns.compactMap { nouns.target($0) }.filter { $0.knowledge != .something }
            if !sides.isEmpty { return sides }
        }
        return []
    }

    /// `send Ukraine missiles`: a name before what is given, which nothing parts from it.
    private func receiver(_ roles: Roles) -> EventSide? {
        guard roles.object.count == 1, let chunk = roles.object.first, let place = nouns.modifier(of: chunk),
            place.kind == .name || place.kind == .location, place.words.lowerBound == sentence.chunks[chunk].words.lowerBound,
            let last = place.words.last, !sentence.words[last].isPossessive, !sentence.words[last + 1].before.contains(.hyphen),
            !roles.isPassive
        else { return nil }
        return nouns.side(of: place)
    }

    /// Where the target stands when the object is a thing.
    private static let usual: Set<String> = ["with", "against", "by", "to", "from", "of"]

    private func isPlace(_ chunks: [Int]) -> Bool {
        chunks.contains { nouns.classes(of: $0).meets(lexicon.sets.place) || nouns.classes(of: $0).meets(lexicon.sets.carriers) }
    }

    /// Who does it; from the noun that names the event where a passive names nobody.
    func sources(_ roles: Roles) -> [EventSide] {
        let sides = roles.subject.compactMap { nouns.source($0) }
        guard sides.isEmpty, roles.isPassive else { return sides }
        return roles.object.prefix(1).compactMap { chunk in
            guard nouns.head(of: chunk).nounSense >= 0, let place = nouns.modifier(of: chunk) else { return nil }
            return nouns.side(of: place)
        }
    }

    /// Prepositional phrases that hang on a noun phrase: `US sanctions against Iran were tightened`.
    func phrases(on chunks: [Int]) -> [Clause.Phrase] {
        chunks.flatMap { chunk -> [Clause.Phrase] in
            var found: [Clause.Phrase] = []
            var next = chunk + 1
            while next + 1 < sentence.chunks.count, sentence.chunks[next].kind == .preposition, sentence.chunks[next + 1].kind == .noun,
                !sentence.breaks(before: next)
            {
                var nouns = [next + 1]
                let preposition = sentence.chunks[next].head
                next += 2
                while next + 1 < sentence.chunks.count, sentence.chunks[next].kind == .conjunction, sentence.chunks[next + 1].kind == .noun
                {
                    nouns.append(next + 1)
                    next += 2
                }
                found.append(Clause.Phrase(preposition: preposition, nouns: nouns))
            }
            return found
        }
    }
}
