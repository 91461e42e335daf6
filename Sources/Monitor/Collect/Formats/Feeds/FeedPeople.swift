import Foundation
import Rules

/// Small things that items and feeds say in the same way.
extension XMLTree {
    func date(of index: Int) -> Date? {
        let span = bytes.span
        let range = span.trimmed(content(of: index))
        if XMLText.isPlain(span, range) { return FeedDate.parse(span, range) }
        return text(of: index).flatMap(FeedDate.parse)
    }

    /// `rel` in lower case without the address of IANA's registry; a link that does not say is an alternate.
    func linkRelation(of index: Int) -> String {
        let relation = attribute(.rel, of: index)?.lowercased() ?? "alternate"
        guard relation.hasPrefix("http"), let slash = relation.lastIndex(of: "/") else { return relation }
        return String(relation[relation.index(after: slash)...])
    }

    /// A person's name: from `name` inside, else from the text, which in RSS is an address with the name beside it.
    func author(of index: Int) -> String? {
        for child in children(of: index) where elements[child].name == .name {
            if let name = plainText(of: child, as: .html) { return name }
        }
        let isRecord = children(of: index).contains {
            elements[$0].name == .uri || elements[$0].name == .email || elements[$0].name == .url
        }
        guard !isRecord else { return children(of: index).first { elements[$0].name == .email }.flatMap { text(of: $0) } }
        return text(of: index).flatMap(Self.name)
    }

    /// `jane@example.com (Jane Doe)`, `Jane Doe <jane@example.com>` and `Jane Doe (jane@example.com)` are `Jane Doe`.
    static func name(in author: String) -> String? {
        for (open, close) in [("(", ")"), ("<", ">")] {
            guard let start = author.range(of: open), let end = author.range(of: close, options: .backwards),
                start.upperBound <= end.lowerBound
            else { continue }
            let inner = author[start.upperBound..<end.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
            let outer = author[..<start.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
            if outer.contains("@"), !inner.isEmpty { return PlainText.fromHTML(inner).nonEmpty }
            if inner.contains("@"), !outer.isEmpty { return PlainText.fromHTML(outer).nonEmpty }
        }
        return PlainText.fromHTML(author).nonEmpty
    }

    /// Words between commas.
    func keywords(of index: Int) -> [String] {
        guard let text = plainText(of: index, as: .html) else { return [] }
        return text.split(separator: ",").compactMap { $0.trimmingCharacters(in: .whitespacesAndNewlines).nonEmpty }
    }
}
