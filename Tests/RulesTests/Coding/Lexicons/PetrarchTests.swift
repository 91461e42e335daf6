import Rules
import Testing

/// Dictionaries of PETRARCH and TABARI.
@Suite struct PetrarchTests {
    private static let actors = """
        <!-- ACTORS
             of the Third Age -->
        GONDOR_ [GON] ; a comment
        +MINAS_TIRITH_
        UNITED_NATIONS  [IGOUNO]
        +U.N.
        HAMAS [PSEREBHMS]
        DALE_ [---]

        DENETHOR_THE_STEWARD_  # his time
        	[GONGOV <20190325]
        	[GONELI >20190326]
        """
    private static let agents = """
        !PERSON! = MAN, MEN
        GUARD [~MIL]
        POLICE {} [~COP]
        POLICE!PERSON! [~COP]
        SHERIFF {SHERIFFS} [~COP]
        EDITOR [~MED]
        """

    private func finder() throws -> ActorFinder {
        let lexicons = try LexiconFiles.read(
            [
                .petrarchActors(SourceFile(name: "actors.txt", text: Self.actors)),
                .petrarchAgents(SourceFile(name: "agents.txt", text: Self.agents)),
            ], withBuiltin: false)
        return ActorFinder(lexicons.actors)
    }

    @Test(arguments: [
        "⟦Gondor|GON⟧ and ⟦Hamas|PSE/REB⟧ wrote to the ⟦United Nations|ORG:UN⟧.",
        "⟦Minas Tirith|GON⟧ fell.",
        "⟦Gondor's guards|GON/MIL⟧ met ⟦Gondor's policemen|GON/COP⟧.",
        "⟦Gondor's editor|GON/JRN⟧ left for Dale.",
    ])
    func actorsAndAgentsAreFound(_ marked: String) throws {
        #expect(MarkedActors.found(in: MarkedActors.plain(marked), finder: try finder()) == marked)
    }

    @Test func aCodeHoldsForItsTime() throws {
        let text = "Denethor the Steward spoke."
        let finder = try finder()
        #expect(MarkedActors.found(in: text, finder: finder, at: "2019-03-25") == "⟦Denethor the Steward|GON/GOV⟧ spoke.")
        #expect(MarkedActors.found(in: text, finder: finder, at: "2019-03-26") == "⟦Denethor the Steward|GON/ELI⟧ spoke.")
    }

    @Test func verbsAreReadWithTheirFormsPatternsAndSets() throws {
        let text = """
            &CURRENCY
            +DOLLAR
            +KRONER_

            --- GRANT [070] ---
            GIVE {GAVE GIVEN}
            +HAND_OVER [071]
            - * &CURRENCY TO + [0331]
            - $ SAID_* [010:020]

            MEET [040]
            - % * [036]
            """
        let lexicons = try LexiconFiles.read([.petrarchVerbs(SourceFile(name: "verbs.txt", text: text))], withBuiltin: false)
        let blocks = try #require(lexicons.verbs.first?.blocks)
        #expect(blocks.map(\.code) == ["070", "040"])
        #expect(blocks[0].verbs.map(\.forms) == [[["give"], ["gave"], ["given"]], [["hand", "over"]]])
        #expect(blocks[0].verbs.map(\.code) == [nil, "071"])
        let first = try #require(blocks[0].patterns.first)
        #expect(first.before.isEmpty && first.code == "0331" && first.line == 8)
        #expect(first.after.map(\.element) == [.anyOf([["dollar"], ["dollars"], ["kroner"]]), .word("to"), .target])
        let second = try #require(blocks[0].patterns.last)
        #expect(second.before.map(\.element) == [.source, .word("said")] && second.code == "010:020")
        #expect(blocks[1].patterns.first?.before.map(\.element) == [.both])
    }
}
