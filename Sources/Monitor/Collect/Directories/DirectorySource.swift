public import Logging
import Rules

/// Finds articles in the files of a folder: new ones at once, those of before at start, changed ones again.
///
/// A file's content is decided once, by its path and its bytes, also across restarts. What cannot be read is reported once, kept, and read
/// again when it changes. What is being written is left until it is whole (docs/decisions/0040).
public struct DirectorySource: Source {
    private let around: Inbox.Surroundings
    private let checkpoints: any CheckpointStore

    public var id: String { around.settings.id }

    public init(
        _ settings: DirectorySettings, checkpoints: any CheckpointStore, reporter: any SourceReporter, timekeeper: any Timekeeper,
        logger: Logger, timing: DirectoryTiming = DirectoryTiming(), limits: DocumentLimits = DocumentLimits()
    ) {
        self.checkpoints = checkpoints
        around = Inbox.Surroundings(
            settings: settings, timing: timing, limits: limits, timekeeper: timekeeper, reporter: reporter, logger: logger)
    }

    /// Returns or throws only when it is cancelled, or when the stream or the store of checkpoints fails.
    public func run(into articles: any ArticleStream) async throws {
        let marks = try await checkpoints.fold(checkpointsOf: id, into: FileMarks()) { $0.restore(key: $1, text: $2) }
        let worker = DirectoryWorker(around, marks: marks)
        do {
            while var batch = await worker.next() {
                batch.batch.checkpoints += try await forgotten(batch.gone)
                try await articles.send(batch.batch)
                worker.settle(batch)
                if !batch.batch.articles.isEmpty { around.reporter.report(.articles(batch.batch.articles.count), of: id) }
            }
        } catch {
            await worker.stop()
            throw error
        }
        await worker.stop()
        try Task.checkCancellation()
    }

    /// Their paths are known to the store alone.
    private func forgotten(_ gone: Set<Int>) async throws -> [Checkpoint] {
        guard !gone.isEmpty else { return [] }
        return try await checkpoints.fold(checkpointsOf: id, into: []) { forgotten, key, _ in
            if let path = InboxPath(key: key), gone.contains(path.number) { forgotten.append(Checkpoint(key, nil)) }
        }
    }
}
