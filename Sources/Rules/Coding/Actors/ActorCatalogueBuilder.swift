/// Puts the entries of all lexicons into the tables of a catalogue.
struct ActorCatalogueBuilder {
    let entries: [ActorEntry]
    private(set) var vocabulary = Vocabulary()
    private(set) var names = PhraseTrie()
    private(set) var forms: [ActorForm] = []
    private(set) var agents = PhraseTrie()
    private(set) var agentNouns: [AgentNoun] = []
    private(set) var families: [Int32: [[String]]] = [:]
    private(set) var nouns = PhraseTrie()
    private(set) var countries: [String: Int32] = [:]
    private(set) var memberships: [String: [String]] = [:]
    private(set) var cues: [Int32: ActorCue] = [:]
    private var tokenizer = PhraseTokenizer()

    init(_ entries: [ActorEntry], agents: [AgentEntry], nobody: [String]) {
        self.entries = entries
        addWords()
        for phrase in nobody { add(nobody: phrase) }
        for (index, entry) in entries.enumerated() { add(entry, Int32(index)) }
        for line in PhraseTable.nobody.description.split(separator: "\n") {
            // A lexicon's own actor is somebody, whatever is thought of its name here.
            for phrase in line.split(separator: ";") where !isName(phrase.trimmingSpace) { add(nobody: phrase.trimmingSpace) }
        }
        addCues()
        for agent in agents { add(agent) }
        for name in memberships.keys { memberships[name]?.sort() }
    }

    private mutating func addWords() {
        vocabulary.add(list: WordTable.function, .function)
        vocabulary.add(list: WordTable.particles, .particle)
        vocabulary.add(list: WordTable.calendar, .calendar)
        vocabulary.add(list: WordTable.givenNames, .givenName)
        vocabulary.add(list: WordTable.locative, .locative)
        vocabulary.add(list: WordTable.acts, .act)
        vocabulary.add(list: WordTable.motion, .motion)
        vocabulary.add(list: WordTable.suffixes, .suffix)
        vocabulary.add(list: WordTable.institutions, .institution)
        vocabulary.add(list: AgentTable.modifiers, .modifier)
        vocabulary.add(list: AgentTable.honorifics, .honorific)
    }

    private mutating func add(_ entry: ActorEntry, _ index: Int32) {
        for name in entry.names {
            let pieces = tokenizer.pieces(of: name.text)
            guard !pieces.isEmpty else { continue }
            if name.use == .family {
                families[index, default: []].append(pieces.map(\.folded))
                continue
            }
            names.add(pieces.map { vocabulary.add($0.folded) }, Int32(forms.count))
            forms.append(ActorForm(name, entry: index, pieces))
        }
        if entry.isPerson { addPerson(entry, index) }
        if entry.isCountry, let country = entry.country, countries[country] == nil { countries[country] = index }
        for member in entry.members {
            if let name = entry.organisation { memberships[member, default: []].append(name) }
        }
        for noun in entry.nouns {
            nouns.add(tokenizer.pieces(of: noun).map { vocabulary.add($0.folded) }, index)
        }
    }

    /// The last word of the full name is the family name, unless the entry says it.
    private mutating func addPerson(_ entry: ActorEntry, _ index: Int32) {
        guard let full = entry.names.first(where: { $0.use == .name })?.text else { return }
        let words = tokenizer.pieces(of: full).map(\.folded)
        if words.count > 1, let given = words.first { _ = vocabulary.add(given, .givenName) }
        if families[index] == nil, words.count > 1, let last = words.last { families[index] = [[last]] }
    }

    private mutating func isName(_ phrase: String) -> Bool {
        var node = PhraseTrie.root
        for piece in tokenizer.pieces(of: phrase) {
            guard let next = names.child(of: node, vocabulary.id(of: piece.folded)) else { return false }
            node = next
        }
        return !names.payloads(of: node).isEmpty
    }

    private mutating func add(nobody phrase: String) {
        let name = ActorName(phrase)
        let pieces = tokenizer.pieces(of: name.text)
        guard !pieces.isEmpty else { return }
        names.add(pieces.map { vocabulary.add($0.folded) }, Int32(forms.count))
        forms.append(ActorForm(name, entry: ActorForm.nobody, pieces))
    }

    private mutating func addCues() {
        for line in PhraseTable.cues.description.split(separator: "\n") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            guard parts.count == 3, let country = countries[parts[0].trimmingSpace] else { continue }
            var cue = ActorCue()
            for piece in tokenizer.pieces(of: String(parts[1])) { cue.positive.insert(vocabulary.add(piece.folded)) }
            for piece in tokenizer.pieces(of: String(parts[2])) { cue.negative.insert(vocabulary.add(piece.folded)) }
            cues[country] = cue
        }
    }

    private mutating func add(_ agent: AgentEntry) {
        add(agent, agent.noun, isPlural: agent.kind == .body)
        if let plural = agent.plural { add(agent, plural, isPlural: true) }
    }

    private mutating func add(_ agent: AgentEntry, _ noun: String, isPlural: Bool) {
        let words = tokenizer.pieces(of: noun).map { vocabulary.add($0.folded) }
        guard !words.isEmpty else { return }
        agents.add(words, Int32(agentNouns.count))
        agentNouns.append(AgentNoun(text: agent.noun, sector: agent.sector, kind: agent.kind, isPlural: isPlural))
    }
}

extension StringProtocol {
    /// Without spaces at its ends.
    var trimmingSpace: String {
        var part = self[...]
        while part.first == " " { part = part.dropFirst() }
        while part.last == " " { part = part.dropLast() }
        return String(part)
    }
}
