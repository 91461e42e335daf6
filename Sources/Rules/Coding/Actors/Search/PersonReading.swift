/// People: names of the catalogue, names that a title or an apposition introduces.
extension ActorSearch {
    /// A person of the catalogue at a hit; answers where to go on.
    func person(_ text: ActorText, _ hit: ActorText.Hit, _ entry: Int32) -> Int {
        let actor = introduce(entry)
        var start = hit.words.lowerBound
        if start > 0, kind(text, start - 1).contains(.honorific), text.words[start].before.isSubset(of: .stop) { start -= 1 }
        place(text, ActorDraft(start..<hit.words.upperBound, actor, .name))
        return apposition(text, of: actor, behind: hit.words)
    }

    func introduce(_ entry: Int32, as title: String? = nil) -> CodedActor {
        let actor = actor(entry)
        people.note(
            entry, actor, titles: catalogue.entries[Int(entry)].titles(on: day), written: title, families: catalogue.families[entry] ?? [])
        return actor
    }

    /// The person whose name begins at a word behind a title: one of the catalogue, or one that is learned here.
    func person(_ text: ActorText, at start: Int, _ owner: Int32, _ phrase: AgentPhrase) -> (words: Range<Int>, actor: CodedActor)? {
        var index = start
        guard index < text.count, text.isJoined(index), !text.words[index - 1].isPossessive else { return nil }
        index = skipHonorifics(text, index)
        if let known = catalogued(text, at: index, as: phrase.noun) { return known }
        guard !text.isTitleCase, let name = properName(in: text, at: index), !text.words[index].before.contains(.hyphen) else { return nil }
        return (name, learn(text, name, owner, phrase))
    }

    /// Behind "Maj. Gen." and the like.
    func skipHonorifics(_ text: ActorText, _ start: Int) -> Int {
        var index = start
        while index + 1 < text.count, text.isJoined(index), kind(text, index).contains(.honorific), text.isCapitalised(index) { index += 1 }
        return index
    }

    func catalogued(_ text: ActorText, at index: Int, as title: String? = nil) -> (words: Range<Int>, actor: CodedActor)? {
        guard index < text.count, let hit = text.hits[index] else { return nil }
        for form in hit.forms {
            let entry = catalogue.forms[Int(form)].entry
            if entry >= 0, catalogue.entries[Int(entry)].isPerson { return (hit.words, introduce(entry, as: title)) }
        }
        return nil
    }

    func learn(_ text: ActorText, _ name: Range<Int>, _ owner: Int32, _ phrase: AgentPhrase) -> CodedActor {
        let actor = agent(of: owner, phrase, named: written(text, name), learned: true)
        return people.learn(
            text.words[name].map(\.folded), actor, title: phrase.noun, order: NameOrder(of: actor.code))
    }

    /// "the German chancellor, ⟦Friedrich Merz⟧, said"
    func personBehindComma(
        _ text: ActorText, _ end: Int, _ owner: Int32, _ phrase: AgentPhrase
    ) -> (words: Range<Int>, actor: CodedActor)? {
        guard text.isAfterComma(end) else { return nil }
        if let known = catalogued(text, at: end), closes(known.words.upperBound, text) { return known }
        guard !text.isTitleCase, let name = properName(in: text, at: end), name.count > 1, closes(name.upperBound, text) else { return nil }
        return (name, learn(text, name, owner, phrase))
    }

    private func closes(_ index: Int, _ text: ActorText) -> Bool {
        index >= text.count || !text.words[index].before.isDisjoint(with: .breaks)
    }

    /// ", the foreign minister," behind a name says again who that is.
    func apposition(_ text: ActorText, of actor: CodedActor, behind name: Range<Int>) -> Int {
        guard let (words, _, _) = description(text, behind: name.upperBound) else { return name.upperBound }
        place(text, ActorDraft(words, actor, .coreference))
        return words.upperBound
    }

    /// What an apposition says: its words, its owner if it names one, its agent.
    func description(_ text: ActorText, behind end: Int) -> (words: Range<Int>, owner: Int32?, phrase: AgentPhrase)? {
        guard text.isAfterComma(end) else { return nil }
        var start = end
        if Self.determiners.contains(text.words[start].folded) { start += 1 }
        guard start < text.count, start == end || text.isJoined(start) else { return nil }
        if let described = ownerDescription(text, start) { return described }
        guard text.hits[start].map({ form(of: $0, in: text) == nil }) ?? true else { return nil }
        guard let phrase = agent(in: text, at: start), phrase.kind != .body, !phrase.isPlural, !phrase.words.isEmpty else { return nil }
        if let (owner, words, inner) = ownerBehind(phrase, text) {
            var whole = phrase
            if let inner, phrase.sector == "GOV" { whole.sector = inner.sector }
            return (start..<words.upperBound, owner, whole)
        }
        return endsDescription(phrase.words.upperBound, text) ? (start..<phrase.words.upperBound, nil, phrase) : nil
    }

    /// "an Ottawa New Democrat MP": the last owner before the agent is the one.
    private func ownerDescription(_ text: ActorText, _ start: Int) -> (words: Range<Int>, owner: Int32?, phrase: AgentPhrase)? {
        var index = start
        for _ in 0..<3 {
            guard index < text.count, index == start || text.isJoined(index), let hit = text.hits[index],
                let form = form(of: hit, in: text),
                !catalogue.entries[Int(form.entry)].isPerson
            else { return nil }
            if let phrase = agentBehind(Owner(words: hit.words, form: form), text) {
                guard phrase.kind != .body, !phrase.isPlural, endsDescription(phrase.words.upperBound, text) else { return nil }
                note(form.entry)
                return (start..<phrase.words.upperBound, form.entry, phrase)
            }
            index = hit.words.upperBound
        }
        return nil
    }

    private static let determiners: Set<String> = ["the", "a", "an", "its", "their", "his", "her"]

    /// The noun is the whole of it: not "Lavrov, foreign minister Smith and …".
    private func endsDescription(_ end: Int, _ text: ActorText) -> Bool {
        end >= text.count || !text.words[end].before.isDisjoint(with: .breaks) || kind(text, end).contains(.function)
            || kind(text, end).contains(.locative)
    }

    /// Somebody whom no lexicon has, at a word with a capital: learned where an apposition or an organisation says who that is.
    func stranger(_ text: ActorText, _ index: Int) -> Int {
        guard !text.isTitleCase, let name = properName(in: text, at: index), name.count > 1 else { return index + 1 }
        if let (words, owner, phrase) = description(text, behind: name.upperBound) {
            guard let owner else { return name.upperBound }
            let actor = learn(text, name, owner, phrase)
            place(text, ActorDraft(name, actor, .name))
            place(text, ActorDraft(words, actor, .coreference))
            return words.upperBound
        }
        let next = name.upperBound
        guard next < text.count, ["of", "from", "at"].contains(text.words[next].folded), text.isJoined(next),
            let owner = organisation(text, at: next + 1)
        else { return name.upperBound }
        let actor = agent(of: owner.form.entry, nil, named: written(text, name), learned: true)
        place(
            text,
            ActorDraft(name, people.learn(text.words[name].map(\.folded), actor, title: nil, order: .familyLast), .name))
        return name.upperBound
    }

    /// "Anna Berg of ⟦Amnesty International⟧"
    private func organisation(_ text: ActorText, at start: Int) -> Owner? {
        let index = start < text.count && text.words[start].folded == "the" ? start + 1 : start
        guard index < text.count, let hit = text.hits[index], let form = form(of: hit, in: text), form.use == .name else { return nil }
        let entry = catalogue.entries[Int(form.entry)]
        return entry.isCountry || entry.isPerson ? nil : Owner(words: hit.words, form: form)
    }
}
