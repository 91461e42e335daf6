import Foundation
import Rules

/// YAML between two lines of `---` on top of a plain text: the fields of a JSON article, in front of the text that they describe.
struct FrontMatter {
    /// What the YAML says; `nil` where it is broken.
    let fields: ArticleFields?
    /// Why not, in words.
    let fault: String?
    /// Where the text behind it begins.
    let end: Int

    /// Longer ones are texts that begin with a rule.
    private static let longest = 64 * 1024

    /// `nil` where a text does not begin with any: without a closing line, or with something between the lines that is no mapping.
    init?(_ text: [UInt8]) {
        guard let (yaml, end) = Self.split(text) else { return nil }
        let reader = NodeReader(SourceFile(name: "front matter", text: String(decoding: text[yaml], as: UTF8.self)))
        let node = reader.document()
        self.end = end
        if let fault = reader.diagnostics.first {
            // Prose between two rules is no YAML either: only what has keys is front matter that somebody got wrong.
            guard Self.hasKeys(text[yaml]) else { return nil }
            let line = (fault.position?.line).map { "line \($0 + 1): " } ?? ""
            self.fault = "front matter, \(line)\(fault.message)"
            fields = nil
        } else {
            guard let node, node.entries != nil else { return nil }
            fields = ArticleFields(JSON(frontMatter: node))
            fault = nil
        }
    }

    /// What stands between the lines, and the offset behind the second.
    private static func split(_ text: [UInt8]) -> (yaml: Range<Int>, end: Int)? {
        guard let first = text.firstIndex(of: UInt8(ascii: "\n")), isRule(text[..<first]) else { return nil }
        var line = first + 1
        while line < min(text.count, longest) {
            let end = text.span.firstIndex(of: UInt8(ascii: "\n"), in: line..<text.count) ?? text.count
            if isRule(text[line..<end]) || text[line..<end].trimmed.elementsEqual("...".utf8) {
                return (first + 1..<line, min(end + 1, text.count))
            }
            line = end + 1
        }
        return nil
    }

    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool { line.trimmed.elementsEqual("---".utf8) }

    /// Some line begins with a word and a colon.
    private static func hasKeys(_ yaml: ArraySlice<UInt8>) -> Bool {
        yaml.split(separator: UInt8(ascii: "\n")).contains { line in
            let key = line.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") }
            return !key.isEmpty && line.dropFirst(key.count).first == UInt8(ascii: ":")
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without white space behind.
    fileprivate var trimmed: ArraySlice<UInt8> { self[..<((lastIndex { $0 > 0x20 } ?? startIndex - 1) + 1)] }
}

extension JSON {
    /// The same value without its places.
    init(frontMatter node: YAMLNode) {
        switch node.content {
        case .mapping(let entries): self = .object(entries.map { Member($0.key, JSON(frontMatter: $0.value)) })
        case .sequence(let items): self = .array(items.map { JSON(frontMatter: $0) })
        case .scalar(let scalar):
            switch scalar.value {
            case .null: self = .null
            case .integer(let value): self = .integer(value)
            // Fields of articles are texts: `3.10` and `true` in a title stay what was written.
            case .bool, .number, .string: self = .string(scalar.text)
            }
        }
    }
}
