public import Foundation

/// A page of the documentation, cut into what tests can check: code blocks, links, headings, tables.
public struct MarkdownPage: Sendable, CustomTestStringConvertible {
    /// A fenced block: ```` ```yaml rules lists/a.yaml ```` has the language `yaml` and the words `rules` and `lists/a.yaml`.
    public struct Block: Sendable {
        public var language: String
        public var words: [String]
        public var text: String
        /// Of the fence, counted from 1.
        public var line: Int
    }

    /// Relative to the checkout: `docs/rules.md`.
    public let path: String
    public let url: URL
    public private(set) var blocks: [Block] = []
    /// Targets as written: `rules.md#tests`.
    public private(set) var links: [String] = []
    /// Anchors as web sites make them of headings: `what-is-read`.
    public private(set) var anchors: Set<String> = []
    /// Rows of cells, the row of headings first.
    public private(set) var tables: [[[String]]] = []

    public init(_ path: String) throws {
        url = Repository.root.appending(path: path)
        self.init(path: path, url: url, text: try String(contentsOf: url, encoding: .utf8))
    }

    public init(path: String, url: URL, text: String) {
        self.path = path
        self.url = url
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated().makeIterator()
        var isTable = false
        while let (number, line) = lines.next() {
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            if trimmed.hasPrefix("```") {
                let indent = line.prefix { $0 == " " }.count
                var content: [String] = []
                while let (_, inner) = lines.next(), !inner.trimmingCharacters(in: .whitespaces).hasPrefix("```") {
                    content.append(String(inner.dropFirst(min(indent, inner.prefix { $0 == " " }.count))))
                }
                let info = trimmed.dropFirst(3).split(separator: " ").map(String.init)
                blocks.append(
                    Block(
                        language: info.first ?? "", words: Array(info.dropFirst()), text: content.joined(separator: "\n") + "\n",
                        line: number + 1))
                isTable = false
            } else if trimmed.hasPrefix("|") {
                take(row: trimmed, startsTable: !isTable)
                isTable = true
            } else {
                isTable = false
                if line.hasPrefix("#") { anchors.insert(Self.anchor(of: line)) }
            }
            if !trimmed.hasPrefix("```") { takeLinks(in: line) }
        }
    }

    public var testDescription: String { path }

    private mutating func take(row: String, startsTable: Bool) {
        let cells = row.dropFirst().split(separator: /(?<!\\)\|/, omittingEmptySubsequences: false).dropLast()
            .map { $0.trimmingCharacters(in: .whitespaces) }
        if startsTable { tables.append([]) }
        let isRule = cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }
        if !isRule { tables[tables.count - 1].append(cells) }
    }

    private mutating func takeLinks(in line: String) {
        let text = line.replacing(/`[^`]*`/, with: "code")
        links += text.matches(of: /\]\(([^)\s]+)\)/).map { String($0.output.1) }
    }

    private static func anchor(of heading: String) -> String {
        heading.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
            .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
            .replacing(" ", with: "-")
    }

    /// The texts between backquotes of a table's cell.
    public static func code(in cell: String) -> [String] {
        cell.matches(of: /`([^`]+)`/).map { $0.output.1.replacing("\\|", with: "|") }
    }
}
