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

    init(_ entries: [ActorEntry]) {
        self.entries = entries
        addWords()
        for (index, entry) in entries.enumerated() { add(entry, Int32(index)) }
        addPhrasesOfNobody()
        addCues()
        addAgents()
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

    private mutating func addPhrasesOfNobody() {
        for line in PhraseTable.nobody.description.split(separator: "\n") {
            for phrase in line.split(separator: ";") {
                let name = ActorName(phrase.trimmingSpace)
                let pieces = tokenizer.pieces(of: name.text)
                guard !pieces.isEmpty else { continue }
                names.add(pieces.map { vocabulary.add($0.folded) }, Int32(forms.count))
                forms.append(ActorForm(name, entry: ActorForm.nobody, pieces))
            }
        }
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

    private mutating func addAgents() {
        for line in AgentTable.nouns.description.split(separator: "\n") {
            let parts = line.split(separator: "|")
            guard parts.count == 3, let kind = AgentNoun.Kind(rawValue: String(parts[1])) else { continue }
            for noun in parts[2].split(separator: ";") { addAgent(noun.trimmingSpace, String(parts[0]), kind) }
        }
    }

    private mutating func addAgent(_ text: String, _ sector: String, _ kind: AgentNoun.Kind) {
        let lemma = Int32(agentNouns.count)
        let words = tokenizer.pieces(of: text).map(\.folded)
        agents.add(words.map { vocabulary.add($0) }, lemma)
        agentNouns.append(AgentNoun(text: text, sector: sector, kind: kind, isPlural: kind == .body, lemma: lemma))
        guard kind != .body, let last = words.last else { return }
        let plural = words.dropLast() + [Self.plural(of: last)]
        agents.add(plural.map { vocabulary.add($0) }, Int32(agentNouns.count))
        agentNouns.append(AgentNoun(text: text, sector: sector, kind: kind, isPlural: true, lemma: lemma))
    }

    static func plural(of word: String) -> String {
        if word.hasSuffix("man") { return word.dropLast(3) + "men" }
        if word.hasSuffix("y"), !word.hasSuffix("ey"), !word.hasSuffix("oy") { return word.dropLast() + "ies" }
        if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch") { return word + "es" }
        return word + "s"
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
