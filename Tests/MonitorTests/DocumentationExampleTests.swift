import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// Every example of the pages works as it stands: readers copy them.
@Suite struct DocumentationExampleTests {
    /// Blocks that name a file (```` ```yaml rules lists/a.yaml ````) can be included by the others of their page.
    @Test(arguments: try Documentation.pages()) func everyRuleFileIsReadAndItsTestsPass(_ page: MarkdownPage) throws {
        let blocks = page.blocks.filter { $0.words.first == "rules" }
        let named = blocks.filter { $0.words.count > 1 }.map { SourceFile(name: $0.words[1], text: $0.text) }
        for block in blocks {
            let file = SourceFile(name: block.words.count > 1 ? block.words[1] : "rules.\(block.language)", text: block.text)
            try expectToPass(file, in: context(named), "\(page.path):\(block.line)")
        }
    }

    @Test(arguments: try Documentation.pages()) func everyConfigurationIsRead(_ page: MarkdownPage) {
        for block in page.blocks where block.words.first == "monitord" {
            let file = SourceFile(name: "\(page.path):\(block.line)", text: block.text)
            do throws(ConfigurationError) {
                let settings = try Settings.read(file, in: "/etc/monitord")
                #expect(settings.warnings.isEmpty, "\(settings.warnings.map(\.rendered).joined(separator: "\n"))")
            } catch {
                Issue.record("\(error.diagnostics.map(\.rendered).joined(separator: "\n"))")
            }
        }
    }

    @Test(arguments: try Documentation.pages()) func everyLexiconIsRead(_ page: MarkdownPage) throws {
        for block in page.blocks where block.words.first == "lexicon" {
            let file = SourceFile(name: "\(page.path):\(block.line)", text: block.text)
            do throws(LexiconError) {
                let lexicons = try LexiconFiles.read([.lexicon(file)], withBuiltin: true)
                #expect(lexicons.warnings.isEmpty)
            } catch {
                Issue.record("\(error.diagnostics.map(\.rendered).joined(separator: "\n"))")
            }
        }
    }

    /// Rows of "what matches and what does not" become rules with tests.
    @Test func whatTheTableSaysOfMatchingIsTrue() throws {
        let table = try #require(try MarkdownPage("docs/rules.md").tables.first { $0[0].first == "query" })
        #expect(table.count > 30)
        var lines = ["schema: monitord.rules/1", "rules:"]
        for (number, row) in table.dropFirst().enumerated() {
            let query = try #require(MarkdownPage.code(in: row[0]).first)
            lines += ["  - id: row-\(number + 1)", "    when: \(Self.quoted(query))", "    tests:"]
            for (cell, expectation) in [(row[1], "match"), (row[2], "no match")] {
                let articles = MarkdownPage.code(in: cell)
                #expect(!articles.isEmpty, "\(row)")
                for text in articles {
                    let article = text.hasPrefix("{") ? text : "{title: \(Self.quoted(text))}"
                    lines.append("      - {name: \(Self.quoted(text)), article: \(article), expect: \(expectation)}")
                }
            }
        }
        try expectToPass(SourceFile(name: "table.yaml", text: lines.joined(separator: "\n")), in: context([]), "docs/rules.md")
    }

    @Test func whatTheTableSaysIsNoQueryIsRefused() throws {
        let table = try #require(try MarkdownPage("docs/rules.md").tables.first { $0[0].first == "no query" })
        for query in table.dropFirst().flatMap({ MarkdownPage.code(in: $0[0]) }) {
            #expect(throws: QueryFaults.self, "\(query)") { try QueryParser.parse(query).get() }
        }
    }

    private func context(_ files: [SourceFile]) -> RuleContext {
        RuleContext(sinks: ["log", "ops"]) { pattern, _ in
            let folder = pattern.prefix(through: pattern.lastIndex(of: "/") ?? pattern.startIndex)
            return files.filter { $0.name.hasPrefix(folder) }
        }
    }

    private func expectToPass(_ file: SourceFile, in context: RuleContext, _ place: String) throws {
        do throws(RuleSetError) {
            let rules = try RuleFiles.read([file], context: context)
            #expect(rules.warnings.isEmpty, "\(place): \(rules.warnings.map(\.rendered))")
            for failure in RuleTests.run(rules, matcher: CompiledRules(rules), annotate: ArticleCoder.builtIn.annotate) {
                Issue.record("\(place): \(failure.diagnostic.rendered)")
            }
        } catch {
            Issue.record("\(place)\n\(error.diagnostics.map(\.rendered).joined(separator: "\n"))")
        }
    }

    /// As YAML writes any text in single quotes.
    private static func quoted(_ text: String) -> String {
        "'\(text.replacing("'", with: "''"))'"
    }
}
