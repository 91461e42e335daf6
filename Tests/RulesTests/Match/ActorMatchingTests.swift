import Rules
import Testing

@Suite struct ActorMatchingTests {
    static let zelensky = ActorMention(
        id: "zelensky", code: "UKR/GOV", name: "Volodymyr Zelensky",
        spans: [TextSpan(field: .title, utf8: 0..<8), TextSpan(field: .body, utf8: 10..<18), TextSpan(field: .body, utf8: 60..<68)])
    static let nato = ActorMention(id: nil, code: "ORG:NATO", name: "NATO", spans: [TextSpan(field: .body, utf8: 0..<4)])
    static let poland = ActorMention(
        id: nil, code: "POL", name: "Poland", memberships: ["NATO", "EU"], spans: [TextSpan(field: .body, utf8: 20..<26)])
    static let attack = CodedEvent(
        type: "ASSAULT", mode: "drone", contexts: ["military"], confidence: 0.8, source: .init(id: nil, code: "RUS", text: "Russian"),
        target: .init(id: "zelensky", code: "UKR/GOV", text: "Zelensky"), sentence: "…", trigger: TextSpan(field: .body, utf8: 30..<34),
        spans: [TextSpan(field: .body, utf8: 8..<50)])
    static let sanction = CodedEvent(
        type: "SANCTION", status: .future, confidence: 0.4, source: nil, target: .init(id: nil, code: "RUS", text: "Russia"), sentence: "…",
        trigger: TextSpan(field: .body, utf8: 82..<90), spans: [TextSpan(field: .body, utf8: 80..<99)])

    static var article: AnnotatedArticle {
        var article = Article(id: "a")
        article.title = "Zelensky"
        article.body = String(repeating: "x", count: 55) + "\n\n" + String(repeating: "y", count: 50)
        return AnnotatedArticle(article, actors: [zelensky, nato, poland], events: [attack, sanction])
    }

    @Test(arguments: [
        ("actor:UKR", "UKR/GOV title 0..<8, body 10..<18, body 60..<68"),
        ("actor:UKR/GOV", "UKR/GOV title 0..<8, body 10..<18, body 60..<68"),
        ("actor:UKR/MIL", ""), ("actor:zelensky", "UKR/GOV title 0..<8, body 10..<18, body 60..<68"), ("actor:zelenskyy", ""),
        ("actor:ORG:NATO", "ORG:NATO body 0..<4"), ("actor:ORG:NAT", ""), ("actor:member:NATO", "POL body 20..<26"),
        ("actor:*", "UKR/GOV title 0..<8, body 0..<4, body 10..<18, body 20..<26, body 60..<68"),
        ("title:actor:UKR", "UKR/GOV title 0..<8"), ("lead:actor:UKR", "UKR/GOV title 0..<8, body 10..<18"), ("title:actor:POL", ""),
    ])
    func anActorIsMentioned(_ query: String, _ expected: String) throws {
        guard case .actor(let test) = try TextQuery.read(query) else { return #expect(Bool(false)) as Void }
        for when in [Condition.actor(test), .text(.actor(test))] {
            let evidence = ConditionMatchingTests.answer(when, Self.article).matches.first?.evidence.first
            let places = evidence?.spans.map(\.marking).joined(separator: ", ") ?? ""
            if case .actor(let actor) = evidence?.finding {
                #expect("\(actor.code) \(places)" == expected)
            } else {
                #expect(places == expected.drop { $0 != " " }.dropFirst())
            }
        }
    }

    @Test(arguments: [
        (ActorTest.Role.target, ["UKR"], "body 10..<18"), (.source, ["UKR"], ""), (.source, ["RUS"], "body 8..<50"),
        (.target, ["RUS"], "body 80..<99"),
    ])
    func anActorHasARole(_ role: ActorTest.Role, _ codes: [String], _ expected: String) {
        let test = ActorTest(anyOf: codes.map(ActorPattern.code), role: role)
        let spans = ConditionMatchingTests.answer(.actor(test), Self.article).matches.first?.evidence.first?.spans ?? []
        #expect(spans.map(\.marking).joined(separator: ", ") == expected)
    }

    @Test(arguments: [
        ("event:ASSAULT", true), ("event:ASSAULT.drone", true), ("event:ASSAULT.beat", false), ("event:material-conflict", true),
        ("event:RUS>ASSAULT>UKR", true), ("event:UKR>ASSAULT>RUS", false), ("event:*>*>zelensky", true), ("event:member:NATO>*>*", false),
        ("event:SANCTION", false), ("event:*", true),
    ])
    func anEventHasAllThatIsAsked(_ query: String, _ expected: Bool) throws {
        let result = ConditionMatchingTests.answer(.text(try .read(query)), Self.article)
        #expect(!result.matches.isEmpty == expected)
        if expected { #expect(result.matches.first?.evidence.first?.spans == Self.attack.spans) }
    }

    @Test func theRestOfAnEventLeafIsAskedToo() {
        func holds(_ change: (inout EventTest) -> Void) -> Bool {
            var test = EventTest()
            change(&test)
            return !ConditionMatchingTests.answer(.event(test), Self.article).matches.isEmpty
        }
        #expect(holds { $0.modes = ["drone"] })
        #expect(!holds { $0.modes = ["beat"] })
        #expect(holds { $0.contexts = ["legal", "military"] })
        #expect(!holds { $0.contexts = ["legal"] })
        #expect(holds { ($0.types, $0.statuses) = ([.init(type: "SANCTION")], [.future]) })
        #expect(holds { ($0.types, $0.statuses, $0.sources) = ([.init(type: "SANCTION")], [.future], [.anyone]) })
        #expect(!holds { ($0.types, $0.statuses, $0.sources) = ([.init(type: "SANCTION")], [.future], [.code("USA")]) })
        #expect(holds { ($0.sources, $0.targets, $0.direction) = ([.code("UKR")], [.code("RUS")], .either) })
        #expect(!holds { ($0.sources, $0.targets) = ([.code("UKR")], [.code("RUS")]) })
        #expect(holds { $0.minConfidence = 0.8 })
        #expect(!holds { $0.minConfidence = 0.81 })
    }
}
