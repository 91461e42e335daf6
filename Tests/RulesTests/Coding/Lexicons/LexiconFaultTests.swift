import Foundation
import Rules
import TestKit
import Testing

/// Each kind of fault in a lexicon, with the exact text that people read.
@Suite struct LexiconFaultTests {
    private static let folder = GoldenFolder("Tests/RulesTests/Fixtures/lexicon-errors")

    static let cases = (try? folder.cases()) ?? []

    @Test(arguments: cases)
    func isReportedInTheseWords(_ name: String) throws {
        let answer = try Self.answer(to: name)
        #expect(try answer == Self.folder.expectation(name, recording: answer))
    }

    @Test func everyAnswerHasItsCase() throws {
        #expect(try Self.folder.strayAnswers() == [])
        #expect(Self.cases.count > 10)
    }

    private static func answer(to name: String) throws -> String {
        let file = try SourceFile(name: name, bytes: Array(Data(contentsOf: folder.url.appending(path: name))))
        let source: LexiconFiles.Source =
            switch name.split(separator: "-")[0] {
            case "actors": .petrarchActors(file)
            case "agents": .petrarchAgents(file)
            case "verbs": .petrarchVerbs(file)
            default: .lexicon(file)
            }
        do throws(LexiconError) {
            return try LexiconFiles.read([source], withBuiltin: true).warnings.map(\.rendered).joined(separator: "\n\n")
        } catch {
            return error.diagnostics.map(\.rendered).joined(separator: "\n\n")
        }
    }
}
