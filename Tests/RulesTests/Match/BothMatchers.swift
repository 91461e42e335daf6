import Rules
import Testing

/// Answers with what the fast engine finds, once the slow one has found the same.
struct BothMatchers: Matcher {
    private let fast: CompiledRules
    private let slow: ScanningMatcher

    init(_ rules: RuleSet) {
        fast = CompiledRules(rules)
        slow = ScanningMatcher(rules)
    }

    func match(_ article: AnnotatedArticle) -> MatchResult {
        let result = fast.match(article)
        #expect(result == slow.match(article))
        return result
    }
}
