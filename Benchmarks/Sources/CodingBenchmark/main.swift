import Foundation
import Rules

/// Sentences a second that are read, searched for actors and coded, on one core; and that time grows with length alone.
///
/// usage: CodingBenchmark SENTENCES (one a line; those of the tests' fixtures where none is named)
let file = CommandLine.arguments.dropFirst().first ?? "../Tests/RulesTests/Fixtures/events/sentences.txt"
let sentences = try String(contentsOf: URL(filePath: file), encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    .map { $0.split(separator: "|").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "" }

/// Sentences in paragraphs of three.
func article(_ count: Int) -> Article {
    var article = Article(id: "benchmark")
    var body = ""
    for number in 0..<count { body += sentences[number % sentences.count] + (number % 3 == 2 ? "\n\n" : " ") }
    article.body = body
    return article
}

let coder = ArticleCoder.builtIn
_ = coder.annotate(article(10))
for (size, times) in [(20, 500), (2_000, 5), (60_000, 1)] {
    let text = article(size)
    let bytes = text.body?.utf8.count ?? 0
    let clock = ContinuousClock()
    var events = 0
    let elapsed = clock.measure {
        for _ in 0..<times { events = coder.annotate(text).events.count }
    }
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let rate = Int(Double(size * times) / seconds)
    print("\(size) sentences (\(bytes / 1024) KiB), \(events) events: \(rate) sentences a second")
}
