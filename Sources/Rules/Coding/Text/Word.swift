/// A word of a sentence as the coder sees it: folded, with its written shape and what stands before it.
///
/// Words are the tokens that rules see (`Tokenizer`), so an actor's or an event's words are words that a query would find, too.
public struct Word: Sendable, Hashable {
    /// How a word is written.
    public enum Shape: UInt8, Sendable {
        /// `talks`
        case lower
        /// `Paris`, `U`
        case capitalised
        /// `NATO`, `U.S`
        case upper
        /// `iPhone`, `McDonald`
        case mixed
        /// Begins with a digit: `1994`, `2nd`.
        case number
    }

    /// Lower case, without diacritics and possessive: `zelensky`, `u.s`.
    public let folded: String
    private let start: Int32
    private let end: Int32
    public let shape: Shape
    /// A possessive `'s`, or an apostrophe after a plural's `s`, follows.
    public let isPossessive: Bool
    /// The punctuation between the word before and this one.
    public let before: Punctuation

    init(folded: String, utf8: Range<Int>, shape: Shape, isPossessive: Bool, before: Punctuation) {
        self.folded = folded
        start = Int32(utf8.lowerBound)
        end = Int32(utf8.upperBound)
        self.shape = shape
        self.isPossessive = isPossessive
        self.before = before
    }

    /// In the field's text, without the possessive.
    public var utf8: Range<Int> { Int(start)..<Int(end) }

    /// Written with a capital at its start.
    public var isCapitalised: Bool { shape == .capitalised || shape == .upper || shape == .mixed }
}
