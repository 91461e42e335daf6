extension Explanation {
    /// For people: one line a node, and under it excerpts of the article with the evidence underlined.
    public var text: String {
        var lines = [
            "rule \(rule.id) (\(rule.header.title)): \(outcome.rawValue)", "article \(article.id): \(article.title ?? "no title")", "",
        ]
        lines += tree.lines(in: article, depth: 0)
        for exception in exceptions {
            let state = exception.isInForce ? "" : " (over)"
            lines += ["", "except \(exception.exception.id), \(exception.exception.reason)\(state)"]
            lines += exception.tree.lines(in: article, depth: 0)
        }
        return lines.map { Wording.oneLine($0[...]) + "\n" }.joined()
    }
}

extension Explanation.Node {
    /// Excerpts of one node; more are counted.
    private static let maximumExcerpts = 3

    fileprivate func lines(in article: Article, depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        let name = children.isEmpty ? "`\(label)`" : label
        let place = condition.map { "\($0)  " } ?? ""
        var lines = ["\(indent)\(mark) \(place)\(name): \(reason)"]
        guard children.isEmpty else { return lines + children.flatMap { $0.lines(in: article, depth: depth + 1) } }
        let shown = spans.isEmpty ? [nearest].compactMap(\.self) : Array(spans.prefix(Self.maximumExcerpts))
        for span in shown { lines += Excerpt(of: span, in: article).lines.map { "\(indent)    \($0)" } }
        if total > shown.count, !spans.isEmpty { lines.append("\(indent)    and \(total - shown.count) more") }
        return lines
    }

    private var mark: String {
        switch verdict {
        case .holds: "+"
        case .fails: "-"
        case .unknown: "?"
        }
    }
}

/// A few words around a span, on one line, and a line that underlines it.
private struct Excerpt {
    /// Characters before and after the span, and of the span itself.
    private static let margin = 30
    private static let longest = 100

    let lines: [String]

    init(of span: TextSpan, in article: Article) {
        let values = article.values(of: span.field)
        guard values.indices.contains(span.index), span.utf8.upperBound <= values[span.index].utf8.count else {
            lines = []
            return
        }
        let text = values[span.index]
        let start = text.utf8.index(text.startIndex, offsetBy: span.utf8.lowerBound)
        let end = text.utf8.index(start, offsetBy: span.utf8.count)
        let inside = Wording.oneLine(text[start..<end])
        let before = Wording.oneLine(text[..<start].suffix(Self.margin))
        let after = Wording.oneLine(text[end...].prefix(Self.margin))
        let place = Wording.place(span, in: article) + "  "
        let lead = (before.utf8.count < text[..<start].utf8.count ? "…" : "") + before
        let shown = inside.count > Self.longest ? inside.prefix(Self.longest) + "…" : inside
        let tail = after + (after.utf8.count < text[end...].utf8.count ? "…" : "")
        lines = [
            "\(place)\(lead)\(shown)\(tail)",
            String(repeating: " ", count: Self.width(place + lead)) + String(repeating: "^", count: max(1, Self.width(shown))),
        ]
    }

    /// Columns on a terminal: East Asian letters and pictures take two.
    private static func width(_ text: String) -> Int {
        text.reduce(0) { columns, character in
            guard let first = character.unicodeScalars.first else { return columns }
            let isWide =
                (0x1100...0x115F).contains(first.value) || (0x2E80...0xA4CF).contains(first.value)
                || (0xAC00...0xD7A3).contains(first.value)
                || (0xF900...0xFAFF).contains(first.value) || (0xFE30...0xFE6F).contains(first.value)
                || (0xFF00...0xFF60).contains(first.value)
                || (0x1F300...0x1FAFF).contains(first.value) || (0x20000...0x3FFFD).contains(first.value)
            return columns + (isWide ? 2 : 1)
        }
    }
}
