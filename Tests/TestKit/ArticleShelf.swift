public import Monitor

/// Takes batches as the daemon would, keeps them, and gives their checkpoints back: a store in memory.
public final class ArticleShelf: ArticleStream, CheckpointStore {
    public struct Refused: Error {}

    private struct State {
        var batches: [ArticleBatch] = []
        var checkpoints: [String: [String: String]] = [:]
        var refuses = false
    }

    private let state = Guarded(State())

    public init() {}

    public var batches: [ArticleBatch] { state.withLock { $0.batches } }

    /// From now on nothing can be stored any more.
    public func refuse() { state.withLock { $0.refuses = true } }

    public func send(_ batch: ArticleBatch) async throws {
        try state.withLock { state in
            guard !state.refuses else { throw Refused() }
            state.batches.append(batch)
            for checkpoint in batch.checkpoints { state.checkpoints[batch.source, default: [:]][checkpoint.key] = checkpoint.value }
        }
    }

    public func checkpoint(source: String, key: String) async throws -> String? {
        state.withLock { $0.checkpoints[source]?[key] }
    }

    public func checkpoints(source: String) async throws -> [String: String] {
        state.withLock { $0.checkpoints[source] ?? [:] }
    }
}
