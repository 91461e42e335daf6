/// A query's answer by looking at every word of the article.
extension ScannedArticle {
    /// The spans that make a query true, not yet in order; `nil` where it is false. Empty where only something absent makes it true.
    func spans(of query: TextQuery) -> [TextSpan]? {
        switch query {
        case .and(let parts):
            let found = parts.map(spans(of:))
            return found.contains { $0 == nil } ? nil : found.compactMap(\.self).flatMap(\.self)
        case .or(let parts):
            let found = parts.compactMap(spans(of:))
            return found.isEmpty ? nil : found.flatMap(\.self)
        case .not(let part): return spans(of: part) == nil ? [] : nil
        case .phrase(let phrase):
            return some(phrase.slop == 0 ? occurrences(of: [phrase]).map(\.span) : sloppySpans(of: phrase))
        case .value(let test): return some(test.spans(in: article))
        case .proximity(let proximity): return some(occurrences(of: proximity).map(\.span))
        case .count(let count):
            let found = occurrences(of: count.of)
            return count.holds(found.count) ? (count.isPositive ? found.map(\.span) : []) : nil
        case .actor(let test): return test.find(in: annotated)?.spans
        case .event(let test): return events(of: test).first == nil ? nil : events(of: test).flatMap(\.spans)
        }
    }

    func events(of test: EventTest) -> [CodedEvent] {
        annotated.events.filter(test.holds)
    }

    private func some(_ spans: [TextSpan]) -> [TextSpan]? {
        spans.isEmpty ? nil : spans
    }
}
