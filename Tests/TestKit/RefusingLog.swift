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

    public func commit(_ record: DecisionRecord) async throws {
        let isRefused = refusals.withLock { left in
            defer { left = max(0, left - 1) }
            return left > 0
        }
        if isRefused { throw Refusal() }
        committed.withLock { $0.append(record) }
    }
}
