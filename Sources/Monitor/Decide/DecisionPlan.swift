public import Rules

/// What articles are decided by. A reload brings another one.
public struct DecisionPlan: Sendable {
    /// Finds who and what is in an article.
    public var annotate: @Sendable (Article) -> AnnotatedArticle
    /// Ids and codes of those who are in an article that was not annotated: for silences of actors.
    public var findActors: @Sendable (Article) -> [String] = { _ in [] }
    public var matcher: any Matcher
    public var routing: Routing
    public var policies: DecisionPolicies
    public var operators: OperatorAlerts

    public init(
        annotate: @escaping @Sendable (Article) -> AnnotatedArticle, matcher: any Matcher, routing: Routing,
        policies: DecisionPolicies = DecisionPolicies(), operators: OperatorAlerts = OperatorAlerts()
    ) {
        self.annotate = annotate
        self.matcher = matcher
        self.routing = routing
        self.policies = policies
        self.operators = operators
    }

    func match(_ article: Article) -> MatchedArticle {
        let annotated = annotate(article)
        return MatchedArticle(article: annotated, result: matcher.match(annotated))
    }

    /// The same for many, in their order, over so many tasks.
    @concurrent func match(_ articles: [Article], tasks: Int) async -> [MatchedArticle] {
        await withTaskGroup(of: [(Int, MatchedArticle)].self) { group in
            for task in 0..<min(max(1, tasks), articles.count) {
                group.addTask { await self.match(stride(from: task, to: articles.count, by: max(1, tasks)), of: articles) }
            }
            var results: [(Int, MatchedArticle)] = []
            for await share in group { results += share }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private func match(_ indices: StrideTo<Int>, of articles: [Article]) async -> [(Int, MatchedArticle)] {
        var share: [(Int, MatchedArticle)] = []
        for index in indices {
            share.append((index, match(articles[index])))
            // Deliveries and the web door get their turn between two articles.
            await Task.yield()
        }
        return share
    }
}

/// An article with who, what and which rules were found in it.
struct MatchedArticle: Sendable {
    var article: AnnotatedArticle
    var result: MatchResult
}
