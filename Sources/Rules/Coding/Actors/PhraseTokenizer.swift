/// Splits a name of a lexicon into the same words that an article would be split into.
struct PhraseTokenizer {
    struct Piece {
        let folded: String
        let shape: Word.Shape
    }

    private var tokenizer = Tokenizer()

    mutating func pieces(of text: String) -> [Piece] {
        var text = text
        return text.withUTF8 { buffer in
            let bytes = buffer.span
            var pieces: [Piece] = []
            tokenizer.start(bytes)
            while let token = tokenizer.next(in: bytes) {
                pieces.append(Piece(folded: tokenizer.text(of: token), shape: Word.Shape(of: bytes.extracting(token.start..<token.end))))
            }
            return pieces
        }
    }
}
