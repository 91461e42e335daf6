import Rules
import Testing

/// What a lexicon of one's own changes.
@Suite struct LexiconFilesTests {
    private func found(_ text: String, with lexicon: String, builtin: Bool = true, at day: String? = nil) throws -> String {
        let file = SourceFile(name: "own.yaml", text: "schema: monitord.lexicon/1\n" + lexicon)
        let lexicons = try LexiconFiles.read([.lexicon(file)], withBuiltin: builtin)
        return MarkedActors.found(in: text, finder: ActorFinder(lexicons.actors), at: day)
    }

    @Test func anActorIsFoundByAllItsNames() throws {
        let lexicon = """
            actors:
              - {id: vpa, names: [Varna Port Authority], exact: [VPA], country: BGR, sector: GOV, nouns: [authority]}
            """
        let text = "⟦VPA|BGR/GOV⟧ closed. ⟦Varna Port Authority|BGR/GOV⟧ reopened. The ⟦authority|BGR/GOV⟧ agreed. The vpa did not."
        #expect(try found(MarkedActors.plain(text), with: lexicon) == text)
    }

    @Test func anEntryReplacesTheBuiltInOneOfItsId() throws {
        let lexicon = """
            actors:
              - {id: merz, names: [Friedrich Merz], country: DEU, roles: [{title: chancellor, until: 2026-01-01}]}
            """
        #expect(try found("Friedrich Merz spoke.", with: lexicon, at: "2025-12-31") == "⟦Friedrich Merz|DEU/GOV⟧ spoke.")
        #expect(try found("Friedrich Merz spoke.", with: lexicon, at: "2026-01-01") == "⟦Friedrich Merz|DEU/ELI⟧ spoke.")
    }

    @Test func aCountryGetsFurtherNames() throws {
        let lexicon = "actors: [{country: BGR, aliases: [Land of Roses], places: [Sozopol]}]"
        let text = "The ⟦Land of Roses|BGR⟧ agreed. ⟦Police in Sozopol|BGR/COP⟧ and ⟦Bulgarian troops|BGR/MIL⟧ came."
        #expect(try found(MarkedActors.plain(text), with: lexicon) == text)
    }

    @Test func agentsAndPhrasesOfNobodyAreAdded() throws {
        let lexicon = """
            agents: [{sector: LAB, nouns: [shipwright]}]
            nobody: [Bulgarian Yoghurt Cup]
            """
        let text = "⟦Bulgarian shipwrights|BGR/LAB⟧ won the Bulgarian Yoghurt Cup."
        #expect(try found(MarkedActors.plain(text), with: lexicon) == text)
    }

    @Test func anOrganisationsMembersAreKnown() throws {
        let file = SourceFile(
            name: "own.yaml",
            text: """
                schema: monitord.lexicon/1
                actors: [{id: pact, names: [Danube Pact], organisation: DGP, members: [BGR, ROU]}]
                """)
        let finder = ActorFinder(try LexiconFiles.read([.lexicon(file)], withBuiltin: true).actors)
        var article = Article(id: "test")
        article.body = "Romania left the Danube Pact."
        var reader = SentenceReader()
        let mentions = finder.find(in: reader.sentences(of: article), of: article).mentions
        #expect(mentions.map(\.code) == ["ROU", "ORG:DGP"])
        #expect(mentions.first?.memberships.contains("DGP") == true)
    }

    @Test func withoutTheBuiltInOnesOnlyTheirOwnAreFound() throws {
        let lexicon = "actors: [{country: BGR, names: [Bulgaria]}]"
        #expect(try found("Bulgaria and Romania agreed.", with: lexicon, builtin: false) == "⟦Bulgaria|BGR⟧ and Romania agreed.")
    }
}
