/// Which of the catalogue's names a hit is, if any: ambiguous ones need something that speaks for them.
extension ActorSearch {
    func form(of hit: ActorText.Hit, in text: ActorText) -> ActorForm? {
        if hit.words.count == 1, let form = acronyms[text.words[hit.words.lowerBound].folded] { return form }
        var best: ActorForm?
        for index in hit.forms {
            let form = catalogue.forms[Int(index)]
            guard form.entry != ActorForm.nobody else { return nil }
            guard isMeant(form, hit.words, in: text) else { continue }
            if best.map({ isBetter(form, than: $0) }) ?? true { best = form }
        }
        return best
    }

    /// Countries before seats before towns; of the same kind the one whose country the article speaks of.
    private func isBetter(_ form: ActorForm, than other: ActorForm) -> Bool {
        let (rank, otherRank) = (weight(form), weight(other))
        return rank > otherRank
    }

    private func weight(_ form: ActorForm) -> Int {
        let entry = catalogue.entries[Int(form.entry)]
        let country = entry.country.flatMap { catalogue.countries[$0] }
        let spoken = country.map { evidence.has($0) } == true ? 4 : 0
        return spoken + (form.use == .place ? 0 : form.use == .seat ? 1 : 2)
    }

    private func isMeant(_ form: ActorForm, _ words: Range<Int>, in text: ActorText) -> Bool {
        let entry = catalogue.entries[Int(form.entry)]
        if entry.isPerson { return words.count > 1 || !belongsToStranger(words, in: text) }
        switch form.need {
        case .capitals, .exactCase: return isOutsideName(form, words, in: text)
        case .cue:
            if hasCue(form.entry) || acts(words, in: text) && !isNegated(form.entry) { return true }
            if form.use == .adjective, isBeforeNoun(words, in: text) { return true }
            return words.lowerBound > 0 && !text.isTitleCase && !isNegated(form.entry) && !belongsToStranger(words, in: text)
                && !beginsStranger(words, in: text)
        case .strictCue:
            if let isHalf = isHalf(words, in: text) { return isHalf }
            if belongsToStranger(words, in: text) || beginsStranger(words, in: text) { return false }
            if hasCue(form.entry) || rules(words, in: text) && !isNegated(form.entry) { return true }
            return words.count == 1 && catalogue.entries[Int(form.entry)].isCountry && !isNegated(form.entry)
                && evidence.countries.count > (evidence.countries.keys.contains(usa) ? 1 : 0)
        }
    }

    /// "the North" where the article speaks of Korea, "the West"; `nil` for other names.
    private func isHalf(_ words: Range<Int>, in text: ActorText) -> Bool? {
        let start = words.lowerBound
        guard words.count == 1, ["north", "south", "west"].contains(text.words[start].folded) else { return nil }
        guard start > 0, text.words[start - 1].folded == "the", !beginsStranger(words, in: text) else { return false }
        if text.words[start].folded != "west" {
            guard let north = catalogue.countries["PRK"], evidence.has(north) else { return false }
        }
        let end = words.upperBound
        return end >= text.count || !text.isJoined(end) || text.words[end - 1].isPossessive || kind(text, end).contains(.act)
            || (kind(text, end).contains(.function) && text.words[end].folded != "of") || text.words[end].folded.hasSuffix("ed")
    }

    /// "Polish farmland", not "Polish the table".
    private func isBeforeNoun(_ words: Range<Int>, in text: ActorText) -> Bool {
        let end = words.upperBound
        return end < text.count && text.isJoined(end) && text.words[end].shape == .lower && !kind(text, end).contains(.function)
    }

    /// What follows is what countries do: "Turkey opened its borders".
    private func acts(_ words: Range<Int>, in text: ActorText) -> Bool {
        let end = words.upperBound
        guard !text.isTitleCase, !belongsToStranger(words, in: text) else { return false }
        if text.words[end - 1].isPossessive { return true }
        guard end < text.count, text.isJoined(end), text.words[end].shape == .lower else { return false }
        let next = text.words[end].folded
        return kind(text, end).contains(.act) || next.hasSuffix("ed") || next.hasSuffix("ly") || next == "very"
    }

    /// What only states do: "Jordan outlawed the Muslim Brotherhood".
    private func rules(_ words: Range<Int>, in text: ActorText) -> Bool {
        let end = words.upperBound
        guard words.count == 1, end < text.count, text.isJoined(end), text.words[end].shape == .lower else { return false }
        return Self.deedsOfStates.contains(text.words[end].folded)
    }

    /// Nothing that a federal state or a person does, too.
    private static let deedsOfStates: Set<String> = [
        "outlawed", "outlaws", "expelled", "expels", "condemned", "condemns", "sanctioned", "deported", "deports", "annexed", "mobilised",
        "mobilized", "severed", "recognised", "recognized", "summoned", "summons", "denounced", "denounces",
    ]

    private var usa: Int32 { catalogue.countries["USA"] ?? -1 }

    private func hasCue(_ entry: Int32) -> Bool {
        let country = catalogue.entries[Int(entry)].country.flatMap { catalogue.countries[$0] }
        return evidence.has(country ?? entry)
            || (catalogue.cues[entry].map { evidence.hasAny(of: $0.positive) } == true && !isNegated(entry))
    }

    private func isNegated(_ entry: Int32) -> Bool {
        catalogue.cues[entry].map { evidence.hasAny(of: $0.negative) } == true
    }

    /// "in Russian", "Russian-speaking", "speaks English": a language. A town that is somebody's name: "Paris Johnson".
    private func isOutsideName(_ form: ActorForm, _ words: Range<Int>, in text: ActorText) -> Bool {
        let end = words.upperBound
        if form.use == .adjective {
            if end < text.count, ["speaking", "language", "speaker", "speakers"].contains(text.words[end].folded), text.isJoined(end) {
                return false
            }
            guard words.lowerBound > 0 else { return true }
            let before = text.words[words.lowerBound - 1].folded
            if ["speak", "speaks", "speaking", "spoke", "fluent"].contains(before) { return false }
            if before == "in", end >= text.count || !text.isJoined(end) || kind(text, end).contains(.function) { return false }
        }
        if form.use == .place || form.use == .seat, words.count == 1 { return !belongsToStranger(words, in: text) }
        return true
    }

    func kind(_ text: ActorText, _ index: Int) -> Vocabulary.Kind { catalogue.vocabulary.kind(text.ids[index]) }

    /// The word before is somebody's given name: "Melania ⟦Trump⟧", "Michael ⟦Jordan⟧".
    func belongsToStranger(_ words: Range<Int>, in text: ActorText) -> Bool {
        let start = words.lowerBound
        guard start > 0, text.words[start].before.isSubset(of: [.stop, .hyphen]) else { return false }
        let before = start - 1
        let word = text.words[before]
        guard word.isCapitalised, !word.isPossessive, text.hits[before] == nil, !isInsideHit(before, text) else { return false }
        let kind = kind(text, before)
        if kind.contains(.givenName) { return !kind.contains(.calendar) }
        if !kind.isDisjoint(with: [.function, .calendar, .honorific, .modifier, .institution, .locative, .act]) { return false }
        guard !text.isTitleCase, agent(in: text, at: before, afterModifiers: false) == nil, !endsAgent(before, text) else { return false }
        if before == 0 || text.words[before].before.contains(.openQuote) {
            return !["ly", "ing", "ed"].contains { word.folded.hasSuffix($0) }
        }
        return word.shape == .capitalised && word.utf8.count > 1
    }

    /// The word before ends an agent's title: "Foreign ⟦Secretary⟧ Lammy".
    private func endsAgent(_ index: Int, _ text: ActorText) -> Bool {
        for start in stride(from: index - 1, through: max(0, index - 3), by: -1) {
            if let phrase = agent(in: text, at: start, afterModifiers: false), phrase.words.upperBound > index { return true }
        }
        return false
    }

    private func isInsideHit(_ index: Int, _ text: ActorText) -> Bool {
        for start in stride(from: index, through: max(0, index - 6), by: -1) {
            if let hit = text.hits[start] { return hit.words.contains(index) }
        }
        return false
    }

    /// The word after is a family name: "⟦Jordan⟧ Henderson".
    private func beginsStranger(_ words: Range<Int>, in text: ActorText) -> Bool {
        let end = words.upperBound
        guard end < text.count, !text.isTitleCase, !text.words[end - 1].isPossessive, text.words[end].before.isEmpty,
            text.words[end].shape == .capitalised, text.hits[end] == nil
        else { return false }
        return kind(text, end).isDisjoint(with: [.function, .calendar, .institution, .modifier, .act])
            && agent(in: text, at: end, afterModifiers: false) == nil
    }
}
