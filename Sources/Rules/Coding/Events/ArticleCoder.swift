import Foundation

/// Finds in an article who did what to whom: sentences, actors, then the events between them. Pure and immutable; the same article gives the same answer.
public struct ArticleCoder: Sendable {
    private let finder: ActorFinder
    private let lexicon: EventLexicon
    private let usesBuiltIn: Bool
    private let dictionaries: PetrarchVerbIndex

    /// With the built-in catalogue and lexicon.
    public static let builtIn = ArticleCoder(catalogue: Lexicons.builtin.actors)

    /// - Parameters:
    ///   - catalogue: who can be found.
    ///   - events: what tells of events.
    public init(catalogue: ActorCatalogue, events: EventSources = .builtIn) {
        self.init(catalogue: catalogue, events: events, lexicon: .builtIn)
    }

    init(catalogue: ActorCatalogue, events: EventSources, lexicon: EventLexicon) {
        finder = ActorFinder(catalogue)
        self.lexicon = lexicon
        usesBuiltIn = events.usesBuiltIn
        dictionaries = PetrarchVerbIndex(events.verbs)
    }

    public func annotate(_ article: Article) -> AnnotatedArticle {
        var notes: [CodingNote]?
        return code(article, notes: &notes).article
    }

    /// The same with the candidates that became no event.
    public func explain(_ article: Article) -> ExplainedArticle {
        var notes: [CodingNote]? = []
        return code(article, notes: &notes)
    }

    /// - Parameter notes: `nil` where nobody asks what was discarded.
    private func code(_ article: Article, notes: inout [CodingNote]?) -> ExplainedArticle {
        var reader = SentenceReader()
        let sentences = reader.sentences(of: article)
        let findings = finder.find(in: sentences, of: article)
        var merger = EventMerger()
        if Self.isEnglish(article) {
            var document = lexicon.contexts.none
            for sentence in sentences { lexicon.contexts.count(sentence.words, into: &document) }
            let coder = SentenceCoder(
                lexicon: lexicon, usesBuiltIn: usesBuiltIn, dictionaries: dictionaries, year: Self.year(of: article))
            let finisher = EventFinisher(article: article, lexicon: lexicon)
            var topic: EventSide?
            var next = 0
            for (number, sentence) in sentences.enumerated() {
                let start = next
                while next < findings.places.count, findings.places[next].sentence == number { next += 1 }
                let result = coder.code(sentence, places: Array(findings.places[start..<next]), antecedent: topic)
                topic = result.topic
                notes? += result.discarded.map { CodingNote(sentence, $0.word, $0.pattern, $0.reason) }
                guard !result.drafts.isEmpty else { continue }
                let contexts = lexicon.contexts.contexts(of: sentence.words, in: document)
                for draft in result.drafts {
                    for event in finisher.events(of: draft, in: sentence, contexts: contexts) {
                        merger.add(event, because: ExplainedArticle.Reason(draft))
                    }
                }
            }
        }
        let annotated = AnnotatedArticle(article, actors: findings.mentions, events: merger.events)
        return ExplainedArticle(article: annotated, reasons: merger.reasons, notes: notes ?? [])
    }

    /// Other languages have other grammars; an article without a language is taken for English.
    private static func isEnglish(_ article: Article) -> Bool {
        guard let lang = article.lang else { return true }
        return lang == "en" || lang.hasPrefix("en-")
    }

    private static func year(of article: Article) -> Int? {
        guard let date = article.published ?? article.seen else { return nil }
        let secondsOfYear = 365.2425 * 86_400
        return 1970 + Int((date.timeIntervalSince1970 / secondsOfYear).rounded(.down))
    }
}

/// An annotated article with what `annotate --explain` shows of it.
public struct ExplainedArticle: Sendable {
    public let article: AnnotatedArticle
    /// For each event of the article why it was found.
    public let reasons: [Reason]
    /// What might have been an event and was none.
    public let notes: [CodingNote]

    /// Why an event was found, and what its confidence is made of.
    public struct Reason: Sendable, Hashable {
        /// Something about the sentence that raises or lowers the confidence.
        public struct Feature: Sendable, Hashable {
            public let name: String
            public let factor: Double
        }

        /// The line of the lexicon.
        public let pattern: String
        public let features: [Feature]
    }
}

extension ExplainedArticle.Reason {
    init(_ draft: EventDraft) {
        self.init(pattern: draft.pattern, features: draft.features.map { Feature(name: $0.name, factor: $0.factor) })
    }
}

extension CodingNote {
    fileprivate init(_ sentence: Sentence, _ word: Int, _ pattern: String?, _ reason: String) {
        self.init(trigger: TextSpan(field: sentence.field, utf8: sentence.words[word].utf8), pattern: pattern, reason: reason)
    }
}
