/// Places that begin with an agent: "police in Nairobi", "President Trump", "the president", "rebels".
extension ActorSearch {
    func agent(_ text: ActorText, _ phrase: AgentPhrase) -> Int {
        let end = phrase.words.upperBound
        if let (owner, words, inner) = ownerBehind(phrase, text) { return bound(text, phrase, owner, words, inner) }
        if let owner = subject(owning: phrase, text) { return bound(text, phrase.words.lowerBound, owner, phrase) }
        if phrase.kind != .body, !phrase.isPlural, end < text.count, text.isJoined(end), !text.words[end - 1].isPossessive {
            let nameStart = skipHonorifics(text, end)
            if let known = catalogued(text, at: nameStart, as: phrase.noun) {
                place(text, ActorDraft(phrase.words.lowerBound..<known.words.upperBound, known.actor, .name))
                return apposition(text, of: known.actor, behind: known.words)
            }
            if !text.isTitleCase, let name = properName(in: text, at: nameStart) { return stranger(text, phrase, name) }
        }
        if let actor = before(phrase, text) {
            place(text, ActorDraft(phrase.words, actor, .coreference))
            return end
        }
        guard isHead(phrase, text) else { return end }
        if let owner = leader(before: phrase, text) {
            place(text, ActorDraft(phrase.words, agent(of: owner, phrase, named: written(text, phrase.words)), .agent))
            return end
        }
        let isLocal = Self.local.contains(phrase.sector) && (phrase.sector != "MIL" || Self.localForces.contains(phrase.noun))
        let owner = isLocal && phrase.kind == .body && !Self.foreign.contains(phrase.noun) ? evidence.scene : nil
        place(text, ActorDraft(phrase.words, agent(of: owner, phrase, named: written(text, phrase.words)), .agent))
        return end
    }

    /// "Siemens …, its chief executive Roland Busch": whose it is was named first in the sentence.
    private func subject(owning phrase: AgentPhrase, _ text: ActorText) -> Int32? {
        let (start, end) = (phrase.words.lowerBound, phrase.words.upperBound)
        guard phrase.kind != .body, !phrase.isPlural, start > 0, ["its", "their"].contains(text.words[start - 1].folded),
            text.isJoined(start),
            end < text.count, text.isJoined(end) || text.isAfterComma(end), properName(in: text, at: end) != nil,
            let first = drafts[text.index].first(where: { $0.kind == .name || $0.kind == .metonym })
        else { return nil }
        let entry = actors.first { $0.value == first.actor }?.key
        return entry.flatMap { catalogue.entries[Int($0)].isPerson ? nil : $0 }
    }

    /// "the Trump administration", "Netanyahu's cabinet": the country whose leader stands before.
    private func leader(before phrase: AgentPhrase, _ text: ActorText) -> Int32? {
        let start = phrase.words.lowerBound
        guard phrase.kind == .body, Self.led.contains(phrase.noun), start > 0, text.isJoined(start), text.isCapitalised(start - 1) else {
            return nil
        }
        if let draft = drafts[text.index].last, draft.words.upperBound == start, draft.kind == .name, let code = draft.actor.code {
            return catalogue.countries[String(code.prefix { $0 != "/" })]
        }
        let word = text.words[start - 1].folded
        if let known = people.families(beginningWith: word).first(where: { $0.words.count == 1 })?.person.actor.code {
            return catalogue.countries[String(known.prefix { $0 != "/" })]
        }
        let leaders = (catalogue.byFamily[word] ?? []).filter { actor($0).code?.hasSuffix("/GOV") == true }
        let countries = Set(leaders.compactMap { catalogue.entries[Int($0)].country })
        return countries.count == 1 ? countries.first.flatMap { catalogue.countries[$0] } : nil
    }

    private static let led: Set<String> = ["administration", "government", "cabinet", "regime", "coalition government", "govt"]

    private static let foreign: Set<String> = [
        "allies", "nations", "states", "countries", "powers", "partners", "neighbours", "neighbors", "leaders", "diplomats", "envoys",
        "negotiators",
        "delegates", "delegation", "peacekeepers", "peacekeeping force", "mission", "embassy", "regime", "council", "security council",
        "assembly",
        "general assembly", "international tribunal", "jets", "coalition forces", "occupation forces", "invading forces", "allied forces",
    ]

    /// Sectors of which an article says no country where it is that of its scene.
    private static let local: Set<String> = ["GOV", "COP", "JUD", "LEG", "MIL", "OPP"]
    private static let localForces: Set<String> = [
        "army", "military", "armed forces", "security forces", "air force", "navy", "government forces", "government troops",
        "government soldiers",
        "general staff", "border guards", "coast guard", "republican guard", "presidential guard", "national guard",
    ]

    /// "Prime Minister ⟦Mark Carney⟧ of Canada", or of whatever country the article turns out to be about.
    private func stranger(_ text: ActorText, _ phrase: AgentPhrase, _ name: Range<Int>) -> Int {
        let whole = phrase.words.lowerBound..<name.upperBound
        if name.upperBound < text.count, text.words[name.upperBound].folded == "of", text.isJoined(name.upperBound),
            let owner = country(text, at: name.upperBound + 1)
        {
            let actor = learn(text, name, owner.form.entry, phrase)
            place(text, ActorDraft(whole.lowerBound..<owner.words.upperBound, actor, .name))
            return owner.words.upperBound
        }
        if let (words, owner, more) = description(text, behind: name.upperBound), let owner {
            let actor = learn(text, name, owner, more)
            place(text, ActorDraft(whole, actor, .name))
            place(text, ActorDraft(words, actor, .coreference))
            return words.upperBound
        }
        var draft = ActorDraft(whole, agent(of: nil, phrase, named: written(text, name)), .agent)
        draft.stranger = name
        draft.title = phrase
        place(text, draft)
        return name.upperBound
    }

    /// An agent of a country that stands behind it: "police in Nairobi", "leaders of Russia and Ukraine".
    private func bound(_ text: ActorText, _ phrase: AgentPhrase, _ owner: Int32, _ words: Range<Int>, _ inner: AgentPhrase?) -> Int {
        note(owner)
        var whole = phrase
        if let inner, whole.sector == "GOV" || Self.speakers.contains(phrase.noun) { whole.sector = inner.sector }
        let range = phrase.words.lowerBound..<words.upperBound
        if phrase.kind != .body, !phrase.isPlural {
            if let (name, actor) = person(text, at: words.upperBound, owner, whole), !text.words[words.upperBound - 1].isPossessive {
                place(text, ActorDraft(range.lowerBound..<name.upperBound, actor, .name))
                return apposition(text, of: actor, behind: name)
            }
            if let (name, actor) = personBehindComma(text, words.upperBound, owner, whole) {
                place(text, ActorDraft(range, actor, .coreference))
                place(text, ActorDraft(name, actor, .name))
                return name.upperBound
            }
        }
        place(text, ActorDraft(range, agent(of: owner, whole, named: written(text, range)), .agent))
        return inner == nil && phrase.isPlural ? others(text, behind: words.upperBound, whole) : words.upperBound
    }

    /// The further countries of "the leaders of Russia, Belarus and China".
    private func others(_ text: ActorText, behind end: Int, _ phrase: AgentPhrase) -> Int {
        var end = end
        while let start = joined(behind: end, text), let owner = country(text, at: start) {
            if agentBehind(owner, text) != nil { break }
            note(owner.form.entry)
            place(text, ActorDraft(owner.words, agent(of: owner.form.entry, phrase, named: written(text, owner.words)), .agent))
            end = owner.words.upperBound
        }
        return end
    }

    private func country(_ text: ActorText, at start: Int) -> Owner? {
        let index = start < text.count && text.words[start].folded == "the" ? start + 1 : start
        guard index < text.count, text.isJoined(index) || index == start, let hit = text.hits[index], let form = form(of: hit, in: text),
            form.use == .name || form.use == .seat
        else { return nil }
        return catalogue.entries[Int(form.entry)].isCountry ? Owner(words: hit.words, form: form) : nil
    }

    private static let speakers: Set<String> = [
        "spokesman", "spokeswoman", "spokesperson", "lawyer", "official", "officer", "chief", "head", "commander",
    ]
    /// Whose country is not the place where they are: "troops in Ukraine".
    private static let movable: Set<String> = ["MIL", "REB", "BUS", "JRN", "CVL", "PRM", "SPY", "CRM"]
    private static let rooted: Set<String> = [
        "people", "residents", "civilians", "villagers", "resident", "voters", "protesters", "demonstrators", "activists", "hospitals",
        "hospital", "doctors",
        "gangs", "rebels", "gunmen", "militants",
    ]

    /// The owner behind `of`, `in`, `from`, `for` or `at`, with the agent that it has itself: "a spokesman for the ⟦Israeli army⟧".
    func ownerBehind(_ phrase: AgentPhrase, _ text: ActorText) -> (entry: Int32, words: Range<Int>, inner: AgentPhrase?)? {
        let preposition = phrase.words.upperBound
        guard preposition + 1 < text.count, text.isJoined(preposition) else { return nil }
        let word = text.words[preposition].folded
        guard ["of", "in", "from", "for", "at"].contains(word) else { return nil }
        var start = preposition + 1
        if text.words[start].folded == "the" { start += 1 }
        guard start < text.count, text.isJoined(start) else { return nil }
        if kind(text, start).contains(.modifier), text.hits[start] == nil, start + 1 < text.count, text.isJoined(start + 1) { start += 1 }
        guard let hit = text.hits[start], let form = form(of: hit, in: text), !catalogue.entries[Int(form.entry)].isPerson else {
            return nil
        }
        let inner = agentBehind(Owner(words: hit.words, form: form), text)
        guard allows(word, phrase, form, inner, in: text) else { return nil }
        if text.words[hit.words.upperBound - 1].isPossessive, inner == nil { return nil }
        var end = inner?.words.upperBound ?? hit.words.upperBound
        // "of the Lombardy region"
        if inner == nil, end < text.count, text.isJoined(end), Self.areas.contains(text.words[end].folded) { end += 1 }
        return (form.entry, hit.words.lowerBound..<end, inner)
    }

    private static let areas: Set<String> = ["region", "province", "state", "county", "city", "district", "territory", "republic"]

    private func allows(
        _ preposition: String, _ phrase: AgentPhrase, _ form: ActorForm, _ inner: AgentPhrase?, in text: ActorText
    ) -> Bool {
        let isCountry = catalogue.entries[Int(form.entry)].isCountry
        switch preposition {
        case "of": return form.use != .adjective || inner != nil
        case "from": return (form.use != .adjective || inner != nil) && !isTakenAway(phrase, text)
        case "for": return phrase.kind != .body && Self.speakers.contains(phrase.noun) && (form.use != .adjective || inner != nil)
        case "at": return !isCountry && phrase.kind != .body
        default:
            // "in": of whoever is rooted where he is.
            guard isCountry, inner == nil, form.use != .adjective else { return false }
            return !Self.movable.contains(phrase.sector) || Self.rooted.contains(phrase.noun)
        }
    }

    /// Nouns that mean something else where no country and no name stands by them: "general election", "major powers".
    private static let weak: Set<String> = [
        "general", "major", "captain", "lieutenant", "chair", "head", "chief", "lord", "royal", "marine", "deputy", "secretary", "director",
        "king",
        "national", "native", "representative", "executive", "union", "model", "coach", "driver", "people", "state", "states", "press",
        "public",
        "intelligence", "powers", "partners", "ally", "house", "council", "mission", "fund", "bank", "school", "company", "industry",
        "radio", "daily",
        "media", "child", "family", "author", "owner", "founder", "manager", "artist", "premier", "leader", "justice", "speaker", "team",
        "business",
        "television", "magazine", "radio", "tv", "church", "women", "men", "children",
    ]

    /// Not "military capabilities", "police station": the noun is what the phrase is about.
    private func isHead(_ phrase: AgentPhrase, _ text: ActorText) -> Bool {
        let end = phrase.words.upperBound
        if phrase.words.count == 1, Self.weak.contains(phrase.noun) { return false }
        guard end < text.count, text.isJoined(end) || text.words[end].before == .hyphen else { return true }
        if text.words[end].before == .hyphen { return false }
        let next = text.words[end]
        if phrase.isPlural, phrase.noun.hasSuffix("s") || phrase.kind != .body { return true }
        return next.shape != .lower || next.folded.hasSuffix("ed") || next.folded.hasSuffix("ly")
            || !kind(text, end).isDisjoint(with: [.function, .act, .locative])
    }

    /// "withdraw its troops from Syria": from where, not whose.
    private func isTakenAway(_ phrase: AgentPhrase, _ text: ActorText) -> Bool {
        let start = phrase.words.lowerBound
        for index in max(0, start - 4)..<start {
            let word = text.words[index].folded
            if ["its", "their", "his", "her", "our"].contains(word) { return true }
            if ["withdr", "pull", "remov", "evacuat", "expel", "deport", "driv", "drove", "oust"].contains(where: word.hasPrefix) {
                return true
            }
        }
        return false
    }

    /// Whoever "the president", "the alliance" was before.
    private func before(_ phrase: AgentPhrase, _ text: ActorText) -> CodedActor? {
        let start = phrase.words.lowerBound
        guard start > 0, text.words[start - 1].folded == "the", text.isJoined(start), !phrase.isPlural, phrase.kind != .body else {
            return nil
        }
        return people.last(titled: phrase.noun)?.actor
    }
}
