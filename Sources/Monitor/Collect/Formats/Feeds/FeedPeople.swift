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
        guard hasChildren(index) else { return text(of: index).flatMap(Self.name) }
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
        let bytes = author.utf8.span
        let all = 0..<bytes.count
        for (open, close) in [(UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "<"), UInt8(ascii: ">"))] {
            guard let start = bytes.place(of: open, in: all), let end = bytes.place(of: close, in: start..<bytes.count) else { continue }
            let inner = bytes.trimmed((start + 1)..<end)
            let outer = bytes.trimmed(0..<start)
            if bytes.place(of: UInt8(ascii: "@"), in: outer) != nil, !inner.isEmpty { return PlainText.fromHTML(bytes, inner).nonEmpty }
            if bytes.place(of: UInt8(ascii: "@"), in: inner) != nil, !outer.isEmpty { return PlainText.fromHTML(bytes, outer).nonEmpty }
        }
        return PlainText.fromHTML(bytes, all).nonEmpty
    }

    /// Words between commas.
    func keywords(of index: Int) -> [String] {
        guard let text = plainText(of: index, as: .html) else { return [] }
        let bytes = text.utf8.span
        var words: [String] = []
        var start = 0
        while start < bytes.count {
            let end = bytes.place(of: UInt8(ascii: ","), in: start..<bytes.count) ?? bytes.count
            let word = bytes.trimmed(start..<end)
            if !word.isEmpty { words.append(bytes.string(word)) }
            start = end + 1
        }
        return words
    }
}
