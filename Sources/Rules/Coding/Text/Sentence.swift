/// A sentence of an article, in words: what an actor or an event is found in.
public struct Sentence: Sendable, Hashable {
    public let field: ArticleField
    /// In the field's text, from the first word's opening quote to the closing mark.
    public let utf8: Range<Int>
    /// Never empty.
    public let words: [Word]
    /// A title, or a short line of its own without a full stop: written in headline style, often with every word capitalised.
    public let isHeadline: Bool
    /// The number of words of a dateline (`WASHINGTON (Reuters) -`), where it begins with one.
    public let dateline: Int
    /// Counted in each field from 0.
    public let paragraph: Int
    /// What stands after the last word.
    public let ending: Punctuation

    /// Where it stands in the article.
    public var span: TextSpan { TextSpan(field: field, utf8: utf8) }
}
