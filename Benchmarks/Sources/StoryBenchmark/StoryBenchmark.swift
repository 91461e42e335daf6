import Foundation
import Monitor
import Rules

/// Puts articles into stories on one core with 100,000 in the window: made of words as frequent as those of a language are, a third of them other
/// reports of an event that was reported before.
@main
struct StoryBenchmark {
    private static let window = 100_000
    private static let measured = 20_000
    private static let wordsPerArticle = 300

    static func main() {
        var press = Press(seed: 7)
        var index = StoryIndex()
        let start = Date(timeIntervalSince1970: 1_795_428_000)
        // As many as fill the window in its four days.
        let pace = 4.0 * 86_400 / Double(window)
        for number in 0..<window { place(press.article(number), number, start + Double(number) * pace, &index) }
        let articles = (window..<window + measured).map { ($0, press.article($0)) }
        var stories: Set<String> = []
        // Of this thread, whatever else the machine does.
        let before = clock()
        for (number, article) in articles {
            stories.insert(place(article, number, start + Double(number) * pace, &index))
        }
        let seconds = Double(clock() - before) / Double(CLOCKS_PER_SEC)
        print("\(measured) articles of \(wordsPerArticle) words, \(index.count) in the window, \(stories.count) stories, one core")
        print("\(Int(Double(measured) / seconds)) articles a second of processor time")
    }

    @discardableResult
    private static func place(_ article: Article, _ number: Int, _ time: Date, _ index: inout StoryIndex) -> String {
        index.place(ArticleKey(source: "wire", id: article.id), StoryFeatures(AnnotatedArticle(article)), at: time).totals.id
    }

    /// Writes articles: the same ones for the same seed.
    private struct Press {
        private var state: UInt64
        private var events: [[Int]] = []

        init(seed: UInt64) {
            state = seed
        }

        mutating func article(_ number: Int) -> Article {
            var words: [Int]
            if number > 100, random(3) == 0 {
                // Another outlet: most of the facts, in another order, and other words between.
                words = events[events.count - 1 - random(min(events.count, 2_000))]
                for _ in 0..<words.count / 3 { words[random(words.count)] = word() }
                words.swapAt(random(words.count), random(words.count))
            } else {
                words = (0..<wordsPerArticle).map { _ in word() }
                events.append(words)
            }
            var article = Article(id: "\(number)")
            article.title = words.prefix(8).map(Self.spelled).joined(separator: " ")
            article.body = words.map(Self.spelled).joined(separator: " ")
            article.url = "https://o\(number % 500).example.org/\(number)"
            return article
        }

        /// By Zipf's law, of 200,000.
        private mutating func word() -> Int {
            Int(exp(Double(random(1 << 30)) / Double(1 << 30) * log(200_000)))
        }

        /// Rare words are names: one in ten.
        private static func spelled(_ number: Int) -> String {
            let letters = Array("etaoinshrdlucmfwypvbgkjqxz")
            var text = ""
            var rest = number &* 2_654_435 % 100_000_007
            repeat {
                text.append(letters[rest % 26])
                rest /= 26
            } while rest > 0
            return number > 500 && number % 10 == 0 ? text.capitalized : text
        }

        private mutating func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }
}
