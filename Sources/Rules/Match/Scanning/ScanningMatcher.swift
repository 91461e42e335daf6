/// Evaluates every rule by looking at every word: simple enough to be seen to be right. The fast engine is tested against it.
public struct ScanningMatcher: Matcher {
    private let rules: [Rule]
    private let expressions: [String: RegularExpression]

    public init(_ rules: RuleSet) {
        self.rules = rules.rules.filter(\.header.isEnabled)
        expressions = rules.expressions
    }

    public func match(_ article: AnnotatedArticle) -> MatchResult {
        let scanned = ScannedArticle(article)
        var result = MatchResult()
        for rule in rules {
            let answer = scanned.answer(to: rule.when, expressions)
            switch answer.verdict {
            case .fails: break
            case .unknown: result.undecided.append(UndecidedRule(rule: rule, missing: answer.missing))
            case .holds:
                let exception = rule.exceptions.first { exception in
                    exception.isInForce(for: article.article) && scanned.answer(to: exception.when, expressions).verdict == .holds
                }
                result.matches.append(Match(rule: rule, evidence: answer.evidence, exception: exception))
            }
        }
        return result
    }
}

extension RuleException {
    /// Whether it is not over when the article is seen. Without a clock it is in force: nothing says that it is over.
    func isInForce(for article: Article) -> Bool {
        guard let ends, let seen = article.seen else { return true }
        return seen < ends
    }
}
