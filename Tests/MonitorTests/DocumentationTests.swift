import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// What the pages say of the program is true, and what they point to is there. Their examples are run by DocumentationExampleTests.
@Suite struct DocumentationTests {
    @Test(arguments: try Documentation.pages()) func everyLinkPointsToAFileOrHeadingThatExists(_ page: MarkdownPage) throws {
        for link in page.links where !link.contains("://") && !link.hasPrefix("mailto:") {
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let target = parts[0].isEmpty ? page.url : page.url.deletingLastPathComponent().appending(path: parts[0])
            guard FileManager.default.fileExists(atPath: target.path) else {
                Issue.record("\(page.path) links to \(link), which does not exist")
                continue
            }
            guard parts.count == 2 else { continue }
            let text = try String(contentsOf: target, encoding: .utf8)
            let anchors = MarkdownPage(path: link, url: target, text: text).anchors
            #expect(anchors.contains(parts[1]), "\(page.path) links to \(link), a heading that does not exist")
        }
    }

    @Test(arguments: try Documentation.pages()) func everyExampleInJSONIsJSON(_ page: MarkdownPage) {
        for block in page.blocks where block.language == "json" {
            #expect(throws: Never.self, "\(page.path):\(block.line)") { try JSON(parsing: block.text) }
        }
    }

    @Test func everyAlertHasTheKeysOfAnAlert() throws {
        let real = Documentation.alert.json
        let blocks = try Documentation.blocks("json", "alert")
        #expect(!blocks.isEmpty)
        for (page, block) in blocks {
            let alert = try JSON(parsing: block.text)
            let place = "\(page.path):\(block.line)"
            #expect(alert.keys == real.keys, "\(place)")
            #expect(alert["rule"]?.keys == real["rule"]?.keys, "\(place)")
            #expect(alert["article"]?.keys == real["article"]?.keys, "\(place)")
            #expect(alert["schema"] == real["schema"], "\(place)")
            for span in alert["evidence"]?.array?.flatMap({ $0["spans"]?.array ?? [] }) ?? [] {
                try expectToHold(span, in: alert["article"] ?? .null, place)
            }
        }
    }

    /// A span's text stands in its field where it says. The body is not part of an alert.
    private func expectToHold(_ span: JSON, in article: JSON, _ place: String) throws {
        let field = try #require(span["field"]?.string, "\(place)")
        let start = try #require(span["start"]?.integer, "\(place)")
        let end = try #require(span["end"]?.integer, "\(place)")
        guard field != "body" else { return }
        let text = try #require(article[field]?.string, "\(place)")
        let scalars = text.unicodeScalars.dropFirst(start).prefix(end - start)
        #expect(String(String.UnicodeScalarView(scalars)) == span["text"]?.string, "\(place)")
    }

    @Test func everyMetricIsDocumentedAndNoOther() throws {
        let source = try String(contentsOf: Repository.root.appending(path: "Sources/Monitor/Basics/Metric.swift"), encoding: .utf8)
        let real = Set(source.matches(of: /name: "(monitord_\w+)"/).map { String($0.output.1) })
        let page = try MarkdownPage("docs/alerts.md")
        let rows = page.tables.filter { $0[0].first == "metric" }.joined().dropFirst()
        let documented = Set(rows.flatMap { MarkdownPage.code(in: $0[0]) }.map { String($0.prefix { $0 != "{" }) })
        #expect(real.subtracting(documented).sorted() == [], "counted, but not in docs/alerts.md")
        #expect(documented.subtracting(real).sorted() == [], "in docs/alerts.md, but not counted")
        for page in try Documentation.pages() {
            let named = page.tables.joined().joined().flatMap(MarkdownPage.code(in:)).filter { $0.hasPrefix("monitord_") }
            #expect(Set(named.map { String($0.prefix { $0 != "{" }) }).subtracting(real).sorted() == [], "\(page.path)")
        }
    }

    @Test(arguments: [
        ("docs/rules.md", "Sources/Rules/Language", 60), ("docs/configuration.md", "Sources/Monitor/Supervise/Settings", 60),
        ("docs/lexicons.md", "Sources/Rules/Coding/Lexicons", 25),
    ])
    func everyKeyThatIsReadIsDocumented(_ page: String, _ readers: String, _ least: Int) throws {
        let keys = try Documentation.keys(read: readers)
        #expect(keys.count >= least)
        let text = try String(contentsOf: Repository.root.appending(path: page), encoding: .utf8)
        let words = Set(text.matches(of: /`([a-z_]+)`|\b([a-z_]+):/).compactMap { ($0.output.1 ?? $0.output.2).map(String.init) })
        #expect(keys.subtracting(words).sorted() == [], "read, but not in \(page)")
    }

    @Test func everyEventTypeIsDocumentedWithItsModes() throws {
        let table = try #require(try MarkdownPage("docs/rules.md").tables.first { $0[0].first == "quad class" })
        var quad = ""
        let documented = try table.dropFirst().map { row in
            quad = MarkdownPage.code(in: row[0]).first ?? quad
            return [quad, try #require(MarkdownPage.code(in: row[1]).first)] + MarkdownPage.code(in: row[3])
        }
        #expect(documented == Plover.types.map { [$0.quad.rawValue, $0.name] + $0.modes })
    }

    @Test func everySectorIsDocumented() throws {
        let row = try #require(try MarkdownPage("docs/rules.md").tables.joined().first { $0[0] == "country and sector" })
        #expect(Set(MarkdownPage.code(in: row[2])) == Set(Plover.sectors))
    }

    @Test func everyContextIsDocumented() throws {
        let row = try #require(try MarkdownPage("docs/rules.md").tables.joined().first { $0[0] == "`context`" })
        #expect(MarkdownPage.code(in: row[1]) == Plover.contexts)
    }

    @Test func everyCommandIsDocumentedAndConsolesCallNoOther() throws {
        let real = try Documentation.programCommands()
        let page = try MarkdownPage("docs/commands.md")
        let calls = page.tables.joined().flatMap { MarkdownPage.code(in: $0[0]) }
        let documented = Set(calls.flatMap { call in call.split(separator: " ").map(String.init) })
        #expect(real.subtracting(documented).sorted() == [], "not in docs/commands.md")
        for page in try Documentation.pages() {
            for block in page.blocks where block.language == "console" {
                for command in Documentation.commands(in: block.text) {
                    #expect(real.contains(command), "\(page.path):\(block.line) calls monitord \(command)")
                }
            }
        }
    }

    @Test func aCommandIsFoundWhereverItStandsInALine() {
        let console =
            "$ a | monitord match - && sudo monitord check\nmonitord printed\n$ sudo systemctl stop monitord\n$ monitord --version"
        #expect(Documentation.commands(in: console) == ["match", "check"])
    }
}

/// The pages that people read.
enum Documentation {
    static func pages() throws -> [MarkdownPage] {
        try read.get()
    }

    private static let read = Result {
        let top = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]
        let docs = try FileManager.default.subpathsOfDirectory(atPath: Repository.root.appending(path: "docs").path)
        return try (top + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }).map(MarkdownPage.init)
    }

    /// Blocks that are marked so: ```` ```yaml rules ````.
    static func blocks(_ language: String, _ word: String) throws -> [(page: MarkdownPage, block: MarkdownPage.Block)] {
        try pages().flatMap { page in
            page.blocks.filter { $0.language == language && $0.words.first == word }.map { (page, $0) }
        }
    }

    /// Names of commands and of their subcommands, as the program declares them.
    static func programCommands() throws -> Set<String> {
        let sources = try Repository.swiftFiles(under: ["Sources/monitord"]).map { try String(contentsOf: $0, encoding: .utf8) }
        return Set(sources.flatMap { $0.matches(of: /commandName: "([a-z-]+)"/).map { String($0.output.1) } }).subtracting(["monitord"])
    }

    /// The keys that readers in a folder take, as their enumerations list them.
    static func keys(read folder: String) throws -> Set<String> {
        var keys: Set<String> = []
        for file in try Repository.swiftFiles(under: [folder]) {
            let enumerations = try String(contentsOf: file, encoding: .utf8).split(separator: ": String, FieldKey {\n").dropFirst()
            for line in enumerations.flatMap({ $0.prefix { $0 != "}" }.split(separator: "\n") }) {
                guard let names = line.firstMatch(of: /^ +case (.+)$/)?.output.1 else { continue }
                for name in names.split(separator: ", ") {
                    let parts = name.split(separator: " = ").map { $0.filter { !"`\"".contains($0) } }
                    if let key = parts.last { keys.insert(key) }
                }
            }
        }
        return keys
    }

    /// The first words after `monitord` on lines that a person types.
    static func commands(in console: String) -> [String] {
        console.split(separator: "\n").filter { $0.hasPrefix("$ ") }
            .flatMap { $0.matches(of: /(?:^\$|[|;&(]|sudo)\s+monitord\s+([a-z][a-z-]*)/).map { String($0.output.1) } }
    }

    static var alert: Alert {
        let rule = Rule(
            Rule.Header(id: "r"), when: .all([]), origin: Rule.Origin(file: "r.yaml", line: 1, revision: "sha256:0"))
        return Alert(
            Match(rule: rule, evidence: []), in: ArticleRevision(Article(id: "a")), id: "0", raisedAt: Date(timeIntervalSince1970: 0))
    }
}

extension JSON {
    fileprivate var keys: [String] {
        if case .object(let members) = self { members.map(\.key) } else { [] }
    }
}
