import Foundation
import Glibc
import MatchingCases
import Rules

/// How fast articles meet rules, as a share of what a plain loop over the same bytes takes, and whether both engines agree on 100,000 pairs.
///
/// usage: MatchBenchmark [ARTICLES.jsonl RULES.json|.yaml …]      without files it makes both from a seed
@main
struct MatchBenchmark {
    static let passes = 7
    static let comparedCases: UInt64 = 200

    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        compareEngines()
        let made = MadeNews(articles: 5000)
        let articles = try arguments.first.map(read) ?? made.articles
        let texts = articles.map { Array(($0.article.title ?? "").utf8) + [10] + Array(($0.article.body ?? "").utf8) }
        let yardstick = PlainLoop(texts)
        let sets = arguments.count > 1 ? try arguments.dropFirst().map(rules) : [1000, 10_000, 100_000].map(made.rules)
        for set in sets { measure(set, articles, yardstick) }
    }

    private static func compareEngines() {
        for seed in 0..<comparedCases {
            if let difference = MatchingCase(seed: seed).difference {
                print("engines differ, seed \(seed): \(difference)")
                exit(1)
            }
        }
        print("engines: equal matches and evidence on \(comparedCases * UInt64(MatchingCase.pairs)) pairs of rule and article")
    }

    private static func measure(_ set: RuleSet, _ articles: [AnnotatedArticle], _ yardstick: PlainLoop) {
        let start = threadSeconds()
        let engine = CompiledRules(set)
        let compiling = threadSeconds() - start
        var (shares, speeds, matches): ([Double], [Double], Int) = ([], [], 0)
        for _ in 0..<passes {
            // Side by side: a busy machine slows down both.
            let plain = yardstick.megabytesPerSecond()
            let start = threadSeconds()
            matches = articles.reduce(0) { $0 + engine.match($1).matches.count }
            let speed = Double(yardstick.bytes) / 1e6 / (threadSeconds() - start)
            speeds.append(speed)
            shares.append(speed / plain)
        }
        let numbers = [
            "\(set.rules.count) rules: compiled in \(rounded(compiling, 3)) s", "\(matches) matches",
            "\(rounded(speeds.sorted()[passes / 2], 1)) MB per CPU-second", "\(rounded(shares.sorted()[passes / 2], 3)) of a plain loop",
        ]
        print("matching: " + numbers.joined(separator: ", "))
    }

    private static func read(_ path: String) throws -> [AnnotatedArticle] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            let json = try JSON(parsing: String(line))
            var article = Article(id: json["id"]?.string ?? "")
            article.title = json["title"]?.string
            article.body = json["body"]?.string
            return AnnotatedArticle(article)
        }
    }

    private static func rules(_ path: String) throws -> RuleSet {
        let start = threadSeconds()
        let set = try RuleFiles.read([SourceFile(name: path, text: String(contentsOfFile: path, encoding: .utf8))])
        print("matching: \(path): read in \(rounded(threadSeconds() - start, 2)) s")
        return set
    }

    private static func rounded(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }
}

/// CPU seconds of this thread.
func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
