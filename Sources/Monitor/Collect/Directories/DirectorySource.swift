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
        let worker = DirectoryWorker(around, marks: try await checkpoints.checkpoints(source: id))
        do {
            while let batch = await worker.next() {
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
}
