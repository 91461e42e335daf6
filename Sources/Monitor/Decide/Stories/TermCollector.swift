import Rules

/// Reads texts as terms: the first so many different words.
struct TermCollector {
    private var indices: [UInt32: Int] = [:]
    private var collected: [StoryTerm] = []
    private var tokenizer = Tokenizer()

    /// ASCII letters, and twice as many bytes of other scripts.
    private static let stem = 6

    /// In the order of their hashes.
    var terms: [StoryTerm] { collected.sorted() }

    mutating func read(_ text: String, longest: Int, _ kind: StoryTerm.Kind) {
        let bytes = Array(text.utf8.prefix(longest))
        let span = bytes.span
        tokenizer.start(span)
        while let token = tokenizer.next(in: span) {
            let folded = tokenizer.folded[token.folded]
            guard let first = folded.first, folded.count > 1 || first & 0x80 != 0 || Self.isDigit(first), !StopWords.contain(folded) else {
                continue
            }
            let isName = Self.isDigit(first) || Self.isUpper(bytes[token.start]) && !Self.beginsSentence(token.start, bytes)
            add(StoryTerm(hash: Self.stemHash(folded), isName ? kind.union(.name) : kind))
        }
    }

    private mutating func add(_ term: StoryTerm) {
        if let index = indices[term.hash] { return collected[index].add(term.kind) }
        guard collected.count < StoryFeatures.mostWords else { return }
        indices[term.hash] = collected.count
        collected.append(term)
    }

    private static func stemHash(_ word: ArraySlice<UInt8>) -> UInt32 {
        let isASCII = (word.first ?? 0) & 0x80 == 0
        var stem = word.prefix(isASCII ? Self.stem : Self.stem * 2)
        // `strikes` and `strike`, `talks` and `talk`.
        if isASCII, stem.count == word.count, stem.count > 3, stem.last == UInt8(ascii: "s") { stem = stem.dropLast() }
        return hash(stem)
    }

    /// FNV-1a.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 || byte == 0xD0 || byte == 0xC3 }

    private static func beginsSentence(_ start: Int, _ bytes: [UInt8]) -> Bool {
        var index = start - 1
        while index >= 0, [0x20, 0x22, 0x27, 0x28].contains(bytes[index]) { index -= 1 }
        // A typographic quote ends with a byte beyond ASCII, like any letter of another script: taken for a letter.
        return index < 0 || [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A, UInt8(ascii: ":")].contains(bytes[index])
    }
}
