import Rules
import Testing

@Suite struct SentenceReaderTests {
    /// A text and its sentences, parted by `|`.
    @Test(arguments: [
        "Talks began.| They ended.",
        "U.S. President Donald Trump met Mr. Putin on Jan. 5.| He left.",
        "John F. Kennedy met St. Paul's officials in Washington D.C. on Tuesday.",
        "They came to the U.S.| The talks failed.",
        "It cost $5.6 million, i.e. more than No. 10 wanted.",
        "\"We will not yield,\" he said.| \"Go!\"| Nobody went.",
        "Did they agree?| Yes!",
        "\"Who?\" asked the minister.",
        "Talks went on… and on.",
        "The aides (all three.)| They left.",
        "Prices at Acme Inc. rose.| In Paris they fell.",
    ])
    func sentencesEndWhereTheyShould(_ marked: String) {
        let parts = marked.split(separator: "|").map { $0.drop { $0 == " " } }
        #expect(sentences(parts.joined(separator: " ")).map(\.text) == parts.map(String.init))
    }

    @Test func paragraphsAndTitlesEndSentences() {
        var article = Article(id: "a")
        article.title = "Russia Hinders Talks"
        article.body = "A short line\n\nThe talks went on\n\nand on."
        let found = SentenceReader.sentences(in: article)
        #expect(found.map(\.paragraph) == [0, 0, 1, 2])
        #expect(found.map(\.isHeadline) == [true, true, true, false])
        #expect(found.map { $0.span.text(in: article) } == ["Russia Hinders Talks", "A short line", "The talks went on", "and on."])
    }

    @Test func linesThatAMailerWrappedGoOn() {
        let text = "The ministers of both countries met on Tuesday in the city of\nGeneva, where they agreed."
        #expect(sentences(text).count == 1)
    }

    @Test func wordsCarryShapePossessiveAndMarks() {
        let words = sentences("\"NATO’s aid,\" said McDonald: the Saudi-led force's 1994 allies' plan.")[0].sentence.words
        #expect(words.map(\.folded) == ["nato", "aid", "said", "mcdonald", "the", "saudi", "led", "force", "1994", "allies", "plan"])
        #expect(words.map(\.shape) == [.upper, .lower, .lower, .mixed, .lower, .capitalised, .lower, .lower, .number, .lower, .lower])
        #expect(words.filter(\.isPossessive).map(\.folded) == ["nato", "force", "allies"])
        #expect(words[0].before == .openQuote)
        #expect(words[2].before == [.comma, .closeQuote])
        #expect(words[4].before == .colon)
        #expect(words[6].before == .hyphen)
    }

    @Test(arguments: ["WASHINGTON (Reuters) - The minister left.", "BRUSSELS, March 4 -- The minister left.", "(CNN) The minister left."])
    func datelinesAreNotPartOfWhatIsSaid(_ text: String) {
        let sentence = sentences(text)[0].sentence
        #expect(sentence.words[sentence.dateline].folded == "the")
    }

    @Test func aTextWithoutFullStopsIsCut() {
        let found = sentences(String(repeating: "word ", count: 5000))
        #expect(found.count > 20)
        #expect(found.allSatisfy { $0.sentence.words.count <= 200 })
    }

    private func sentences(_ body: String) -> [(sentence: Sentence, text: String)] {
        var article = Article(id: "a")
        article.body = body
        return SentenceReader.sentences(in: article).map { ($0, $0.span.text(in: article)) }
    }
}

extension SentenceReader {
    fileprivate static func sentences(in article: Article) -> [Sentence] {
        var reader = SentenceReader()
        return reader.sentences(of: article)
    }
}
