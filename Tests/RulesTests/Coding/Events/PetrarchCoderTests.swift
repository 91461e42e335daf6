import Rules
import Testing

@Suite struct PetrarchCoderTests {
    private static let dictionary = """
        --- ZORG [190] ---
        ZORG {ZORGED ZORGS}
        - * PEACE TALKS WITH + [046]
        - * BALANCE [---]
        - + * BY_$ [112]

        --- VORG [042:043] ---
        VORG {VORGED}

        --- MUFF [040] ---
        MUFF {MUFFED}
        - % * [036]
        """

    @Test(arguments: [
        ("Kenya zorged Uganda.", ["KEN ASSAULT UGA"]),
        ("Kenya zorged peace talks with Uganda.", ["KEN CONSULT UGA"]),
        ("Kenya zorged a balance with Uganda.", []),
        ("Kenya zorged by Uganda.", ["UGA ACCUSE KEN"]),
        ("Kenya vorged Uganda.", ["KEN CONSULT UGA", "UGA CONSULT KEN"]),
        ("Kenya and Uganda muffed.", ["KEN AGREE UGA"]),
        ("The village zorged.", []),
        ("Kenya bombed Uganda.", []),
    ])
    func dictionariesCodeByTheirPatterns(_ text: String, _ expected: [String]) throws {
        #expect(try told(text) { .dictionaries($0) } == expected)
    }

    @Test func dictionariesMayStandBesideWhatIsBuiltIn() throws {
        #expect(try told("Kenya bombed Uganda.") { .both($0) } == ["KEN ASSAULT UGA"])
        #expect(try told("Kenya zorged Uganda.") { .both($0) } == ["KEN ASSAULT UGA"])
    }

    private func told(_ text: String, _ events: ([PetrarchVerbs]) -> EventSources) throws -> [String] {
        let lexicons = try LexiconFiles.read([.petrarchVerbs(SourceFile(name: "verbs.txt", text: Self.dictionary))], withBuiltin: true)
        let coder = ArticleCoder(catalogue: lexicons.actors, events: events(lexicons.verbs))
        var article = Article(id: "a")
        article.body = text
        return coder.annotate(article).events.map { "\($0.source?.code ?? "-") \($0.type) \($0.target?.code ?? "-")" }.sorted()
    }
}
