import Rules

/// Tokens lie one after another in the text, hold something, and come out alike when the text is read again.
enum TokensFuzz {
    static func complaint(about bytes: [UInt8]) -> String? {
        // Bytes that are no text are read all the same.
        tokens(of: bytes.span).complaint ?? complaint(about: String(decoding: bytes, as: UTF8.self))
    }

    private static func complaint(about text: String) -> String? {
        let first = tokens(of: text.utf8Span.span)
        if let complaint = first.complaint { return complaint }
        return first.tokens == tokens(of: text.utf8Span.span).tokens ? nil : "other tokens the second time"
    }

    private static func tokens(of text: Span<UInt8>) -> (tokens: [Token], complaint: String?) {
        var tokenizer = Tokenizer()
        var tokens: [Token] = []
        tokenizer.start(text)
        while let token = tokenizer.next(in: text) {
            let end = tokens.last?.end ?? 0
            guard token.start >= end, token.end > token.start, token.end <= text.count else {
                return (tokens, "a token out of place: \(token)")
            }
            guard token.folded.upperBound <= tokenizer.folded.count else { return (tokens, "folded text out of place: \(token)") }
            tokens.append(token)
        }
        return (tokens, nil)
    }
}
