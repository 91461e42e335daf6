/// Reads the tables of the lexicon, checks every entry and tells its faults.
struct EventLexiconReader {
    private(set) var faults: [String] = []
    private(set) var senses: [VerbSense] = []
    private(set) var nounSenses: [NounSense] = []
    private(set) var verbs: [EventLexicon.Verb] = []
    private(set) var words: [String: Int32] = [:]
    private(set) var infos: [WordInfo] = []
    private(set) var pairs: [String: Int32] = [:]
    private(set) var names = LexiconNames()
    private(set) var eventNouns: Set<String> = []
    private(set) var adjectives: [String: Matrix] = [:]
    private(set) var governingNouns: [Int32: Matrix] = [:]
    private var verbNumbers: [String: Int32] = [:]

    static func read(_ tables: EventTables) -> EventLexiconReader {
        var reader = EventLexiconReader()
        reader.readClosed(tables.smallWords)
        reader.readClasses(tables.classes)
        for base in tables.verbs.split(whereSeparator: \.isWhitespace) { _ = reader.verb(String(base)) }
        reader.readNouns(tables.nounSenses)
        reader.readSenses(tables.verbSenses)
        reader.readMatrices(tables.matrices)
        reader.readGoverningNouns(tables.governingNouns)
        reader.readAuxiliaries()
        reader.checkConstraints()
        for index in reader.verbs.indices { reader.verbs[index].phrases.sort { $0.words.count > $1.words.count } }
        return reader
    }

    mutating func fault(_ line: some StringProtocol, _ what: String) {
        faults.append("\(what): \(line)")
    }

    // MARK: words

    private mutating func edit(_ word: String, _ change: (inout WordInfo) -> Void) {
        let parts = word.split(separator: "-").map(String.init)
        if parts.count == 2 {
            edit(parts[0]) { $0.startsPair = true }
            let key = parts[0] + " " + parts[1]
            let number = pairs[key] ?? add()
            pairs[key] = number
            change(&infos[Int(number)])
        } else {
            if parts.count > 2 { fault(word, "a word of more than two parts never stands") }
            let number = words[word] ?? add()
            words[word] = number
            change(&infos[Int(number)])
        }
    }

    private mutating func add() -> Int32 {
        infos.append(WordInfo())
        return Int32(infos.count - 1)
    }

    private mutating func readClosed(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "|")
            guard let name = fields.first.map({ $0.filter { $0 != " " } }), let use = WordUse.named[name] else {
                fault(line, "no such class of small words")
                continue
            }
            for word in fields.dropFirst().flatMap({ $0.split(separator: " ") }) {
                edit(String(word)) { $0.uses.insert(use) }
                if use == .time { edit(Inflection.plural(of: String(word))) { $0.uses.insert(use) } }
            }
        }
    }

    private mutating func readClasses(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "|", maxSplits: 1).map(String.init)
            let name = fields[0].filter { $0 != " " }
            guard fields.count == 2, names.classes[name] == nil, names.classes.count < ClassSet.capacity else {
                fault(line, "not a class, or its name is taken")
                continue
            }
            let number = names.classes.count
            names.classes[name] = number
            for noun in fields[1].split(separator: " ") { addNoun(String(noun)) { $0.classes.insert(number) } }
        }
    }

    /// Forms of `be`, `have` and `do` are those of a verb, too.
    private mutating func readAuxiliaries() {
        for (base, use) in [("be", WordUse.be), ("have", .have), ("do", .do)] {
            let verb = Int32(verb(base))
            for index in infos.indices where infos[index].uses.contains(use) { infos[index].verb = verb }
        }
    }

    /// A noun in singular and plural.
    private mutating func addNoun(_ noun: String, _ change: (inout WordInfo) -> Void) {
        let number = names.number(of: noun)
        for form in [noun, Inflection.plural(of: noun)] {
            edit(form) {
                $0.uses.insert(.noun)
                if $0.noun < 0 { $0.noun = number }
                change(&$0)
            }
        }
    }

    private mutating func verb(_ base: String) -> Int {
        if let known = verbNumbers[base] { return Int(known) }
        let number = Int32(verbs.count)
        verbNumbers[base] = number
        verbs.append(EventLexicon.Verb(base: base))
        let parts = base.split(separator: "-").map(String.init)
        for (form, forms) in Inflection.forms(ofVerb: parts.last ?? base) {
            let word = parts.count == 2 ? parts[0] + "-" + form : form
            edit(word) { info in
                info.uses.insert(.verb)
                if info.verb < 0 { info.verb = number }
                if info.verb == number { info.forms.formUnion(forms) }
            }
        }
        return Int(number)
    }

    // MARK: senses

    private mutating func readSenses(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.columns
            guard fields.count >= 2, let event = fields[0].first, let (type, mode) = eventType(event, line) else {
                fault(line, "not `TYPE | verbs | constraints`")
                continue
            }
            var sense = VerbSense(type: type, mode: mode, line: line.trimmed)
            for constraint in fields.dropFirst(2).joined() where !sense.add(constraint, &names) {
                fault(line, "unknown constraint `\(constraint)`")
            }
            let number = Int32(senses.count)
            senses.append(sense)
            for verb in fields[1] { add(number, to: verb, line) }
        }
    }

    /// Words of constraints that no article can hold: of two parts and no noun, or behind `p:` and `t:` and no preposition.
    private mutating func checkConstraints() {
        for word in names.words.keys.sorted() where word.contains("-") {
            let parts = word.split(separator: "-").map(String.init)
            if parts.count != 2 || pairs[parts[0] + " " + parts[1]] == nil {
                fault(word, "a word of two parts that no noun list has never stands")
            }
        }
        let spelled = Dictionary(names.words.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for sense in senses {
            for number in sense.prepositions + sense.targets.compactMap(\.self) {
                guard let word = spelled[number], words[word].map({ infos[Int($0)].uses.isDisjoint(with: [.preposition, .to]) }) ?? true
                else {
                    continue
                }
                fault(sense.line, "`\(word)` is no preposition")
            }
        }
    }

    private mutating func eventType(_ text: String, _ line: Substring) -> (String, String?)? {
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard let type = Plover.type(named: parts[0]), parts.count == 1 || type.modes.contains(parts[1]) else { return nil }
        return (parts[0], parts.count == 2 ? parts[1] : nil)
    }

    private mutating func add(_ sense: Int32, to phrase: String, _ line: Substring) {
        let parts = phrase.split(separator: "_").map(String.init)
        let verb = verb(parts[0])
        if parts.count == 1 {
            checkReach(of: sense, behind: verbs[verb].senses, phrase, line)
            verbs[verb].senses.append(sense)
        } else {
            let place = place(of: Array(parts.dropFirst()), in: verb)
            checkReach(of: sense, behind: verbs[verb].phrases[place].senses, phrase, line)
            verbs[verb].phrases[place].senses.append(sense)
        }
    }

    /// The first sense that holds is taken: one behind another that holds wherever it would is dead.
    private mutating func checkReach(of sense: Int32, behind earlier: [Int32], _ phrase: String, _ line: Substring) {
        if earlier.contains(sense) { return fault(line, "`\(phrase)` stands twice") }
        guard let first = earlier.first(where: { senses[Int($0)].holdsWherever(senses[Int(sense)]) }) else { return }
        fault(line, "`\(phrase)` is never reached: `\(senses[Int(first)].line)` takes it always")
    }

    private mutating func place(of particles: [String], in verb: Int) -> Int {
        if let known = verbs[verb].phrases.firstIndex(where: { $0.words == particles }) { return known }
        verbs[verb].phrases.append(EventLexicon.Phrase(words: particles))
        return verbs[verb].phrases.count - 1
    }

    private mutating func readMatrices(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.columns
            guard fields.count == 3, let kind = fields[0].first.flatMap(Matrix.Kind.init) else {
                fault(line, "not `kind | words | complements`")
                continue
            }
            let complements = fields[2].compactMap(Matrix.Complement.init)
            if complements.count != fields[2].count { fault(line, "unknown complement") }
            let matrix = Matrix(kind: kind, complements: complements, line: line.trimmed)
            for phrase in fields[1] {
                let parts = phrase.split(separator: "_").map(String.init)
                if kind == .willing || kind == .due {
                    if adjectives[phrase] != nil { fault(line, "`\(phrase)` stands twice") }
                    adjectives[phrase] = matrix
                    edit(phrase) { $0.uses.insert(.adjective) }
                    continue
                }
                let verb = verb(parts[0])
                if parts.count == 1 {
                    verbs[verb].matrices.append(matrix)
                } else {
                    let place = place(of: Array(parts.dropFirst()), in: verb)
                    verbs[verb].phrases[place].matrices.append(matrix)
                }
            }
        }
    }

    private mutating func readGoverningNouns(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.columns
            guard fields.count == 2, let kind = fields[0].first.flatMap(Matrix.Kind.init) else {
                fault(line, "not `kind | nouns`")
                continue
            }
            let matrix = Matrix(kind: kind, complements: [.to], line: line.trimmed)
            for noun in fields[1] {
                addNoun(noun) { _ in }
                let number = names.number(of: noun)
                if governingNouns[number] != nil { fault(line, "`\(noun)` stands twice") }
                governingNouns[number] = matrix
            }
        }
    }

    private mutating func readNouns(_ text: String) {
        for line in text.split(separator: "\n") {
            let fields = line.columns
            guard fields.count >= 3, let event = fields[0].first, let (type, mode) = eventType(event, line) else {
                fault(line, "not `TYPE | nouns | t:prepositions`")
                continue
            }
            var sense = NounSense(type: type, mode: mode, line: line.trimmed)
            for option in fields.dropFirst(2).joined() {
                if option.hasPrefix("t:") {
                    sense.targets = option.dropFirst(2).split(separator: ",").map { names.number(of: String($0)) }
                } else if option == "recip" {
                    sense.isReciprocal = true
                } else if option.hasPrefix("c:"), let confidence = Double(option.dropFirst(2)) {
                    sense.confidence = confidence
                } else {
                    fault(line, "unknown option `\(option)`")
                }
            }
            let number = Int32(nounSenses.count)
            nounSenses.append(sense)
            for noun in fields[1] {
                if !eventNouns.insert(noun).inserted { fault(line, "`\(noun)` stands twice") }
                addNoun(noun) { if $0.nounSense < 0 { $0.nounSense = number } }
            }
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        split(separator: " ").joined(separator: " ")
    }
}
