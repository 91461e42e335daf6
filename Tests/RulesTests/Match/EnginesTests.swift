import Foundation
import MatchingCases
import Rules
import Testing

/// The fast engine against its slow twin, on rules and articles from a seed. The full count is `make bench`'s; see docs/decisions/0015.
@Suite struct EnginesTests {
    /// Of the seeds' cases, for one run of the tests; `MONITORD_CASES` asks for more.
    private static let cases = ProcessInfo.processInfo.environment["MONITORD_CASES"].flatMap(UInt64.init) ?? 20

    @Test func bothEnginesFindTheSameWithTheSameEvidence() {
        var matches = 0
        for seed in 0..<Self.cases {
            let made = MatchingCase(seed: seed)
            matches += made.matchCount
            if let difference = made.difference {
                Issue.record("seed \(seed): \(difference)")
                return
            }
        }
        #expect(matches > Int(Self.cases) * MatchingCase.pairs / 10)
    }

    @Test func fourThreadsFindWhatOneFinds() async {
        let made = MatchingCase(seed: 4711)
        let engine = CompiledRules(RuleSet(rules: made.rules))
        let alone = made.articles.map(engine.match)
        await withTaskGroup(of: Bool.self) { group in
            for thread in 0..<4 {
                group.addTask {
                    // Each in an order of its own, so that scratch spaces meet other articles before.
                    let order = made.articles.indices.map { ($0 + thread * 5) % made.articles.count }
                    return (0..<10).allSatisfy { _ in order.allSatisfy { engine.match(made.articles[$0]) == alone[$0] } }
                }
            }
            for await isSame in group { #expect(isSame) }
        }
    }

    @Test func anArticleLeavesNothingBehindForTheNextOne() {
        let made = MatchingCase(seed: 8)
        let engine = CompiledRules(RuleSet(rules: made.rules))
        let first = made.articles.map(engine.match)
        #expect(made.articles.reversed().map(engine.match) == first.reversed())
    }
}
