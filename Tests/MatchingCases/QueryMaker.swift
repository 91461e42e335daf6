/// Writes queries of every form of the language, over a few words, so that many of them are true of articles over the same words.
enum QueryMaker {
    /// Small words, forms of one stem, case that matters, signs inside of words, scripts without spaces.
    static let words = [
        "a", "b", "c", "d", "bank", "banks", "banking", "Bank", "WHO", "who", "sanction", "sanctions", "naïve", "naive", "Über", "1.5",
        "15",
        "北京", "京", "o'neill", "cease-fire", "Kyiv's", "semi_final", "Straße", "ﬁne",
    ]
    private static let wildcards = ["bank*", "*nk", "b?nk", "*a*", "sanct*", "s*s", "n??ve", "??", "ba*g", "京*", "1*", "*ions", "w?o"]
    private static let scopes = ["title", "summary", "body", "lead", "url"]
    private static let values = [
        "tag:news", "tag:polit*", "author:\"jane doe\"", "author:=\"Jane Doe\"", "category:World", "lang:en", "lang:d*", "source:wire",
        "source:=Wire", "domain:example.org", "domain:*.uk",
    ]
    private static let facts = [
        "actor:UKR", "actor:UKR/GOV", "actor:zelensky", "actor:member:NATO", "actor:*", "actor:ORG:UN", "event:ASSAULT",
        "event:ASSAULT.drone",
        "event:RUS>ASSAULT>UKR", "event:*>CONSULT>*", "event:verbal-conflict", "title:actor:UKR",
    ]

    static func query(_ random: inout SeededGenerator, depth: Int = 3) -> String {
        guard depth > 0 else { return leaf(&random) }
        func parts(_ sign: String, _ random: inout SeededGenerator) -> String {
            random.some(2...3) { operand(&$0, depth: depth - 1) }.joined(separator: sign)
        }
        switch Int.random(in: 0..<12, using: &random) {
        case 0...1: return parts(" AND ", &random)
        case 2...3: return parts(" OR ", &random)
        case 4: return parts(" ", &random)
        case 5: return "NOT " + operand(&random, depth: depth - 1)
        case 6: return operand(&random, depth: depth - 1) + " AND NOT " + operand(&random, depth: depth - 1)
        case 7: return "\(random.one(of: scopes)):(\(query(&random, depth: depth - 1)))"
        case 8: return "stem(\(random.some(1...2, word).joined(separator: " OR ")))"
        default: return leaf(&random)
        }
    }

    private static func operand(_ random: inout SeededGenerator, depth: Int) -> String {
        "(\(query(&random, depth: depth)))"
    }

    private static func leaf(_ random: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<16, using: &random) {
        case 0...3: return scoped(word(&random), &random)
        case 4...5: return scoped(phrase(&random), &random)
        case 6...7: return scoped(phrase(&random) + "~\(Int.random(in: 1...6, using: &random))", &random)
        case 8: return scoped(random.one(of: wildcards), &random)
        case 9...10:
            let sign = random.one(of: ["NEAR", "BEFORE"])
            return "\(side(&random)) \(sign)/\(Int.random(in: 1...5, using: &random)) \(side(&random))"
        case 11: return "=" + word(&random)
        case 12:
            let sign = random.one(of: [">=", ">", "=", "<", "<="])
            return "count(\(random.some(1...3, side).joined(separator: " OR "))) \(sign) \(Int.random(in: 0...4, using: &random))"
        case 13: return random.one(of: values)
        case 14: return random.one(of: facts)
        default: return "=" + phrase(&random)
        }
    }

    private static func scoped(_ term: String, _ random: inout SeededGenerator) -> String {
        random.once(in: 3) ? "\(random.one(of: scopes)):\(term)" : term
    }

    private static func word(_ random: inout SeededGenerator) -> String { random.one(of: words) }

    private static func phrase(_ random: inout SeededGenerator) -> String {
        let members = random.some(1...4) { $0.once(in: 6) ? $0.one(of: wildcards) : $0.one(of: words) }
        return "\"\(members.joined(separator: " "))\""
    }

    /// What NEAR, BEFORE and `count` take.
    private static func side(_ random: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: phrase(&random)
        case 1: "(\(word(&random)) OR \(phrase(&random)))"
        case 2: random.one(of: wildcards)
        default: word(&random)
        }
    }
}
