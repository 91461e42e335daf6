import Foundation
import TestKit
import Testing

/// A lexicon is edited under a running daemon.
@Suite struct LexiconReloadTests {
    private static let settings = ["lexicons: [lexicon.d/*.yaml]", "http: null"]

    @Test func anEditedLexiconIsReadAndTheNextArticleIsCodedWithIt() async throws {
        let newsroom = try Newsroom(more: Self.settings)
        try Self.writeLexicon(["Varna Port Authority"], newsroom)
        try Self.writeRule(newsroom)
        let daemon = try newsroom.start()
        try await eventually("it runs", within: 60) { daemon.standardError.contains("running") }
        try newsroom.drop("Varna Port Authority raises its fees", as: "a.txt")
        try await eventually("the first alert", within: 60) { try newsroom.loggedAlerts.count == 1 }
        try newsroom.drop("Burgas Port Authority raises its fees", as: "b.txt")
        try Self.writeLexicon(["Varna Port Authority", "Ruse Port Authority"], newsroom)
        try await eventually("the reload is logged", within: 60) { daemon.standardError.contains("reloaded") }
        try newsroom.drop("Ruse Port Authority raises its fees", as: "c.txt")
        try await eventually("the second alert", within: 60) { try newsroom.loggedAlerts.count == 2 }
        #expect(
            try newsroom.loggedAlerts.map(\.article?.title) == [
                "Varna Port Authority raises its fees", "Ruse Port Authority raises its fees",
            ])
        daemon.signal(SIGTERM)
        #expect(try await daemon.exit() == 0)
    }

    @Test func aFaultyLexiconIsToldAndChangesNothingThatRuns() async throws {
        let newsroom = try Newsroom(more: Self.settings)
        try Self.writeLexicon(["Varna Port Authority"], newsroom)
        try Self.writeRule(newsroom)
        let daemon = try newsroom.start()
        try await eventually("it runs", within: 60) { daemon.standardError.contains("running") }
        try newsroom.folder.write(
            "schema: monitord.lexicon/1\nactors:\n  - {id: port, names: [Ruse Port], country: BLG}\n", to: "lexicon.d/a.yaml")
        try await eventually("the fault is told", within: 60) { daemon.standardError.contains("there is no country `BLG`") }
        #expect(daemon.standardError.contains("a.yaml:3"))
        try newsroom.drop("Varna Port Authority raises its fees", as: "a.txt")
        try await eventually("the old lexicon codes", within: 60) { try newsroom.loggedAlerts.count == 1 }
        daemon.signal(SIGTERM)
        #expect(try await daemon.exit() == 0)
    }

    private static func writeLexicon(_ names: [String], _ newsroom: Newsroom) throws {
        let text =
            "schema: monitord.lexicon/1\nactors:\n  - {id: port, names: [\(names.joined(separator: ", "))], country: BGR, sector: GOV}\n"
        try newsroom.folder.write(text, to: "lexicon.d/a.yaml")
    }

    private static func writeRule(_ newsroom: Newsroom) throws {
        try newsroom.folder.write("schema: monitord.rules/1\nrules:\n  - {id: port, when: 'actor:port'}\n", to: "rules.d/a.yaml")
    }
}
