import Foundation
import Rules

/// Makes articles over the words of `QueryMaker`, with actors and events at places in them.
enum ArticleMaker {
    static let clock = Date(timeIntervalSince1970: 1_795_428_000)

    static func article(_ number: Int, _ random: inout SeededGenerator) -> AnnotatedArticle {
        var article = Article(id: "a\(number)")
        if !random.once(in: 4) { article.title = text(1...6, &random) }
        if random.once(in: 2) { article.summary = text(1...8, &random) }
        if !random.once(in: 5) {
            article.body = random.some(1...3) { text(0...25, &$0) }.joined(separator: random.one(of: ["\n\n", "\n"]))
        }
        if random.once(in: 2) { article.lang = random.one(of: ["en", "de", "EN-gb", "xx"]) }
        if random.once(in: 2) { article.source = random.one(of: ["Wire", "wire", "other"]) }
        if random.once(in: 2) {
            article.url = random.one(of: ["https://www.example.org/a/bank-b", "https://news.example.co.uk/1.5/who", "nothing"])
        }
        article.tags = random.some(0...2) { $0.one(of: ["News", "politics", "Polit"]) }
        article.authors = random.some(0...2) { $0.one(of: ["Jane Doe", "jane  doe", "Jané Doe"]) }
        article.categories = random.some(0...1) { $0.one(of: ["world", "sport"]) }
        if random.once(in: 2) { article.published = clock - Double(Int.random(in: -1...4, using: &random)) * 1500 }
        if !random.once(in: 3) { article.seen = clock }
        var annotated = AnnotatedArticle(article)
        annotated.actors = random.some(0...3) { actor($0.one(of: sides), in: article, &$0) }
        annotated.events = random.some(0...2) { event(in: article, &$0) }
        return annotated
    }

    private static func text(_ count: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
        random.some(count) { $0.one(of: QueryMaker.words) + $0.one(of: ["", "", "", ",", "."]) }.joined(separator: " ")
    }

    private static let sides = [
        CodedEvent.Side(id: "zelensky", code: "UKR/GOV", text: "Zelensky"), CodedEvent.Side(id: nil, code: "UKR", text: "Ukraine"),
        CodedEvent.Side(id: nil, code: "RUS", text: "Russia"),
        CodedEvent.Side(id: nil, code: "DEU/MIL", memberships: ["NATO", "EU"], text: "Berlin"),
        CodedEvent.Side(id: nil, code: "ORG:UN", text: "UN"), CodedEvent.Side(id: nil, code: nil, text: "they"),
    ]

    private static func actor(_ side: CodedEvent.Side, in article: Article, _ random: inout SeededGenerator) -> ActorMention {
        ActorMention(
            id: side.id, code: side.code ?? "", name: side.text, memberships: side.memberships,
            spans: random.some(1...3) { span(in: article, &$0) }.sorted())
    }

    private static func event(in article: Article, _ random: inout SeededGenerator) -> CodedEvent {
        CodedEvent(
            type: random.one(of: ["ASSAULT", "CONSULT", "REJECT"]), mode: random.once(in: 2) ? "drone" : nil,
            contexts: random.once(in: 2) ? ["military"] : [], status: random.one(of: CodedEvent.Status.allCases),
            confidence: random.one(of: [0.3, 0.8]), source: random.once(in: 4) ? nil : random.one(of: sides),
            target: random.once(in: 3) ? nil : random.one(of: sides), sentence: "s", trigger: span(in: article, &random),
            spans: random.some(1...2) { span(in: article, &$0) })
    }

    /// A place on scalar boundaries.
    private static func span(in article: Article, _ random: inout SeededGenerator) -> TextSpan {
        let field = random.one(of: [ArticleField.title, .body])
        let scalars = Array((article.values(of: field).first ?? "").unicodeScalars)
        guard !scalars.isEmpty else { return TextSpan(field: field, utf8: 0..<0) }
        let start = Int.random(in: scalars.indices, using: &random)
        let end = Int.random(in: start..<min(start + 12, scalars.count), using: &random)
        func offset(_ count: Int) -> Int { scalars[..<count].reduce(0) { $0 + $1.utf8.count } }
        return TextSpan(field: field, utf8: offset(start)..<offset(end + 1))
    }
}
