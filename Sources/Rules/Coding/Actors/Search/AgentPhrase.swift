/// An agent's nouns with what stands between them: "senior foreign ministry officials".
struct AgentPhrase {
    var words: Range<Int>
    var sector: String
    var kind: AgentNoun.Kind
    var isPlural: Bool
    /// The last noun, which is what a later "the minister" repeats.
    var noun: String
}

extension ActorSearch {
    /// The agent that begins at a word, or behind words that may stand before one.
    func agent(in text: ActorText, at start: Int, afterModifiers: Bool = true, afterParticiples: Bool = true) -> AgentPhrase? {
        var phrase: AgentPhrase?
        var isFormer = false
        var skipped = 0
        var index = start
        while index < text.count, index == start || text.isJoined(index), !isPerson(text, index) {
            if let (noun, end) = noun(in: text, at: index) {
                add(noun, start..<end, to: &phrase)
                index = end
                skipped = 0
            } else if skipped < Self.mostModifiers, phrase == nil ? afterModifiers : Self.inner.contains(text.words[index].folded),
                isModifier(text, index), afterParticiples || !isParticiple(text.words[index])
            {
                isFormer = isFormer || Self.formers.contains(text.words[index].folded)
                skipped += 1
                index += 1
            } else {
                break
            }
        }
        if isFormer, phrase?.sector == "GOV", phrase?.kind != .body { phrase?.sector = "ELI" }
        return phrase
    }

    /// What may stand between two nouns of one agent: "army *chief* spokesman".
    private static let inner: Set<String> = ["chief", "deputy", "senior", "top", "special", "acting", "vice", "assistant", "first"]

    /// "Emperor Naruhito" is a name of the catalogue, title and all.
    private func isPerson(_ text: ActorText, _ index: Int) -> Bool {
        text.hits[index]?.forms.contains { form in
            let entry = catalogue.forms[Int(form)].entry
            return entry >= 0 && catalogue.entries[Int(entry)].isPerson
        } ?? false
    }

    /// "Israel killed militants" is no agent of Israel.
    func isParticiple(_ word: Word) -> Bool {
        ["ed", "ing"].contains { word.folded.hasSuffix($0) } || word.folded == "left"
    }

    private static let mostModifiers = 5
    private static let formers: Set<String> = ["former", "ex", "ousted", "deposed", "late"]

    private func isModifier(_ text: ActorText, _ index: Int) -> Bool {
        text.hits[index] == nil && catalogue.vocabulary.kind(text.ids[index]).contains(.modifier)
    }

    private func add(_ noun: AgentNoun, _ words: Range<Int>, to phrase: inout AgentPhrase?) {
        guard var whole = phrase else {
            phrase = AgentPhrase(words: words, sector: noun.sector, kind: noun.kind, isPlural: noun.isPlural, noun: noun.text)
            return
        }
        whole.words = whole.words.lowerBound..<words.upperBound
        if whole.sector == "GOV" { whole.sector = noun.sector }
        whole.kind = noun.kind
        whole.isPlural = noun.isPlural
        whole.noun = noun.text
        phrase = whole
    }

    /// The longest agent noun at a word.
    private func noun(in text: ActorText, at start: Int) -> (noun: AgentNoun, end: Int)? {
        var node = PhraseTrie.root
        var best: (AgentNoun, Int)?
        var index = start
        while index < text.count, index == start || text.isJoined(index), let child = catalogue.agents.child(of: node, text.ids[index]) {
            node = child
            index += 1
            if let payload = catalogue.agents.payloads(of: node).first { best = (catalogue.agentNouns[Int(payload)], index) }
        }
        return best
    }
}
