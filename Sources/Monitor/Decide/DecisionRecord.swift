public import Foundation

/// What is committed at once.
public struct DecisionRecord: Sendable {
    /// An alert that waited and will not be made.
    public struct Withdrawal: Sendable, Hashable {
        public let rule: String
        /// Empty for an absence.
        public let subjects: [ArticleKey]
        public let suppression: Suppression
        public let at: Date
    }

    /// In the order in which they were decided.
    public var articles: [ArticleDecision]
    /// By source.
    public var checkpoints: [(source: String, checkpoint: Checkpoint)]
    /// New tallies of the rules whose matches are among the decisions.
    public var tallies: [String: Int]
    /// All alerts, in the order in which they were raised; those that tell of earlier articles among them.
    public var alerts: [RaisedAlert] = []
    public var withdrawals: [Withdrawal] = []
    /// Matches that go on waiting, for something else.
    public var delays: [Withdrawal] = []
    /// What is remembered now; `nil` for what is forgotten.
    public var states: [StateKey: RuleState?] = [:]
    public var stories: [StoryChange] = []

    /// Nothing that the store would have to keep.
    var isEmpty: Bool {
        articles.isEmpty && checkpoints.isEmpty && alerts.isEmpty && withdrawals.isEmpty && delays.isEmpty && states.isEmpty
    }

    public init(
        articles: [ArticleDecision] = [], checkpoints: [(source: String, checkpoint: Checkpoint)] = [], tallies: [String: Int] = [:]
    ) {
        self.articles = articles
        self.checkpoints = checkpoints
        self.tallies = tallies
    }
}
