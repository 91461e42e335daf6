/// Reads text as tokens: UAX #29 words that hold a letter or a digit, folded, without possessive (contract: rule files, Tokens).
///
/// One tokenizer reads any number of texts, one after another, and allocates nothing per token: `folded` is used again and again.
public struct Tokenizer {
    /// Folded bytes in UTF-8: of ASCII words at their own offsets, of the last other word behind them.
    public private(set) var folded: [UInt8] = []
    private var position = 0
    private var map = ByteMap()
    private let kinds = ASCIIKind.table
    private let segmenter = WordSegmenter(tables: .shared)

    public init() {}

    /// Begins a text. Every `next` until the next start must be given the same.
    public mutating func start(_ text: Span<UInt8>) {
        position = 0
        folded.removeAll(keepingCapacity: true)
        // All of it at once is a loop that the compiler turns into vector instructions.
        folded.append(addingCapacity: text.count) { output in
            for index in text.indices { output.append(ASCIIKind.folded(text[index])) }
        }
        map.read(text)
    }

    /// The next token; `nil` at the end of the text.
    public mutating func next(in text: Span<UInt8>) -> Token? {
        while let run = map.nextRun(from: position) {
            if run.isWhole {
                position = run.end
                return Token(start: run.start, end: run.end, folded: run.start..<run.end)
            }
            position = run.start
            if let token = word(from: run.start, in: text) { return token }
        }
        position = text.count
        return nil
    }

    /// The folded form of the token just read.
    public func text(of token: Token) -> String {
        String(decoding: folded[token.folded], as: UTF8.self)
    }

    /// The token that begins at an ASCII letter, digit or underscore. `nil` where it is only underscores.
    private mutating func word(from start: Int, in text: Span<UInt8>) -> Token? {
        var end = start
        var seen: ASCIIKind = []
        while end < text.count {
            let kind = kind(text[end])
            if kind.isDisjoint(with: .start) {
                guard end > start, end + 1 < text.count, !kind.isEmpty else { break }
                let (before, after) = (self.kind(text[end - 1]), self.kind(text[end + 1]))
                guard kind.joins(before, after == .beyond ? before : after) else { break }
            } else if kind == .beyond {
                return unicodeWord(from: start, in: text)
            }
            seen.formUnion(kind)
            end += 1
        }
        position = end
        guard !seen.isDisjoint(with: .word) else { return nil }
        if seen.contains(.insideLetters) { end -= Possessive.length(in: text.extracting(start..<end)) }
        return Token(start: start, end: end, folded: start..<end)
    }

    /// The same by the rules in full, where a word touches anything else than ASCII. `nil` where it holds no letter and no digit.
    private mutating func unicodeWord(from start: Int, in text: Span<UInt8>) -> Token? {
        let segment = segmenter.segment(from: start, in: text)
        position = segment.end
        guard segment.isWord else { return nil }
        let word = text.extracting(start..<segment.end)
        folded.removeLast(folded.count - text.count)
        if segment.mayCompose {
            Folding.appendComposed(word, to: &folded, segmenter.tables)
        } else {
            Folding.append(word, to: &folded, segmenter.tables)
        }
        let possessive = Possessive.length(in: word)
        // Apostrophe and `s` are one byte each when they are folded.
        return Token(start: start, end: segment.end - possessive, folded: text.count..<(folded.count - (possessive > 0 ? 2 : 0)))
    }

    private func kind(_ byte: UInt8) -> ASCIIKind {
        kinds[Int(byte)]
    }
}
