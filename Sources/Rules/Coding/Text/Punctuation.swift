/// The marks between two words, as a set.
public struct Punctuation: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    public static let comma = Punctuation(rawValue: 1)
    public static let semicolon = Punctuation(rawValue: 2)
    public static let colon = Punctuation(rawValue: 4)
    /// A dash with space around it, or an em dash: it parts clauses.
    public static let dash = Punctuation(rawValue: 8)
    /// A hyphen or a dash that joins two words: `Saudi-led`, `Russia–Ukraine`.
    public static let hyphen = Punctuation(rawValue: 16)
    public static let openQuote = Punctuation(rawValue: 32)
    public static let closeQuote = Punctuation(rawValue: 64)
    public static let openBracket = Punctuation(rawValue: 128)
    public static let closeBracket = Punctuation(rawValue: 256)
    public static let slash = Punctuation(rawValue: 512)
    /// A full stop: inside a sentence after an abbreviation.
    public static let stop = Punctuation(rawValue: 1024)
    /// A question mark, an exclamation mark or an ellipsis.
    public static let exclamation = Punctuation(rawValue: 2048)
    public static let question = Punctuation(rawValue: 4096)
    public static let ellipsis = Punctuation(rawValue: 8192)

    /// What may end a sentence.
    static let ends: Punctuation = [.stop, .exclamation, .question, .ellipsis]
    /// What belongs to the word that follows.
    static let openings: Punctuation = [.openQuote, .openBracket]
    /// What parts a phrase from the next one.
    public static let breaks: Punctuation = [
        .comma, .semicolon, .colon, .dash, .openQuote, .closeQuote, .openBracket, .closeBracket, .exclamation, .question, .ellipsis,
    ]
}
