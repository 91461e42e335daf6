/// A place where an exact phrase stands: token positions in one field.
struct Occurrence: Hashable {
    var field: ArticleField
    var positions: Range<Int>
    var span: TextSpan

    /// The gap to one that comes later: 1 where it is the next word; `nil` where it does not come later.
    func gap(to later: Occurrence) -> Int? {
        guard field == later.field, later.positions.lowerBound >= positions.upperBound else { return nil }
        return later.positions.lowerBound - positions.upperBound + 1
    }
}

extension ScannedArticle {
    /// Every place where one of some exact phrases stands; a place that two of them share, once. By field, then by position.
    func occurrences(of phrases: [Phrase]) -> [Occurrence] {
        var seen: Set<Occurrence> = []
        return phrases.flatMap(occurrences(of:)).filter { seen.insert($0).inserted }.sorted {
            ($0.span, $0.positions.lowerBound) < ($1.span, $1.positions.lowerBound)
        }
    }

    private func occurrences(of phrase: Phrase) -> [Occurrence] {
        texts(in: phrase.scope).flatMap { text -> [Occurrence] in
            guard text.words.count >= phrase.words.count else { return [] }
            return (0...(text.words.count - phrase.words.count)).compactMap { start in
                for (offset, pattern) in phrase.words.enumerated() where !word(text.words[start + offset], is: pattern) { return nil }
                let positions = start..<(start + phrase.words.count)
                let utf8 = text.words[positions.lowerBound].utf8.lowerBound..<text.words[positions.upperBound - 1].utf8.upperBound
                return Occurrence(field: text.field, positions: positions, span: TextSpan(field: text.field, utf8: utf8))
            }
        }
    }

    /// The places that are in a pair close enough; empty where there is no pair.
    func occurrences(of proximity: Proximity) -> [Occurrence] {
        let left = occurrences(of: proximity.left)
        let right = occurrences(of: proximity.right)
        func isClose(_ a: Occurrence, _ b: Occurrence) -> Bool {
            if let gap = a.gap(to: b) { return gap <= proximity.distance }
            guard !proximity.isOrdered, let gap = b.gap(to: a) else { return false }
            return gap <= proximity.distance
        }
        return left.filter { a in right.contains { isClose(a, $0) } } + right.filter { b in left.contains { isClose($0, b) } }
    }
}
