/// A sentence while it is read.
struct SentenceDraft {
    let field: ArticleField
    var start = 0
    private(set) var words: [Word] = []
    private var paragraph = 0
    /// The first sentence of its paragraph.
    private var opensParagraph = true

    init(field: ArticleField) {
        self.field = field
    }

    mutating func append(_ word: Word) {
        words.append(word)
    }

    /// The sentence, and a new draft in its place.
    mutating func finish(_ gap: TextGap) -> Sentence {
        let isLine = opensParagraph && gap.endsParagraph && gap.marks.isDisjoint(with: .ends)
        let sentence = Sentence(
            field: field, utf8: start..<max(gap.closing, words.last?.utf8.upperBound ?? start), words: words,
            isHeadline: field == .title || (isLine && words.count <= SentenceReader.longestHeadline), dateline: Self.dateline(of: words),
            paragraph: paragraph, ending: gap.marks)
        words.removeAll(keepingCapacity: true)
        words.reserveCapacity(32)
        opensParagraph = gap.endsParagraph
        if gap.endsParagraph { paragraph += 1 }
        return sentence
    }

    /// `WASHINGTON (Reuters) -`, `BRUSSELS, March 4 --`: a place in capitals and what stands before the first dash.
    private static func dateline(of words: [Word]) -> Int {
        let longest = 9
        if words[0].before.contains(.openBracket), words.count > 2, words[1].before.contains(.closeBracket) { return 1 }
        guard words[0].shape == .upper, words.count > 1 else { return 0 }
        for index in 1..<min(longest, words.count) where words[index].before.contains(.dash) { return index }
        return 0
    }
}
