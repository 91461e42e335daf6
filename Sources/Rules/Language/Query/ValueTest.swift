/// A whole value of a field: `tag:politics`, `author:"Jane Doe"`, `domain:*.gov.uk`.
public struct ValueTest: Sendable, Hashable {
    public enum Pattern: Sendable, Hashable {
        /// The value, folded.
        case folded(String)
        /// The value as written: `source:=Reuters`.
        case exact(String)
        /// The folded value matches.
        case wildcard(Wildcard)
    }

    public var field: ArticleField
    public var pattern: Pattern

    public init(field: ArticleField, pattern: Pattern) {
        self.field = field
        self.pattern = pattern
    }
}
