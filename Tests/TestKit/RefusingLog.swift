public import Foundation
public import Monitor

/// A store that forgets everything and refuses to commit as long as it is told to.
public final class RefusingLog: DecisionLog {
    public struct Refusal: Error {
        public init() {}
    }

    private let refusals: Guarded<Int>
    private let committed = Guarded<[DecisionRecord]>([])

    /// Refuses so many commits, then keeps them.
    public init(refusals: Int) {
        self.refusals = Guarded(refusals)
    }

    public var records: [DecisionRecord] { committed.withLock { $0 } }

    public func recall(_ keys: [ArticleKey]) async throws -> [ArticleKey: KnownArticle] { [:] }
    public func suppressionTallies() async throws -> [String: Int] { [:] }
    public func recall(_ question: MemoryQuestion) async throws -> DecisionMemory { DecisionMemory() }
    public func dueStates(by time: Date, limit: Int) async throws -> [(key: StateKey, state: RuleState)] { [] }
    public func reviewHeld(at time: Date) async throws {}
    public func nextDue() async throws -> Date? { nil }
    public func stories(since: Date) async throws -> StoryIndex { StoryIndex() }

    public func commit(_ record: DecisionRecord) async throws {
        let isRefused = refusals.withLock { left in
            defer { left = max(0, left - 1) }
            return left > 0
        }
        if isRefused { throw Refusal() }
        committed.withLock { $0.append(record) }
    }
}
