import Foundation
import Logging
import Monitor
import Rules
import TestKit

/// A folder with a source over it, and all that the source says: what it handed on, remembered and reported.
final class Inboxes: Sendable {
    /// What was handed on and remembered; as the store, it outlives a source.
    struct Record {
        var batches: [ArticleBatch] = []
        var marks: [String: String] = [:]
        var events: [SourceEvent] = []
        var refusal: (any Error)?

        var articles: [Article] { batches.flatMap(\.articles) }
        var failures: [String] {
            events.compactMap { if case .itemFailed(let item, let reason) = $0 { "\(item): \(reason)" } else { nil } }
        }
        var troubles: [String] { events.compactMap { if case .trouble(let text) = $0 { text } else { nil } } }
    }

    /// Short, so that no test waits long; nothing is expected to happen within them.
    static let timing = DirectoryTiming(
        settle: .milliseconds(30), rescan: .seconds(3600), retry: .milliseconds(20), poll: .milliseconds(50))

    let folder: TemporaryFolder
    private let record = Guarded(Record())

    init() throws {
        folder = try TemporaryFolder()
    }

    var now: Record { record.withLock { $0 } }
    var titles: [String] { now.articles.compactMap(\.title) }

    func path(_ name: String) -> String { folder.path + "/" + name }

    func settings(_ change: (inout DirectorySettings) -> Void = { _ in }) -> DirectorySettings {
        var settings = DirectorySettings(id: "wire", path: folder.path)
        change(&settings)
        return settings
    }

    /// Runs a source while `body` does something with the folder, then stops it.
    func watch(
        _ settings: DirectorySettings? = nil, timing: DirectoryTiming = timing, limits: DocumentLimits = DocumentLimits(),
        clock: any Timekeeper = SystemTimekeeper(), _ body: @Sendable () async throws -> Void
    ) async throws {
        let source = DirectorySource(
            settings ?? self.settings(), checkpoints: self, reporter: self, timekeeper: clock,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, timing: timing, limits: limits)
        try await withThrowingTaskGroup { group in
            group.addTask { try await source.run(into: self) }
            try await body()
            group.cancelAll()
            do { try await group.waitForAll() } catch is CancellationError {}
        }
    }

    /// Waits until the folder is watched, so that what follows is told by the kernel and not by the scan at start.
    func isWatched() async throws {
        try await eventually("the folder is watched") { self.now.events.contains(.healthy) }
    }

    func arrive(_ count: Int) async throws {
        try await eventually("\(count) articles; \(now.articles.count) came, failures \(now.failures)") { self.now.articles.count >= count }
    }

    /// A stream that refuses from now on, as a store on a full disk does.
    func refuse(_ error: any Error) {
        record.withLock { $0.refusal = error }
    }

    func remember(_ key: String, _ value: String) {
        record.withLock { $0.marks[key] = value }
    }
}

extension Inboxes: ArticleStream {
    func send(_ batch: ArticleBatch) async throws {
        try record.withLock { record in
            if let refusal = record.refusal { throw refusal }
            record.batches.append(batch)
            for checkpoint in batch.checkpoints { record.marks[checkpoint.key] = checkpoint.value }
        }
    }
}

extension Inboxes: CheckpointStore {
    func checkpoint(source: String, key: String) async throws -> String? { now.marks[key] }
    func checkpoints(source: String) async throws -> [String: String] { now.marks }
}

extension Inboxes: SourceReporter {
    func report(_ event: SourceEvent, of source: String) {
        record.withLock { $0.events.append(event) }
    }
}

/// A clock that is set by hand.
final class WallClock: Timekeeper {
    private let time: Guarded<Date>

    init(_ time: Date) {
        self.time = Guarded(time)
    }

    var now: Date { time.withLock { $0 } }

    func set(_ time: Date) {
        self.time.withLock { $0 = time }
    }

    func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
    }
}
