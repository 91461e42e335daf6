/// The forms of English verbs and the plurals of nouns, by rule and by table.
enum Inflection {
    private static let irregular: [String: (past: String, participle: String)] = {
        let entries = GrammarWords.irregular.split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }
        return Dictionary(
            entries.compactMap { words in
                words.count > 1 ? (words[0], (words[1], words.count > 2 ? words[2] : words[1])) : nil
            }, uniquingKeysWith: { first, _ in first })
    }()
    private static let irregularPlurals = [
        "man": "men", "woman": "women", "child": "children", "person": "persons", "foot": "feet", "policeman": "policemen",
        "policewoman": "policewomen", "businessman": "businessmen", "businesswoman": "businesswomen", "spokesman": "spokesmen",
        "spokeswoman": "spokeswomen", "gunman": "gunmen", "fisherman": "fishermen", "militiaman": "militiamen",
        "congressman": "congressmen",
        "tribesman": "tribesmen", "chairman": "chairmen", "chairwoman": "chairwomen", "serviceman": "servicemen", "knife": "knives",
        "life": "lives", "wife": "wives", "crisis": "crises", "thief": "thieves", "clansman": "clansmen",
    ]

    /// Every form of a verb with what it may be.
    static func forms(ofVerb base: String) -> [(word: String, forms: VerbForms)] {
        var result: [(String, VerbForms)] = [(base, .base), (third(base), .third)]
        for stem in stems(base) { result.append((stem + "ing", .gerund)) }
        if let irregular = irregular[base] {
            result.append((irregular.past, .past))
            result.append((irregular.participle, .participle))
        }
        if irregular[base] == nil || ["burn", "bid", "quit", "learn", "light", "hang"].contains(base) {
            for stem in stems(base, before: "e") { result.append((stem + "ed", [.past, .participle])) }
        }
        return result
    }

    static func plural(of noun: String) -> String {
        if let plural = irregularPlurals[noun] { return plural }
        return third(noun)
    }

    private static func third(_ base: String) -> String {
        if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) { return base.dropLast() + "ies" }
        if ["s", "x", "z", "ch", "sh"].contains(where: base.hasSuffix) { return base + "es" }
        return ["go", "do", "veto", "undergo", "hero", "embargo", "undo", "forgo"].contains(base) ? base + "es" : base + "s"
    }

    /// What `ing` and `ed` are put to; the last consonant once and twice where it may be doubled.
    private static func stems(_ base: String, before ending: String = "i") -> [String] {
        if base.hasSuffix("ie"), ending == "i" { return [base.dropLast(2) + "y"] }
        if base.hasSuffix("e") {
            let keeps = ending == "i" && (base.hasSuffix("ee") || base.hasSuffix("oe") || base.hasSuffix("ye") || base == "be")
            return [keeps ? base : String(base.dropLast())]
        }
        let letters = Array(base)
        if base.hasSuffix("y"), ending == "e", letters.count > 1, !"aeiou".contains(letters[letters.count - 2]) {
            return [base.dropLast() + "i"]
        }
        guard letters.count > 2, let last = letters.last, !"aeiouwxy".contains(last), "aeiou".contains(letters[letters.count - 2]),
            !"aeiou".contains(letters[letters.count - 3]) || letters[letters.count - 3] == "u"
        else { return [base] }
        return [base, base + String(last)]
    }
}
