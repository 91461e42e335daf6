import Rules
import Testing

@Suite struct StemmerTests {
    @Test(arguments: [
        ("en-US", "negotiations", "negoti"), ("EN", "negotiate", "negoti"), (nil, "negotiating", "negoti"), ("xx", "talks", "talk"),
        ("de", "häuser", "haus"), ("fr-CA", "négociations", "negoci"), ("ru", "переговоры", "переговор"),
        ("nb", "forhandlinger", "forhandling"),
        ("porter", "generously", "generous"),
    ])
    func wordsAreStemmedInTheArticlesLanguage(_ tag: String?, _ word: String, _ stem: String) {
        #expect(Stemmer(StemLanguage(tag: tag)).stem(word) == stem)
    }
}
