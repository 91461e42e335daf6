public import Foundation

/// What the decider asks of the store.
public protocol DecisionLog: Sendable {
    /// What is known of articles; those never seen before are not in the answer.
    func recall(_ keys: [ArticleKey]) async throws -> [ArticleKey: KnownArticle]

    /// Matches without an alert since each rule's last alert, by rule.
    func suppressionTallies() async throws -> [String: Int]

    /// What is remembered that a decision needs.
    func recall(_ question: MemoryQuestion) async throws -> DecisionMemory

    /// States that must be looked at by then, those that are due first before the others, at most that many.
    func dueStates(by time: Date, limit: Int) async throws -> [(key: StateKey, state: RuleState)]

    /// Has alerts that are held looked at by then: the calendar that holds them may be another one now.
    func reviewHeld(at time: Date) async throws

    /// When the next state must be looked at; `nil` where none waits.
    func nextDue() async throws -> Date?

    /// The stories with articles since a time.
    func stories(since: Date) async throws -> StoryIndex

    /// Keeps all of it or, when it throws, nothing: articles, what became of their matches, alerts with a row for each sink, checkpoints.
    func commit(_ decisions: DecisionRecord) async throws
}

/// What a decision must know of what was before.
public struct MemoryQuestion: Sendable {
    public var states: Set<StateKey> = []
    /// Those that were raised before make the next alert a further one.
    public var dedupKeys: Set<String> = []
    public var now: Date

    public init(now: Date) {
        self.now = now
    }
}

public struct DecisionMemory: Sendable {
    public var states: [StateKey: RuleState]
    public var raised: Set<String>
    /// Those that are in force.
    public var silences: [Silence]

    public init(states: [StateKey: RuleState] = [:], raised: Set<String> = [], silences: [Silence] = []) {
        self.states = states
        self.raised = raised
        self.silences = silences
    }
}
