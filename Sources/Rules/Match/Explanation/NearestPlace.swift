/// Where words that do not stand together come nearest.
extension ScannedArticle {
    func whyNot(_ phrase: Phrase) -> Failure {
        if let missing = firstMissing(of: phrase) { return missing }
        var best: (spread: Int, span: TextSpan)?
        for text in texts(in: phrase.scope) {
            guard let found = nearest(phrase, in: text), found.spread < best?.spread ?? .max else { continue }
            best = found
        }
        guard let best else { return Failure("its words are never in one field") }
        guard best.spread > phrase.slop else { return Failure("each of its words needs a place of its own", nearest: best.span) }
        return Failure("nearest is \(best.spread) apart, \(Wording.place(best.span, in: article))", nearest: best.span)
    }

    func whyNot(_ proximity: Proximity) -> Failure {
        let (left, right) = (occurrences(of: proximity.left), occurrences(of: proximity.right))
        for (phrases, found) in [(proximity.left, left), (proximity.right, right)] where found.isEmpty {
            if phrases.count == 1, let only = phrases.first {
                let failure = whyNot(only)
                return Failure("`\(only)`: \(failure.reason)", nearest: failure.nearest)
            }
            return Failure("none of \(Wording.list(phrases.map { "`\($0)`" }, "and")) is there")
        }
        var nearest: (gap: Int, span: TextSpan)?
        var isOtherWay = false
        for a in left {
            for b in right {
                let ahead = a.gap(to: b)
                guard let gap = ahead ?? b.gap(to: a) else { continue }
                if proximity.isOrdered, ahead == nil {
                    isOtherWay = true
                } else if gap < nearest?.gap ?? .max {
                    nearest = (gap, a.span.joined(with: b.span))
                }
            }
        }
        if let nearest {
            return Failure("nearest is \(nearest.gap) apart, \(Wording.place(nearest.span, in: article))", nearest: nearest.span)
        }
        return Failure(isOtherWay ? "only in the other order" : "never in one field without overlapping")
    }

    /// The first word that is nowhere in the scope.
    private func firstMissing(of phrase: Phrase) -> Failure? {
        let texts = texts(in: phrase.scope)
        for pattern in phrase.words where !texts.contains(where: { $0.words.contains { word($0, is: pattern) } }) {
            let places = "not in \(Wording.list(phrase.scope.names, "or"))"
            return Failure(phrase.words.count == 1 ? places : "`\(pattern)`: \(places)")
        }
        return nil
    }

    /// The smallest spread of a phrase's words in one text, as a sloppy phrase counts it, and its place.
    private func nearest(_ phrase: Phrase, in text: Text) -> (spread: Int, span: TextSpan)? {
        let shifted = phrase.words.enumerated().map { offset, pattern in
            text.words.indices.filter { word(text.words[$0], is: pattern) }.map { $0 - offset }
        }
        var best: (spread: Int, span: TextSpan)?
        var next = shifted.map { _ in 0 }
        for start in Set(shifted.flatMap(\.self)).sorted() {
            // From this start, each word at its first place that is not before it.
            for word in shifted.indices {
                while next[word] < shifted[word].count, shifted[word][next[word]] < start { next[word] += 1 }
            }
            guard shifted.indices.allSatisfy({ next[$0] < shifted[$0].count }) else { break }
            let chosen = shifted.indices.map { shifted[$0][next[$0]] }
            guard let last = chosen.max(), last - start < best?.spread ?? .max else { continue }
            let positions = chosen.enumerated().map { $1 + $0 }
            guard let first = positions.min(), let end = positions.max() else { continue }
            let utf8 = text.words[first].utf8.lowerBound..<text.words[end].utf8.upperBound
            best = (last - start, TextSpan(field: text.field, utf8: utf8))
        }
        return best
    }
}

extension TextSpan {
    /// From the beginning of the earlier one to the end of the later one. Both stand in one field.
    fileprivate func joined(with other: TextSpan) -> TextSpan {
        TextSpan(
            field: field, index: index,
            utf8: min(utf8.lowerBound, other.utf8.lowerBound)..<max(utf8.upperBound, other.utf8.upperBound))
    }
}

extension QueryScope {
    /// As a sentence names them.
    fileprivate var names: [String] {
        switch self {
        case .text: ["title", "summary", "body"]
        case .field(.lead): ["the lead"]
        case .field(let field): [field.rawValue]
        }
    }
}
