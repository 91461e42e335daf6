import Foundation
import Rules

/// Makes rules with trees of every leaf, also such as the checker would refuse: the engine must not rely on it.
enum ConditionMaker {
    static func rule(_ number: Int, _ random: inout SeededGenerator) -> Rule {
        let exceptions = random.once(in: 5) ? random.some(1...2, exception) : []
        let when = random.once(in: 2) ? text(&random) : condition(&random, depth: 3)
        let origin = Rule.Origin(file: "rules.yaml", line: number, revision: "sha256:\(number)")
        return Rule(Rule.Header(id: "r\(number)"), when: when, exceptions: exceptions, origin: origin)
    }

    private static func exception(_ random: inout SeededGenerator) -> RuleException {
        let ends = random.once(in: 2) ? ArticleMaker.clock + Double(Int.random(in: -2...2, using: &random)) : nil
        return RuleException(id: "e", reason: "because", ends: ends, when: condition(&random, depth: 1))
    }

    static func condition(_ random: inout SeededGenerator, depth: Int) -> Condition {
        func members(_ random: inout SeededGenerator) -> [Condition] { random.some(1...3) { condition(&$0, depth: depth - 1) } }
        guard depth > 0 else { return leaf(&random) }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return .all(members(&random))
        case 1: return .any(members(&random))
        case 2: return .together([leaf(&random), .none(members(&random))])
        case 3: return .none(members(&random))
        case 4:
            let all = members(&random)
            return .atLeast(Int.random(in: 1...all.count, using: &random), of: all)
        default: return leaf(&random)
        }
    }

    private static func leaf(_ random: inout SeededGenerator) -> Condition {
        switch Int.random(in: 0..<10, using: &random) {
        case 0:
            var test = ActorTest(anyOf: random.some(1...2, pattern), role: random.one(of: ActorTest.Role.allCases))
            if random.once(in: 2) { test.fields = [random.one(of: [.title, .body, .lead])] }
            return .actor(test)
        case 1: return .event(event(&random))
        case 2: return .field(field(&random))
        case 3: return .age(under: Double(Int.random(in: 1...4, using: &random)) * 1800)
        default: return text(&random)
        }
    }

    private static func text(_ random: inout SeededGenerator) -> Condition {
        let options = QueryOptions(stem: random.once(in: 6))
        while true {
            // What makes no sense (`count(a) < 0`) is refused, and another one is made.
            if case .success(let query) = QueryParser.parse(QueryMaker.query(&random), options: options) { return .text(query) }
        }
    }

    private static func pattern(_ random: inout SeededGenerator) -> ActorPattern {
        random.one(of: [.anyone, .code("UKR"), .code("UKR/GOV"), .code("RUS"), .code("ORG:UN"), .id("zelensky"), .member(of: "NATO")])
    }

    private static func event(_ random: inout SeededGenerator) -> EventTest {
        var test = EventTest()
        if random.once(in: 2) { test.types = [EventTest.TypePattern(type: "ASSAULT", mode: random.once(in: 3) ? "drone" : nil)] }
        if random.once(in: 4) { test.types.append(EventTest.TypePattern(type: "CONSULT")) }
        if random.once(in: 6) { test.modes = ["drone"] }
        if random.once(in: 6) { test.contexts = ["military"] }
        if random.once(in: 2) { test.sources = random.some(1...2, pattern) }
        if random.once(in: 3) { test.targets = random.some(1...2, pattern) }
        if random.once(in: 3) { test.direction = .either }
        if random.once(in: 3) { test.statuses = [random.one(of: CodedEvent.Status.allCases), .asserted] }
        if random.once(in: 4) { test.minConfidence = 0.5 }
        return test
    }

    private static func field(_ random: inout SeededGenerator) -> FieldTest {
        let name = random.one(of: ["lang", "source", "domain", "tag", "author", "title", "nonsense"])
        if random.once(in: 3) { return FieldTest(field: name, comparison: .matches(random.one(of: ["e", "^wi", "news|en"]))) }
        return FieldTest(
            field: name, comparison: .equals(random.some(1...2) { $0.one(of: ["en", "WIRE", "example.org", "news", "Jane Doe", "a"]) }))
    }
}
