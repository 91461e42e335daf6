import Foundation
import MatchingCases
import Rules

/// Articles and rules from a seed, where no files are given: words as frequent as Zipf says, of which rules take the middling and the rare.
struct MadeNews {
    private(set) var articles: [AnnotatedArticle] = []

    private static let vocabulary = 20_000
    private static let wordsPerArticle = 160
    private var random = SeededGenerator(seed: 1)

    init(articles count: Int) {
        for number in 0..<count {
            var article = Article(id: "a\(number)")
            article.title = text(8)
            article.body = text(Self.wordsPerArticle)
            articles.append(AnnotatedArticle(article))
        }
    }

    /// Pairs of words, phrases, alternatives, wildcards.
    func rules(_ count: Int) -> RuleSet {
        var random = SeededGenerator(seed: UInt64(count))
        func word() -> String { Self.word(Int.random(in: 100..<Self.vocabulary / 4, using: &random)) }
        let rules = (0..<count).map { number -> Rule in
            let text =
                switch number % 6 {
                case 0, 1: "\(word()) AND \(word())"
                case 2: "\"\(word()) \(word())\""
                case 3: "(\(word()) OR \(word()) OR \(word())) AND \(word()) AND NOT \(word())"
                case 4: "\"\(word()) \(word())\"~5"
                default: "\(word())* AND title:\(word())"
                }
            let query = (try? QueryParser.parse("body:(\(text))").get()) ?? .and([])
            return Rule(
                Rule.Header(id: "r\(number)"), when: .text(query), origin: Rule.Origin(file: "made", line: number, revision: "\(number)"))
        }
        return RuleSet(rules: rules)
    }

    private mutating func text(_ count: Int) -> String {
        (0..<count).map { _ in
            // Rank by Zipf: as many words among the first ten as among the next ninety.
            let rank = pow(Double(Self.vocabulary), Double.random(in: 0..<1, using: &random))
            return Self.word(Int(rank))
        }.joined(separator: " ")
    }

    /// A word of its own for each number, longer for the rare.
    private static func word(_ number: Int) -> String {
        let syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zy"]
        return String(number).map { syllables[$0.wholeNumberValue ?? 0] }.joined()
    }
}
