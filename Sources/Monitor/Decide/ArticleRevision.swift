public import Rules

/// An article as it was when it was decided: the first text that was seen of it is revision 1, each changed one the next.
public struct ArticleRevision: Sendable, Hashable {
    public var article: Article
    public var number: Int

    public init(_ article: Article, number: Int = 1) {
        self.article = article
        self.number = number
    }
}
