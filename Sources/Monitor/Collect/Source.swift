public import Rules

/// Where articles come from: one task each, until it is cancelled.
///
/// Transient trouble (a server down, a folder away) is waited out inside and shown in the source's health; an error thrown ends the daemon.
public protocol Source: Sendable {
    var id: String { get }
    func run(into articles: any ArticleStream) async throws
}

/// Takes batches from sources. `send` returns when the batch is decided and stored, which is the backpressure: a source never runs ahead.
public protocol ArticleStream: Sendable {
    func send(_ batch: ArticleBatch) async throws
}

/// Articles that were found together, and the mark that may be kept once they are decided.
///
/// Articles, decisions, alerts and marks are committed in one transaction: a crash before it reads the batch again, a crash after it has
/// everything.
public struct ArticleBatch: Sendable, Hashable {
    public var source: String
    public var articles: [Article]
    /// What the source keeps for its next run: an ETag, a file's size and hash. Keys are the source's own.
    public var checkpoints: [Checkpoint]
    /// Articles that are stored as seen but never alerted on (a feed's first fetch).
    public var seenOnly: Bool
    /// The source is given up: an operator is alerted in the same transaction.
    public var loss: SourceLoss?

    public init(
        source: String, articles: [Article], checkpoints: [Checkpoint] = [], seenOnly: Bool = false, loss: SourceLoss? = nil
    ) {
        self.source = source
        self.articles = articles
        self.checkpoints = checkpoints
        self.seenOnly = seenOnly
        self.loss = loss
    }
}

/// One thing that a source remembers across restarts: the validators of a feed, the mark of a file. `value: nil` forgets it.
public struct Checkpoint: Sendable, Hashable {
    public var key: String
    public var value: String?

    public init(_ key: String, _ value: String?) {
        self.key = key
        self.value = value
    }
}

/// What sources ask of the store.
public protocol CheckpointStore: Sendable {
    func checkpoint(source: String, key: String) async throws -> String?
    /// All of a source's checkpoints.
    func checkpoints(source: String) async throws -> [String: String]
    /// The same one by one, for a source with very many.
    func fold<Value: Sendable>(
        checkpointsOf source: String, into value: Value, _ take: @escaping @Sendable (inout Value, _ key: String, _ value: String) -> Void
    ) async throws -> Value
    /// One checkpoint of each of many sources, by source.
    func checkpoints(key: String, of sources: [String]) async throws -> [String: String]
}

extension CheckpointStore {
    public func fold<Value: Sendable>(
        checkpointsOf source: String, into value: Value, _ take: @escaping @Sendable (inout Value, _ key: String, _ value: String) -> Void
    ) async throws -> Value {
        try await checkpoints(source: source).reduce(into: value) { take(&$0, $1.key, $1.value) }
    }

    public func checkpoints(key: String, of sources: [String]) async throws -> [String: String] {
        var found: [String: String] = [:]
        for source in sources { found[source] = try await checkpoint(source: source, key: key) }
        return found
    }
}
