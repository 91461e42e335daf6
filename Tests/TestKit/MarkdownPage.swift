public import Foundation

/// A page of the documentation, cut into what tests can check: code blocks, links, headings, tables.
public struct MarkdownPage: Sendable, CustomStringConvertible {
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
        let url = Repository.root.appending(path: path)
        self.init(path: path, url: url, text: try String(contentsOf: url, encoding: .utf8))
    }

    public init(path: String, url: URL, text: String) {
        self.path = path
        self.url = url
        var open: Block?
        var isInTable = false
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated() {
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            if trimmed.hasPrefix("```") {
                if let block = open { blocks.append(block) }
                open = open == nil ? Self.block(trimmed, line: number + 1) : nil
            } else if open != nil {
                open?.text += line + "\n"
            } else {
                if trimmed.hasPrefix("|") { take(row: trimmed, startsTable: !isInTable) }
                take(line: line)
            }
            isInTable = open == nil && trimmed.hasPrefix("|")
        }
    }

    public var description: String { path }

    /// The texts between backquotes of a table's cell.
    public static func code(in cell: String) -> [String] {
        cell.matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }

    private static func block(_ fence: String, line: Int) -> Block {
        let info = fence.drop { $0 == "`" }.split(separator: " ").map(String.init)
        return Block(language: info.first ?? "", words: Array(info.dropFirst()), text: "", line: line)
    }

    private mutating func take(row: String, startsTable: Bool) {
        let escaped = row.replacing("\\|", with: "\u{0}")
        let cells = escaped.dropFirst().split(separator: "|", omittingEmptySubsequences: false).dropLast()
            .map { $0.replacing("\u{0}", with: "|").trimmingCharacters(in: .whitespaces) }
        if startsTable { tables.append([]) }
        let isRuler = cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }
        if !isRuler { tables[tables.count - 1].append(cells) }
    }

    private mutating func take(line: String) {
        if line.hasPrefix("#") { anchors.insert(Self.anchor(of: line)) }
        let text = line.replacing(/`[^`]*`/, with: "code")
        links += text.matches(of: /\]\(([^)\s]+)\)/).map { String($0.output.1) }
    }

    private static func anchor(of heading: String) -> String {
        String(
            heading.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
                .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
                .map { $0 == " " ? "-" : $0 })
    }
}
