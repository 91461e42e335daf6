import Foundation
import Rules
import TestKit
import Testing

/// Each kind of fault in a rule file, with the exact text that people read.
@Suite struct RuleFaultTests {
    private static let folder = GoldenFolder("Tests/RulesTests/Fixtures/errors")

    static let cases = (try? folder.cases()) ?? []

    @Test(arguments: cases)
    func isReportedInTheseWords(_ name: String) throws {
        let answer = try Self.answer(to: name)
        #expect(try answer == Self.folder.expectation(name, recording: answer))
    }

    @Test func everyAnswerHasItsCase() throws {
        #expect(try Self.folder.strayAnswers() == [])
        #expect(Self.cases.count > 100)
    }

    private static func answer(to name: String) throws -> String {
        let main = name.contains(".") ? name : "\(name)/rules.yaml"
        let rendered: [String]
        do {
            let file = try file(main)
            let context = RuleContext(sinks: ["log", "ops"], actors: ["putin", "zelensky"], include: include)
            let rules = try RuleFiles.read([file], context: context)
            rendered = rules.warnings.map(\.rendered)
        } catch let fault as Diagnostic {
            rendered = [fault.rendered]
        } catch let error as RuleSetError {
            rendered = error.diagnostics.map(\.rendered)
        }
        return rendered.joined(separator: "\n\n")
    }

    private static func file(_ name: String) throws -> SourceFile {
        try SourceFile(name: name, bytes: Array(Data(contentsOf: folder.url.appending(path: name))))
    }

    /// `b.yaml`, `lists/*.yaml`, `../rules.yaml`
    @Sendable private static func include(_ pattern: String, from: String) throws -> [SourceFile] {
        let base = folder.url.appending(path: from).deletingLastPathComponent()
        let target = base.appending(path: pattern).standardizedFileURL
        let stem = target.lastPathComponent.replacing("*.yaml", with: "")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: target.deletingLastPathComponent().path)) ?? []).sorted()
        let found = names.filter { pattern.contains("*") ? $0.hasPrefix(stem) && $0.hasSuffix(".yaml") : $0 == target.lastPathComponent }
        let prefix = folder.url.standardizedFileURL.path + "/"
        return try found.map { try file(target.deletingLastPathComponent().appending(path: $0).path.replacing(prefix, with: "")) }
    }
}
