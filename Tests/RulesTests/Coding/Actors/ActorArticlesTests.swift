import Foundation
import Rules
import TestKit
import Testing

/// The figure of the actor finder: short articles of our own in which whoever is named is marked.
@Suite struct ActorArticlesTests {
    @Test func nineteenOfTwentyMarkedActorsAreFoundAndHardlyAnyIsWrong() throws {
        let articles = try MarkedArticle.all()
        var marked = 0
        var found = 0
        var missed: [String] = []
        var wrong: [String] = []
        for article in articles {
            let places = article.places
            for mark in article.marks {
                marked += 1
                if !places.contains(where: { $0.words.overlaps(mark.words) && $0.code == mark.code }) {
                    missed.append("\(article.text(mark.words)): \(mark.code)")
                }
            }
            for place in places where place.code != "?" {
                let marks = article.marks.filter { $0.words.overlaps(place.words) }
                found += 1
                if !marks.isEmpty, !marks.contains(where: { $0.code == place.code }) {
                    wrong.append("\(article.text(place.words)): \(place.code)")
                }
            }
        }
        #expect(marked > 70)
        #expect(Double(missed.count) <= 0.05 * Double(marked), "\(missed)")
        #expect(Double(wrong.count) <= 0.05 * Double(found), "\(wrong)")
    }
}

/// An article of `Fixtures/actors/articles.txt`, without its marks.
private struct MarkedArticle {
    /// Bytes of the text, and a code as `MarkedActors` writes it.
    struct Mark {
        let words: Range<Int>
        let code: String
    }

    private(set) var text = ""
    private(set) var marks: [Mark] = []

    static func all() throws -> [MarkedArticle] {
        let file = Repository.root.appending(path: "Tests/RulesTests/Fixtures/actors/articles.txt")
        return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n\n").map { block in
            MarkedArticle(block.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: " "))
        }.filter { !$0.marks.isEmpty }
    }

    private init(_ marked: String) {
        var rest = marked[...]
        while let open = rest.firstIndex(of: "⟦"), let bar = rest[open...].firstIndex(of: "|"), let close = rest[bar...].firstIndex(of: "⟧")
        {
            text += rest[..<open]
            let start = text.utf8.count
            text += rest[rest.index(after: open)..<bar]
            marks.append(Mark(words: start..<text.utf8.count, code: String(rest[rest.index(after: bar)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        text += rest
    }

    /// What is found in it.
    var places: [Mark] {
        var article = Article(id: "article")
        article.body = text
        var reader = SentenceReader()
        let sentences = reader.sentences(of: article)
        return MarkedActors.finder.find(in: sentences, of: article).places.compactMap { place in
            let words = sentences[place.sentence].words[place.words]
            guard let first = words.first, let last = words.last else { return nil }
            let code = (place.kind == .location ? "@" : "") + (place.actor.code ?? "?") + (place.actor.learned ? "+" : "")
            return Mark(words: first.utf8.lowerBound..<last.utf8.upperBound, code: code)
        }
    }

    func text(_ words: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[words], as: UTF8.self)
    }
}
