/// Reads an article's title, summary and body as sentences: abbreviations, initials, quotes, headlines and paragraphs are told apart.
///
/// Linear in the length of the text; a text without full stops is cut at `longest` words, so that no sentence is without bound.
public struct SentenceReader {
    /// Longer sentences are lists and tables.
    static let longest = 160
    /// A line of its own with at most this many words and no full stop is a headline.
    static let longestHeadline = 16

    private var tokenizer = Tokenizer()
    private let breaker = SentenceBreaker()

    public init() {}

    /// The sentences of title, summary and body, in this order.
    public mutating func sentences(of article: Article) -> [Sentence] {
        var sentences: [Sentence] = []
        for field in [ArticleField.title, .summary, .body] {
            for text in article.values(of: field) { read(text, field, into: &sentences) }
        }
        return sentences
    }

    private mutating func read(_ text: String, _ field: ArticleField, into sentences: inout [Sentence]) {
        let bytes = text.utf8Span.span
        tokenizer.start(bytes)
        var draft = SentenceDraft(field: field)
        var gap = TextGap(start: 0)
        while let token = tokenizer.next(in: bytes) {
            gap.read(to: token.start, in: bytes)
            let shape = Word.Shape(of: bytes.extracting(token.start..<token.end))
            let folded = tokenizer.text(of: token)
            if !draft.words.isEmpty, breaker.isEnd(gap, after: draft, before: NextWord(folded: folded, shape: shape)) {
                sentences.append(draft.finish(gap))
            }
            if draft.words.isEmpty { draft.start = gap.opening ?? token.start }
            let next = TextGap(afterWordAt: token.end, in: bytes)
            draft.append(
                Word(
                    folded: folded, utf8: token.start..<token.end, shape: shape,
                    isPossessive: next.possessive || (next.isBareApostrophe && folded.hasSuffix("s")),
                    before: draft.words.isEmpty ? gap.marks.intersection(.openings) : gap.marks))
            gap = next
        }
        gap.read(to: bytes.count, in: bytes)
        gap.endParagraph()
        if !draft.words.isEmpty { sentences.append(draft.finish(gap)) }
    }
}

/// What the end of a sentence is judged by, of the word that would begin the next one.
struct NextWord {
    let folded: String
    let shape: Word.Shape
}

extension Word.Shape {
    /// The shape of a word in UTF-8. Letters beyond ASCII count by the case of their first one.
    init(of word: Span<UInt8>) {
        var capitals = 0
        var smalls = 0
        var startsWithCapital = false
        for index in word.indices {
            switch word[index] {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                capitals += 1
                if index == 0 { startsWithCapital = true }
            case UInt8(ascii: "a")...UInt8(ascii: "z"): smalls += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where index == 0:
                self = .number
                return
            case 0xC3...0xF4 where index == 0:
                let value = word.scalar(at: 0).value
                startsWithCapital = Unicode.Scalar(value)?.properties.isUppercase ?? false
                if startsWithCapital { capitals += 1 } else { smalls += 1 }
            default: break
            }
        }
        if !startsWithCapital {
            self = capitals == 0 ? .lower : .mixed
        } else if smalls == 0 {
            self = capitals > 1 ? .upper : .capitalised
        } else {
            self = capitals > 1 ? .mixed : .capitalised
        }
    }
}
