/// What one token of an article must look like.
public enum TokenPattern: Sendable, Hashable {
    /// The folded token.
    case word(String)
    /// The token as written, composed (NFC), without format characters: `=WHO`.
    case exact(String)
    /// The word whose Snowball stem the token must share, in lower case with its diacritics: `stem(negotiate)`.
    case stem(String)
    /// The folded token matches: `sanction*`.
    case wildcard(Wildcard)
}
