/// Which values of a field a test accepts.
extension ValueTest {
    func spans(in article: Article) -> [TextSpan] {
        article.values(of: field).enumerated().compactMap { index, value in
            let isRight =
                switch pattern {
                case .folded(let text): Folding.fold(value) == text
                case .exact(let text): Folding.exact(value.utf8Span.span) == text
                case .wildcard(let wildcard): wildcard.matches(Folding.fold(value).utf8Span.span)
                }
            return isRight ? TextSpan(field: field, index: index, utf8: 0..<value.utf8.count) : nil
        }
    }
}
