public import Rules

/// What articles are decided by. A reload brings another one.
public struct DecisionPlan: Sendable {
    /// Finds who and what is in an article.
    public var annotate: @Sendable (Article) -> AnnotatedArticle
    public var matcher: any Matcher
    public var routing: Routing

    public init(annotate: @escaping @Sendable (Article) -> AnnotatedArticle, matcher: any Matcher, routing: Routing) {
        self.annotate = annotate
        self.matcher = matcher
        self.routing = routing
    }

    func match(_ article: Article) -> MatchResult {
        matcher.match(annotate(article))
    }

    /// The same for many, in their order, over so many tasks.
    @concurrent func match(_ articles: [Article], tasks: Int) async -> [MatchResult] {
        await withTaskGroup(of: [(Int, MatchResult)].self) { group in
            for task in 0..<min(max(1, tasks), articles.count) {
                group.addTask { await self.match(stride(from: task, to: articles.count, by: max(1, tasks)), of: articles) }
            }
            var results = [MatchResult](repeating: MatchResult(), count: articles.count)
            for await share in group {
                for (index, result) in share { results[index] = result }
            }
            return results
        }
    }

    private func match(_ indices: StrideTo<Int>, of articles: [Article]) async -> [(Int, MatchResult)] {
        var share: [(Int, MatchResult)] = []
        for index in indices {
            share.append((index, match(articles[index])))
            // Deliveries and the web door get their turn between two articles.
            await Task.yield()
        }
        return share
    }
}
