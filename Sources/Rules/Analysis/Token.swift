/// Where a token stands in its text, without a stripped possessive, and where its folded form stands in the tokenizer. UTF-8 offsets, half-open.
public struct Token: Sendable, Hashable {
    public var start: Int
    public var end: Int
    /// In `Tokenizer.folded`, until the next token is read.
    public var folded: Range<Int>
}
