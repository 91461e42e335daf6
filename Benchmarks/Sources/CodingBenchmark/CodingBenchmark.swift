import Foundation
import Rules

/// Sentences a second that are read, searched for actors and coded, on one core; and that time grows with length alone.
///
/// usage: CodingBenchmark [SENTENCES] (one a line; those of the tests' fixtures where none is named)
@main
struct CodingBenchmark {
    /// Sentences an article, and articles.
    private static let runs = [(20, 500), (2_000, 5), (50_000, 1)]

    static func main() throws {
        let file = CommandLine.arguments.dropFirst().first ?? "../Tests/RulesTests/Fixtures/events/sentences.txt"
        let sentences = try sentences(of: file)
        let coder = ArticleCoder.builtIn
        _ = coder.annotate(article(10, of: sentences))
        for (size, times) in runs {
            let text = article(size, of: sentences)
            var events = 0
            let elapsed = ContinuousClock().measure {
                for _ in 0..<times { events = coder.annotate(text).events.count }
            }
            let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
            let kibibytes = (text.body?.utf8.count ?? 0) / 1024
            print("\(size) sentences (\(kibibytes) KiB), \(events) events: \(Int(Double(size * times) / seconds)) sentences a second")
        }
    }

    private static func sentences(of file: String) throws -> [String] {
        try String(contentsOf: URL(filePath: file), encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .compactMap { $0.split(separator: "|").last?.trimmingCharacters(in: .whitespaces) }
    }

    /// Paragraphs of three sentences.
    private static func article(_ count: Int, of sentences: [String]) -> Article {
        var body = ""
        for number in 0..<count { body += sentences[number % sentences.count] + (number % 3 == 2 ? "\n\n" : " ") }
        var article = Article(id: "benchmark")
        article.body = body
        return article
    }
}
