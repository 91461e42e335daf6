import Foundation

/// Reads one article for its actors: first whatever its own words tell, then the family names of those whom it has introduced anywhere.
final class ActorSearch {
    let catalogue: ActorCatalogue
    let texts: [ActorText]
    let day: Date?
    let evidence: ActorEvidence
    var people = ArticlePeople()
    /// By sentence, in the order of words.
    var drafts: [[ActorDraft]]
    /// What the article itself says: "Rapid Support Forces (⟦RSF⟧)".
    let acronyms: [String: ActorForm]
    private(set) var actors: [Int32: CodedActor] = [:]

    init(_ catalogue: ActorCatalogue, _ sentences: [Sentence], day: Date?) {
        self.catalogue = catalogue
        self.day = day
        texts = sentences.enumerated().map { ActorText($0.element, index: $0.offset, catalogue) }
        evidence = ActorEvidence(texts, catalogue)
        acronyms = Self.acronyms(texts, catalogue)
        drafts = Array(repeating: [], count: sentences.count)
    }

    /// Acronyms in brackets behind a name of the catalogue.
    private static func acronyms(_ texts: [ActorText], _ catalogue: ActorCatalogue) -> [String: ActorForm] {
        var acronyms: [String: ActorForm] = [:]
        for text in texts {
            for hit in text.hits.all where hit.words.count > 1 && hit.words.upperBound < text.count {
                let word = text.words[hit.words.upperBound]
                let after = hit.words.upperBound + 1 < text.count ? text.words[hit.words.upperBound + 1].before : text.sentence.ending
                guard word.before == .openBracket, word.shape == .upper, after.contains(.closeBracket),
                    let form = hit.forms.lazy.map({ catalogue.forms[Int($0)] }).first(where: { $0.entry != ActorForm.nobody }),
                    !catalogue.entries[Int(form.entry)].isPerson, form.use == .name
                else { continue }
                acronyms[word.folded] = form
            }
        }
        return acronyms
    }

    func findings() -> ActorFindings {
        for text in texts { read(text) }
        for text in texts { resolveStrangers(text) }
        for text in texts { addFamilyNames(text) }
        return collect()
    }

    private func read(_ text: ActorText) {
        var index = 0
        while index < text.count { index = max(index + 1, step(text, index)) }
    }

    /// Reads what begins at a word; answers where to go on.
    private func step(_ text: ActorText, _ index: Int) -> Int {
        if let hit = text.hits[index] {
            guard let form = form(of: hit, in: text) else {
                return isNobody(hit) ? hit.words.upperBound : stranger(text, index)
            }
            if index < text.sentence.dateline {
                // `BANGKOK (AP) —`: the agency is no actor.
                if catalogue.entries[Int(form.entry)].isCountry { place(text, ActorDraft(hit.words, actor(form.entry), .location)) }
                return hit.words.upperBound
            }
            return catalogue.entries[Int(form.entry)].isPerson ? person(text, hit, form.entry) : owner(text, hit, form)
        }
        if let end = repeated(text, index) { return end }
        if let phrase = agent(in: text, at: index, afterModifiers: false) { return agent(text, phrase) }
        return text.isCapitalised(index) ? stranger(text, index) : index + 1
    }

    /// "the alliance", "the bloc", "this country": what was named before.
    private func repeated(_ text: ActorText, _ index: Int) -> Int? {
        guard index > 0, text.isJoined(index), ["the", "this"].contains(text.words[index - 1].folded) else { return nil }
        var node = PhraseTrie.root
        var end = index
        while end < text.count, end == index || text.isJoined(end), let child = catalogue.nouns.child(of: node, text.ids[end]) {
            node = child
            end += 1
        }
        let isAlone = end >= text.count || !text.isJoined(end) || text.words[end].shape == .lower && text.words[end].before.isEmpty
        if end > index, isAlone, let actor = people.lastByNoun[text.words[index..<end].map(\.folded).joined(separator: " ")] {
            place(text, ActorDraft(index..<end, actor, .coreference))
            return end
        }
        guard text.words[index].folded == "country", let country = people.lastCountry else { return nil }
        // "the country's justice minister, Awa Ceesay"
        if text.words[index].isPossessive, index + 1 < text.count, text.isJoined(index + 1), let phrase = agent(in: text, at: index + 1) {
            return bound(text, index, country, phrase)
        }
        place(text, ActorDraft(index..<(index + 1), actor(country), .coreference))
        return index + 1
    }

    private func isNobody(_ hit: ActorText.Hit) -> Bool {
        hit.forms.contains { catalogue.forms[Int($0)].entry == ActorForm.nobody }
    }

    func place(_ text: ActorText, _ draft: ActorDraft) {
        drafts[text.index].append(draft)
    }

    /// An entry as an actor of this article.
    func actor(_ entry: Int32) -> CodedActor {
        if let known = actors[entry] { return known }
        let source = catalogue.entries[Int(entry)]
        let code = source.code(on: day)
        var actor = CodedActor(
            id: source.id, code: code, name: source.displayName,
            memberships: source.memberships.isEmpty ? catalogue.memberships(of: code) : source.memberships + catalogue.memberships(of: code)
        )
        actor.isPerson = source.isPerson
        actors[entry] = actor
        return actor
    }

    /// An agent of a country or an organisation: `RUS` and `MIL` are `RUS/MIL`; whoever is of an organisation is that organisation.
    func agent(of owner: Int32?, _ phrase: AgentPhrase?, named name: String, learned: Bool = false) -> CodedActor {
        guard let owner else { return CodedActor(id: nil, code: nil, name: name, learned: learned) }
        let base = actor(owner)
        let isCountry = catalogue.entries[Int(owner)].isCountry
        guard isCountry, let phrase, let country = base.code else {
            return CodedActor(
                id: learned ? nil : base.id, code: base.code, name: learned ? name : base.name, memberships: base.memberships,
                learned: learned)
        }
        return CodedActor(
            id: nil, code: country + "/" + phrase.sector, name: learned ? name : "\(base.name) (\(phrase.sector))",
            memberships: base.memberships, learned: learned)
    }

    func written(_ text: ActorText, _ words: Range<Int>) -> String {
        ActorWriting.text(of: words, in: text)
    }

    private func collect() -> ActorFindings {
        var findings = ActorFindings()
        var mentions = MentionCollector()
        for text in texts {
            for draft in drafts[text.index].sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
                findings.places.append(ActorPlace(sentence: text.index, words: draft.words, actor: draft.actor, kind: draft.kind))
                if draft.kind != .location { mentions.add(draft.actor, at: text.span(of: draft.words)) }
            }
        }
        findings.mentions = mentions.mentions
        return findings
    }
}

extension ActorText {
    /// With the full stop that ends `U.S.`
    func span(of range: Range<Int>) -> TextSpan {
        let last = words[range.upperBound - 1]
        let after = range.upperBound < count ? words[range.upperBound].before : sentence.ending
        let stop = last.folded.contains(".") && after.contains(.stop) && !last.isPossessive ? 1 : 0
        return TextSpan(field: sentence.field, utf8: words[range.lowerBound].utf8.lowerBound..<(last.utf8.upperBound + stop))
    }
}
