/// Places that begin with a country or an organisation: "Russia", "Russian forces", "Ukrainian President Volodymyr Zelensky".
extension ActorSearch {
    /// A country or an organisation at some words.
    struct Owner {
        let words: Range<Int>
        let form: ActorForm
    }

    /// Reads an owner with what follows it; answers where to go on.
    func owner(_ text: ActorText, _ hit: ActorText.Hit, _ form: ActorForm) -> Int {
        note(form.entry)
        let owner = Owner(words: hit.words, form: form)
        guard canOwn(owner, text) else {
            place(text, ActorDraft(hit.words, actor(form.entry), .adjective))
            return hit.words.upperBound
        }
        let owners = coordinated(owner, text)
        if let last = owners.last, let phrase = agentBehind(last, text) {
            for other in owners.dropLast() {
                note(other.form.entry)
                place(text, ActorDraft(other.words, agent(of: other.form.entry, phrase, named: written(text, other.words)), .agent))
            }
            note(last.form.entry)
            return bound(text, last.words.lowerBound, last.form.entry, phrase)
        }
        placeAlone(owner, text)
        return hit.words.upperBound
    }

    func note(_ entry: Int32) {
        let source = catalogue.entries[Int(entry)]
        if source.isCountry { people.note(country: entry) }
        if !source.nouns.isEmpty { people.note(actor(entry), nouns: source.nouns) }
    }

    private func placeAlone(_ owner: Owner, _ text: ActorText) {
        let kind: ActorPlace.Kind =
            switch owner.form.use {
            case .name, .family: .name
            case .adjective: isPeople(owner, text) ? .name : .adjective
            case .seat: isActing(owner.words, in: text) ? .metonym : .location
            case .place: .location
            }
        place(text, ActorDraft(owner.words, actor(owner.form.entry), kind))
    }

    /// "Russians", "the French": people, not something of theirs.
    private func isPeople(_ owner: Owner, _ text: ActorText) -> Bool {
        let last = text.words[owner.words.upperBound - 1]
        return last.folded.hasSuffix("s") && !["swiss"].contains(last.folded)
    }

    /// Not in "pro-Russian rebels", "Iran-backed militia", "Moscow-based company".
    private func canOwn(_ owner: Owner, _ text: ActorText) -> Bool {
        let start = owner.words.lowerBound
        if start > 0, text.words[start].before == .hyphen, Self.opposing.contains(text.words[start - 1].folded) { return false }
        let end = owner.words.upperBound
        return !(end < text.count && text.words[end].before == .hyphen && kind(text, end).contains(.suffix))
    }

    private static let opposing: Set<String> = ["pro", "anti", "non", "un"]

    /// The owners of "Thai and Cambodian troops": whoever is joined to the first one. Only the first one where no agent follows.
    private func coordinated(_ first: Owner, _ text: ActorText) -> [Owner] {
        let most = 8
        var owners = [first]
        while owners.count < most, let last = owners.last, let start = joined(behind: last.words.upperBound, text),
            let hit = text.hits[start], let form = form(of: hit, in: text), !catalogue.entries[Int(form.entry)].isPerson
        {
            owners.append(Owner(words: hit.words, form: form))
        }
        guard owners.count > 1, let last = owners.last, agentBehind(last, text) != nil else { return [first] }
        let isPossessive = text.words[last.words.upperBound - 1].isPossessive
        let shareIt = owners.allSatisfy { owner in
            owner.form.use == .adjective || isShort(owner, text) || (isPossessive && owner.form.use == last.form.use)
        }
        return shareIt ? owners : [first]
    }

    /// `U.S.`, `EU`: names that have no adjective.
    private func isShort(_ owner: Owner, _ text: ActorText) -> Bool {
        owner.words.count == 1 && text.words[owner.words.lowerBound].shape == .upper
    }

    /// Where the next one of a list begins, behind `and`, `or` or a comma.
    func joined(behind end: Int, _ text: ActorText) -> Int? {
        guard end < text.count else { return nil }
        let word = text.words[end]
        if word.folded == "and" || word.folded == "or", word.before.isSubset(of: .comma), end + 1 < text.count, text.isJoined(end + 1) {
            return text.words[end + 1].folded == "the" ? end + 2 < text.count ? end + 2 : nil : end + 1
        }
        return word.before == .comma && text.hits[end] != nil ? end : nil
    }

    /// The agent that belongs to an owner in front of it.
    func agentBehind(_ owner: Owner, _ text: ActorText) -> AgentPhrase? {
        let end = owner.words.upperBound
        let isLoose = owner.form.use != .adjective && !text.words[end - 1].isPossessive
        guard end < text.count, text.isJoined(end), let phrase = agent(in: text, at: end, afterParticiples: !isLoose) else { return nil }
        // "Guinea-Bissau deposed President Embalo"
        if isLoose, isParticiple(text.words[end]) { return nil }
        if owner.form.use == .name, !text.words[end - 1].isPossessive, phrase.words.count == 1,
            Self.verbs.contains(text.words[phrase.words.lowerBound].folded)
        {
            return nil
        }
        // "China's major exporters", "Italy's captain"
        let next = phrase.words.upperBound
        if phrase.words.count == 1, Self.ranks.contains(phrase.noun), text.words[phrase.words.lowerBound].shape == .lower,
            next >= text.count || !text.isCapitalised(next)
        {
            return nil
        }
        if text.words[phrase.words.lowerBound].before == .hyphen, phrase.words.lowerBound == end { return nil }
        return phrase
    }

    private static let ranks: Set<String> = [
        "major", "general", "captain", "chief", "head", "chair", "marine", "private", "royal", "lord", "native",
    ]

    /// Nouns that are verbs behind a country's name: "Russia forces Ukraine to".
    private static let verbs: Set<String> = [
        "forces", "heads", "chairs", "pilots", "judges", "fires", "doctors", "guards", "nurses", "coaches", "crews", "models", "fleet",
        "leads",
        "hosts", "captains", "mobs", "monitors", "fund", "house", "press", "public",
    ]

    /// An agent of an owner, with a name behind it: "German Chancellor ⟦Friedrich Merz⟧", "the German chancellor, ⟦Friedrich Merz⟧".
    func bound(_ text: ActorText, _ start: Int, _ owner: Int32, _ phrase: AgentPhrase) -> Int {
        let end = phrase.words.upperBound
        if phrase.kind != .body, !phrase.isPlural {
            let nameStart = skipObject(of: phrase, text) ?? end
            if let (name, actor) = person(text, at: nameStart, owner, phrase) {
                place(text, ActorDraft(start..<name.upperBound, actor, .name))
                return apposition(text, of: actor, behind: name)
            }
            if let (name, actor) = personBehindComma(text, end, owner, phrase) {
                place(text, ActorDraft(start..<end, actor, .coreference))
                place(text, ActorDraft(name, actor, .name))
                return name.upperBound
            }
            if let known = known(owner, phrase, text, start) {
                place(text, ActorDraft(start..<end, known, .coreference))
                return end
            }
        }
        let whole = start..<end
        place(text, ActorDraft(whole, agent(of: owner, phrase, named: written(text, whole)), .agent))
        return end
    }

    /// "Afghan Ambassador ⟦to the United States⟧ Hamdullah Mohib": where the name would begin.
    private func skipObject(of phrase: AgentPhrase, _ text: ActorText) -> Int? {
        var index = phrase.words.upperBound
        guard index < text.count, ["to", "for", "in", "at", "of", "on"].contains(text.words[index].folded), text.isJoined(index) else {
            return nil
        }
        index += 1
        if index < text.count, text.words[index].folded == "the" { index += 1 }
        guard index < text.count, let hit = text.hits[index], text.isJoined(index), hit.words.upperBound < text.count else { return nil }
        let end = hit.words.upperBound
        guard text.isJoined(end), text.isCapitalised(end), !text.words[end - 1].isPossessive else { return nil }
        return end
    }

    /// "the American leader" when the article has spoken of him.
    private func known(_ owner: Int32, _ phrase: AgentPhrase, _ text: ActorText, _ start: Int) -> CodedActor? {
        guard phrase.kind == .leader || phrase.kind == .person, let country = actor(owner).code else { return nil }
        let generic = phrase.noun == "leader"
        let wanted = generic ? ["president", "prime minister", "chancellor", "premier", "king", "supreme leader", "leader"] : [phrase.noun]
        for title in wanted {
            if let person = people.last(titled: title), person.actor.code?.hasPrefix(country) == true { return person.actor }
        }
        return nil
    }
}
