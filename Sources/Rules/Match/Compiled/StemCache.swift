/// The stems that rules ask for, in each language that articles have come in.
struct StemCache: ~Copyable {
    struct Language {
        var stemmer: Stemmer
        var number: UInt64
        /// The terms of all wanted words by their stem.
        var terms: [String: [Int32]]
    }

    private var languages: [StemLanguage: Language] = [:]
    private var current: Language?

    /// The number of the language in force, which goes into what is cached of a word.
    var number: UInt64 { current?.number ?? 0 }

    mutating func use(_ language: StemLanguage, _ wanted: [(word: String, term: Int32)]) {
        if languages[language] == nil {
            let stemmer = Stemmer(language)
            var terms: [String: [Int32]] = [:]
            for (word, term) in wanted { terms[stemmer.stem(word), default: []].append(term) }
            languages[language] = Language(stemmer: stemmer, number: UInt64(languages.count + 1), terms: terms)
        }
        current = languages[language]
    }

    /// The terms of a word in lower case.
    func terms(of word: String) -> [Int32] {
        guard let current else { return [] }
        return current.terms[current.stemmer.stem(word)] ?? []
    }
}
