/// A place in an article's text: a field and a half-open range of UTF-8 offsets. The only way to point into text.
///
/// Alerts show ranges of Unicode scalars: `scalarRange(in:)` converts.
public struct TextSpan: Sendable, Hashable {
    public var field: ArticleField
    /// Which of the field's values, for `tag`, `author` and `category`; 0 elsewhere.
    public var index: Int
    /// UTF-8 offsets into that value, on scalar boundaries.
    public var utf8: Range<Int>

    public init(field: ArticleField, index: Int = 0, utf8: Range<Int>) {
        self.field = field
        self.index = index
        self.utf8 = utf8
    }
}

extension TextSpan: Comparable {
    /// Title before summary before body, then by position.
    public static func < (a: TextSpan, b: TextSpan) -> Bool {
        if a.field != b.field { return a.field.order < b.field.order }
        if a.index != b.index { return a.index < b.index }
        return (a.utf8.lowerBound, a.utf8.upperBound) < (b.utf8.lowerBound, b.utf8.upperBound)
    }
}

extension TextSpan {
    /// The text under the span; empty where the span does not lie in the article.
    public func text(in article: Article) -> String {
        let values = article.values(of: field)
        guard values.indices.contains(index) else { return "" }
        let bytes = values[index].utf8
        guard utf8.upperBound <= bytes.count else { return "" }
        let start = bytes.index(bytes.startIndex, offsetBy: utf8.lowerBound)
        return String(values[index][start..<bytes.index(start, offsetBy: utf8.count)])
    }

    /// The same range counted in Unicode scalars, as alerts print it.
    public func scalarRange(in article: Article) -> Range<Int> {
        let values = article.values(of: field)
        guard values.indices.contains(index) else { return 0..<0 }
        let scalars = values[index].unicodeScalars
        let bytes = values[index].utf8
        guard utf8.upperBound <= bytes.count else { return 0..<0 }
        let start = bytes.index(bytes.startIndex, offsetBy: utf8.lowerBound)
        let end = bytes.index(start, offsetBy: utf8.count)
        let first = scalars.distance(from: scalars.startIndex, to: start)
        return first..<(first + scalars.distance(from: start, to: end))
    }
}

extension ArticleField {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
