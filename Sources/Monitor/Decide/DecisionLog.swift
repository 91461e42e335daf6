/// What the decider asks of the store.
public protocol DecisionLog: Sendable {
    /// What is known of articles; those never seen before are not in the answer.
    func recall(_ keys: [ArticleKey]) async throws -> [ArticleKey: KnownArticle]

    /// Matches without an alert since each rule's last alert, by rule.
    func suppressionTallies() async throws -> [String: Int]

    /// Keeps all of it or, when it throws, nothing: articles, what became of their matches, alerts with a row for each sink, checkpoints.
    func commit(_ decisions: DecisionRecord) async throws
}

/// What is committed at once.
public struct DecisionRecord: Sendable {
    /// In the order in which they were decided.
    public var articles: [ArticleDecision]
    /// By source.
    public var checkpoints: [(source: String, checkpoint: Checkpoint)]
    /// New tallies of the rules whose matches are among the decisions.
    public var tallies: [String: Int]

    public init(
        articles: [ArticleDecision] = [], checkpoints: [(source: String, checkpoint: Checkpoint)] = [], tallies: [String: Int] = [:]
    ) {
        self.articles = articles
        self.checkpoints = checkpoints
        self.tallies = tallies
    }
}
