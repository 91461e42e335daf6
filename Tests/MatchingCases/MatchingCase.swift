public import Rules

/// Some rules and some articles, made from a seed, on which the fast engine and its slow twin must agree.
public struct MatchingCase: Sendable {
    public var rules: [Rule]
    public var articles: [AnnotatedArticle]

    static let rulesPerCase = 25
    static let articlesPerCase = 20
    /// Rules and articles that are compared with each other in one case.
    public static let pairs = rulesPerCase * articlesPerCase

    public init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        rules = []
        articles = []
        for number in 0..<Self.rulesPerCase { rules.append(ConditionMaker.rule(number, &random)) }
        for number in 0..<Self.articlesPerCase { articles.append(ArticleMaker.article(number, &random)) }
    }

    init(_ rules: [Rule], _ articles: [AnnotatedArticle]) {
        self.rules = rules
        self.articles = articles
    }

    /// What the engines find differently, cut down to one small rule and one small article; `nil` where they agree.
    public var difference: String? {
        // First each rule alone: what the others ask for decides in which way words are found.
        if let rule = rules.first(where: { MatchingCase([$0], articles).differs }),
            let article = articles.first(where: { MatchingCase([rule], [$0]).differs })
        {
            return Shrinker.smallest(MatchingCase([rule], [article])).told
        }
        return differs ? "they differ only where all rules are together" : nil
    }

    var differs: Bool {
        let fast = CompiledRules(RuleSet(rules: rules))
        let slow = ScanningMatcher(RuleSet(rules: rules))
        return articles.contains { fast.match($0) != slow.match($0) }
    }

    /// How many matches there are: a comparison of nothing with nothing says little.
    public var matchCount: Int {
        let fast = CompiledRules(RuleSet(rules: rules))
        return articles.reduce(0) { $0 + fast.match($1).matches.count }
    }

    private var told: String {
        guard let rule = rules.first, let article = articles.first else { return "" }
        let set = RuleSet(rules: rules)
        return """
            rule: \(rule.when) except \(rule.exceptions)
            article: \(article)
            fast: \(told(CompiledRules(set).match(article)))
            slow: \(told(ScanningMatcher(set).match(article)))
            """
    }

    private func told(_ result: MatchResult) -> String {
        if let undecided = result.undecided.first { return "undecided for want of \(undecided.missing)" }
        guard let match = result.matches.first else { return "no match" }
        return "match \(match.evidence.map { ($0.condition, $0.finding, $0.spans, $0.total) }), exception \(match.exception?.id ?? "none")"
    }
}
