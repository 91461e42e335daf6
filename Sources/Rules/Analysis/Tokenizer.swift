/// Reads text as tokens: UAX #29 words that hold a letter or a digit, folded, without possessive (contract: rule files, Tokens).
///
/// One tokenizer reads any number of texts, one after another, and allocates nothing per token:
/// the folded bytes of the token just read stand in `folded` until the next one is read.
public struct Tokenizer {
    /// The folded token, in UTF-8.
    public private(set) var folded: [UInt8] = []
    private var position = 0
    private let tables = UnicodeTables.shared

    public init() {}

    /// Starts a new text. Texts given to `next` until the next start must be the same.
    public mutating func start() {
        position = 0
        folded.removeAll(keepingCapacity: true)
    }

    /// The next token; `nil` at the end of the text.
    public mutating func next(in text: Span<UInt8>) -> Token? {
        while position < text.count {
            switch ASCIIClass.of(text[position]) {
            case .separator: position += 1
            case .letter, .digit, .connector:
                if let token = asciiWord(in: text) { return token }
            case .insideLetters, .insideNumbers, .insideBoth: position += 1
            case .beyond:
                if let token = unicodeWord(from: position, in: text) { return token }
            }
        }
        return nil
    }

    /// A word that begins with an ASCII letter, digit or underscore. Gives up to `unicodeWord` where it touches anything else than ASCII.
    private mutating func asciiWord(in text: Span<UInt8>) -> Token? {
        let start = position
        var end = start
        var isWord = false
        var hasApostrophe = false
        scan: while end < text.count {
            let kind = ASCIIClass.of(text[end])
            switch kind {
            case .letter, .digit: isWord = true
            case .connector: break
            case .separator: break scan
            case .beyond: return unicodeWord(from: start, in: text)
            case .insideLetters, .insideNumbers, .insideBoth:
                let last = end == start ? .separator : ASCIIClass.of(text[end - 1])
                guard kind.stands(after: last), end + 1 < text.count else { break scan }
                let following = ASCIIClass.of(text[end + 1])
                if following == .beyond { return unicodeWord(from: start, in: text) }
                guard following == last else { break scan }
                hasApostrophe = true
            }
            end += 1
        }
        position = end
        guard isWord else { return nil }
        let word = text.extracting(start..<end)
        let possessive = hasApostrophe ? Possessive.length(in: word) : 0
        folded.removeAll(keepingCapacity: true)
        folded.append(addingCapacity: word.count) { output in
            for index in 0..<(word.count - possessive) { output.append(ASCIIClass.folded(word[index])) }
        }
        return Token(start: start, end: end - possessive)
    }

    /// A word by the rules in full.
    private mutating func unicodeWord(from start: Int, in text: Span<UInt8>) -> Token? {
        let segment = WordSegmenter(tables: tables).segment(from: start, in: text)
        position = segment.end
        guard segment.isWord else { return nil }
        folded.removeAll(keepingCapacity: true)
        if segment.mayCompose {
            Folding.appendComposed(text.extracting(start..<segment.end), to: &folded, tables)
        } else {
            Folding.append(text.extracting(start..<segment.end), to: &folded, tables)
        }
        let possessive = Possessive.length(in: text.extracting(start..<segment.end))
        // Apostrophe and `s` are one byte each when they are folded.
        if possessive > 0 { folded.removeLast(2) }
        return Token(start: start, end: segment.end - possessive)
    }
}
