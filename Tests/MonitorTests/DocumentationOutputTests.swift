import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// What the pages show as output is what the program prints.
@Suite struct DocumentationOutputTests {
    private static let rules = Result { try MarkdownPage("docs/rules.md") }
    private static let alerts = Result { try MarkdownPage("docs/alerts.md") }
    private static let commands = Result { try MarkdownPage("docs/commands.md") }

    @Test func checkTellsTheFaultsThatAreShown() throws {
        let page = try Self.rules.get()
        let block = try #require(page.blocks.first { $0.words.first == "faulty" })
        let file = SourceFile(name: try #require(block.words.last), text: block.text)
        let fault = #expect(throws: RuleSetError.self) { try RuleFiles.read([file]) }
        #expect(try console(page, "monitord check") == fault?.diagnostics.map { $0.rendered + "\n" }.joined())
    }

    @Test func aFaultInJSONHasTheKeysThatAreShown() throws {
        let block = try #require(try Self.commands.get().blocks.first { $0.words == ["diagnostic"] })
        let shown = try JSON(parsing: block.text)
        let source = try #require(shown["source"]?.string)
        let file = SourceFile(
            name: "rules.d/first.yaml", text: "schema: monitord.rules/1\nrules:\n  - id: storm\n\(source)\n    when: storm\n")
        let fault = #expect(throws: RuleSetError.self) { try RuleFiles.read([file]) }
        #expect(fault?.diagnostics.map(\.json.text) == [shown.text])
    }

    @Test func explainGivesTheReasonThatIsShown() throws {
        let page = try Self.commands.get()
        let rules = try #require(page.blocks.first { $0.words == ["rules"] })
        let rule = try #require(try RuleFiles.read([SourceFile(name: "rules.yaml", text: rules.text)]).rules.first)
        let block = try #require(page.blocks.last { $0.words == ["article"] })
        let article = try #require(DocumentReader.read(Array(block.text.utf8)).articles.first)
        #expect(try console(page, "monitord explain") == Explanation(of: rule, in: AnnotatedArticle(article)).text)
    }

    @Test func anArticleIsPrintedAsShown() throws {
        let page = try Self.commands.get()
        let article = try #require(page.blocks.first { $0.words == ["article"] })
        let shown = try #require(page.blocks.first { $0.words == ["read"] })
        let document = DocumentReader.read(Array(article.text.utf8), origin: DocumentOrigin(file: "wire.json"))
        #expect(document.articles.map(\.json.text) == [try JSON(parsing: shown.text).text])
    }

    @Test func aFileIsPrintedAsShown() throws {
        let block = try #require(try Self.commands.get().blocks.first { $0.words == ["by-file"] })
        let shown = try JSON(parsing: block.text)
        let file = try #require(shown["file"]?.string)
        let bytes = [UInt8](try Data(contentsOf: Repository.root.appending(path: file)))
        var real = DocumentReader.read(bytes, origin: DocumentOrigin(file: file))
        real.articles = []
        #expect(real.json(file: file).text == shown.text)
    }

    @Test func aLogForPeopleLooksAsShown() throws {
        let page = try Self.alerts.get()
        let alert = try #require(page.blocks.first { $0.language == "json" && $0.words == ["alert"] })
        let shown = try #require(page.blocks.first { $0.language == "text" && $0.words == ["alert"] })
        #expect(AlertText(try JSON(parsing: alert.text), style: .plain).text == shown.text + "\n")
    }

    /// What stands under a command in a console.
    private func console(_ page: MarkdownPage, _ command: String) throws -> String {
        let block = try #require(page.blocks.last { $0.language == "console" && $0.text.hasPrefix("$ \(command)") })
        return String(block.text.drop { $0 != "\n" }.dropFirst())
    }
}
