import Monitor
import Rules
import TestKit
import Testing

/// Lexicons as a part of the configuration.
@Suite struct LexiconLoadingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("schema: monitord.config/1\nrules: [rules.d/*.yaml]\nlexicons: [lexicon.d/*.yaml]\n", to: "monitord.yaml")
        try folder.write(
            """
            schema: monitord.rules/1
            rules:
              - {id: port, when: {actor: vpa}}
              - {id: talks, when: {actor: zelenski}}
            """, to: "rules.d/a.yaml")
    }

    private func load() -> Result<CheckedConfiguration, ConfigurationError> {
        ConfigurationLoader(path: folder.path + "/monitord.yaml", workingFolder: "/", environment: [:]).load().result
    }

    private func faults() -> [Diagnostic] {
        if case .failure(let error) = load() { error.diagnostics } else { [] }
    }

    @Test func aRuleThatNamesAnUnknownActorGetsTheNearestOne() throws {
        try folder.write("schema: monitord.lexicon/1\nactors: [{id: vpa, names: [Varna Port], country: BGR}]\n", to: "lexicon.d/a.yaml")
        let faults = faults()
        #expect(faults.map(\.code) == ["unknown-actor"])
        #expect(faults.first?.help == "did you mean `zelensky`?")
    }

    @Test func faultsOfLexiconsStandBesideThoseOfRules() throws {
        try folder.write("schema: monitord.lexicon/1\nactors: [{id: vpa, names: [Varna Port], country: BUL}]\n", to: "lexicon.d/a.yaml")
        try folder.write("schema: monitord.rules/1\nrules: [{id: port}]\n", to: "rules.d/b.yaml")
        let faults = faults()
        #expect(Set(faults.map(\.code)).isSuperset(of: ["unknown-country", "missing-key"]), "\(faults.map(\.rendered))")
        #expect(faults.allSatisfy { $0.code != "unknown-actor" })
        #expect(faults.contains { $0.file.hasSuffix("lexicon.d/a.yaml") && $0.position?.line == 2 })
    }

    @Test func organisationsThatNoLexiconHasAreWarnedOf() throws {
        try folder.write("schema: monitord.config/1\nrules: [rules.d/*.yaml]\n", to: "monitord.yaml")
        try folder.write(
            """
            schema: monitord.rules/1
            rules:
              - {id: a, when: {actor: "ORG:NTAO"}}
              - {id: b, when: {event: {type: CONSULT, source: "member:EUU", target: "ORG:UN"}}}
            """, to: "rules.d/a.yaml")
        let warnings = try load().get().rules.warnings
        #expect(warnings.map(\.code) == ["unknown-organisation", "unknown-members"])
        #expect(warnings.map(\.help) == ["did you mean `NATO`?", "did you mean `EU`?"])
    }

    @Test func theirActorsAreThoseOfTheConfiguration() throws {
        try folder.write("schema: monitord.lexicon/1\nactors: [{id: vpa, names: [Varna Port], country: BGR}]\n", to: "lexicon.d/a.yaml")
        try folder.write("schema: monitord.rules/1\nrules: [{id: port, when: {actor: vpa}}]\n", to: "rules.d/a.yaml")
        let ids = try load().get().lexicons.actors.ids
        #expect(ids.contains("vpa") && ids.contains("zelensky"))
    }

    @Test func withoutTheBuiltInOnesTheirActorsAreUnknown() throws {
        try folder.write(
            "schema: monitord.config/1\nrules: [rules.d/*.yaml]\nlexicons: [lexicon.d/*.yaml]\nbuiltin_lexicons: false\n",
            to: "monitord.yaml")
        try folder.write("schema: monitord.lexicon/1\nactors: [{id: vpa, names: [Varna Port], country: BGR}]\n", to: "lexicon.d/a.yaml")
        try folder.write("schema: monitord.rules/1\nrules: [{id: port, when: {actor: zelensky}}]\n", to: "rules.d/a.yaml")
        #expect(faults().map(\.code) == ["unknown-actor"])
    }

    @Test func petrarchsDictionariesAreRead() throws {
        try folder.write(
            "schema: monitord.config/1\nrules: [rules.d/*.yaml]\nlexicons: [{petrarch: {actors: [a.txt], agents: b.txt, verbs: v.txt}}]\n",
            to: "monitord.yaml")
        try folder.write("GONDOR_ [GON]\nDENETHOR_ [GONGOV]\n", to: "a.txt")
        try folder.write("GUARD [~MIL]\n", to: "b.txt")
        try folder.write("--- MEET [040] ---\nMEET {MET}\n- * WITH + [036]\n", to: "v.txt")
        try folder.write("schema: monitord.rules/1\nrules: [{id: a, when: {actor: {is: [denethor, GON]}}}]\n", to: "rules.d/a.yaml")
        let lexicons = try load().get().lexicons
        #expect(lexicons.actors.ids.contains("denethor"))
        #expect(lexicons.verbs.map { $0.blocks.map(\.code) } == [["040"]])
    }

    @Test func aFileThatIsMissingIsAFault() throws {
        try folder.write("schema: monitord.config/1\nrules: [rules.d/*.yaml]\nlexicons: [none.yaml]\n", to: "monitord.yaml")
        try folder.write("schema: monitord.rules/1\nrules: []\n", to: "rules.d/a.yaml")
        #expect(faults().contains { $0.file.hasSuffix("none.yaml") && $0.severity == .error })
    }
}
