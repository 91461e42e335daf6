/// An article read as tokens, all of it at once and with every form of every word: slow, simple, and the measure of the fast engine.
final class ScannedArticle {
    struct Word {
        var folded: String
        var exact: String
        var lowercase: String
        var utf8: Range<Int>
    }

    /// One field's text.
    struct Text {
        var field: ArticleField
        var words: [Word]
        /// How many of them stand in the lead.
        var lead: Int
    }

    let annotated: AnnotatedArticle
    private let texts: [ArticleField: Text]
    private let stemmer: Stemmer
    private var stems: [String: String] = [:]

    var article: Article { annotated.article }

    init(_ annotated: AnnotatedArticle) {
        self.annotated = annotated
        let article = annotated.article
        var texts: [ArticleField: Text] = [:]
        for field in [ArticleField.title, .summary, .body, .url] {
            guard let text = article.values(of: field).first else { continue }
            let words = Self.words(of: text)
            let lead = field == .body ? words.prefix { $0.utf8.upperBound <= article.leadEnd }.count : words.count
            texts[field] = Text(field: field, words: words, lead: lead)
        }
        self.texts = texts
        stemmer = Stemmer(StemLanguage(tag: article.lang))
    }

    /// The texts in which a scope looks, cut to what belongs to it.
    func texts(in scope: QueryScope) -> [Text] {
        let isLead = scope == .field(.lead)
        let fields = isLead ? [.title, .summary, .body] : scope.fields
        return fields.compactMap { field in
            guard var text = texts[field] else { return nil }
            if isLead { text.words.removeLast(text.words.count - text.lead) }
            return text
        }
    }

    func word(_ word: Word, is pattern: TokenPattern) -> Bool {
        switch pattern {
        case .word(let folded): word.folded == folded
        case .exact(let written): word.exact == written
        case .stem(let wanted): stem(word.lowercase) == stem(wanted)
        case .wildcard(let wildcard): wildcard.matches(word.folded.utf8Span.span)
        }
    }

    private func stem(_ word: String) -> String {
        if let known = stems[word] { return known }
        let stem = stemmer.stem(word)
        stems[word] = stem
        return stem
    }

    private static func words(of text: String) -> [Word] {
        var tokenizer = Tokenizer()
        var words: [Word] = []
        let utf8 = text.utf8Span.span
        tokenizer.start(utf8)
        while let token = tokenizer.next(in: utf8) {
            let written = utf8.extracting(token.start..<token.end)
            words.append(
                Word(
                    folded: tokenizer.text(of: token), exact: Folding.exact(written),
                    lowercase: Folding.lowercase(written), utf8: token.start..<token.end))
        }
        return words
    }
}
