import Rules

/// Takes parts away from a case as long as the engines still differ on what is left.
enum Shrinker {
    static func smallest(_ start: MatchingCase) -> MatchingCase {
        var current = start
        while let smaller = smaller(current).first(where: \.differs) { current = smaller }
        return current
    }

    private static func smaller(_ current: MatchingCase) -> [MatchingCase] {
        guard let rule = current.rules.first, let article = current.articles.first else { return [] }
        let rules =
            (rule.exceptions.isEmpty ? [] : [changed(rule, rule.when, [])])
            + parts(of: rule.when).map { changed(rule, $0, rule.exceptions) }
        return rules.map { MatchingCase([$0], [article]) } + smaller(article).map { MatchingCase([rule], [$0]) }
    }

    private static func changed(_ rule: Rule, _ when: Condition, _ exceptions: [RuleException]) -> Rule {
        Rule(rule.header, when: when, exceptions: exceptions, origin: rule.origin)
    }

    // MARK: Rules

    private static func parts(of condition: Condition) -> [Condition] {
        switch condition {
        case .together(let members): members + fewer(members).map(Condition.together)
        case .all(let members): members + fewer(members).map(Condition.all)
        case .any(let members): members + fewer(members).map(Condition.any)
        case .none(let members): members + fewer(members).map(Condition.none)
        case .atLeast(let needed, let members): members + fewer(members).map { .atLeast(min(needed, $0.count), of: $0) }
        case .text(let query): parts(of: query).map(Condition.text)
        case .actor, .event, .field, .age: []
        }
    }

    private static func parts(of query: TextQuery) -> [TextQuery] {
        switch query {
        case .and(let members): members + fewer(members).filter { $0.count > 1 }.map(TextQuery.and)
        case .or(let members): members + fewer(members).filter { $0.count > 1 }.map(TextQuery.or)
        case .not(let member): [member]
        case .phrase(let phrase): fewer(phrase.words).map { .phrase(Phrase($0, slop: phrase.slop, scope: phrase.scope)) }
        case .proximity(let proximity): (proximity.left + proximity.right).map(TextQuery.phrase)
        case .count(let count):
            fewer(count.of).map { .count(OccurrenceCount(of: $0, comparison: count.comparison, bound: count.bound)) }
        case .value, .actor, .event: []
        }
    }

    /// All but one, each in turn; never none at all.
    private static func fewer<Member>(_ members: [Member]) -> [[Member]] {
        guard members.count > 1 else { return [] }
        return members.indices.map { index in members.indices.filter { $0 != index }.map { members[$0] } }
    }

    // MARK: Articles

    private static func smaller(_ article: AnnotatedArticle) -> [AnnotatedArticle] {
        var smaller: [AnnotatedArticle] = []
        func add(_ change: (inout AnnotatedArticle) -> Void) {
            var changed = article
            change(&changed)
            if changed != article { smaller.append(changed) }
        }
        add { $0.actors = [] }
        add { $0.events = [] }
        add { $0.article.title = nil }
        add { $0.article.summary = nil }
        add { $0.article.body = nil }
        add { $0.article.url = nil }
        add { $0.article.tags = [] }
        add { $0.article.authors = [] }
        add { $0.article.categories = [] }
        for path in [\Article.title, \.summary, \.body] {
            for words in fewer((article.article[keyPath: path] ?? "").split(separator: " ")) {
                add { $0.article[keyPath: path] = words.joined(separator: " ") }
            }
        }
        return smaller
    }
}
