import Foundation
import Logging

/// Runs an inbox on a thread of its own, so that a folder that hangs (a network file system) holds up nobody else, and hands over what it
/// finds, one batch at a time. While a batch is decided, the next one is read.
final class DirectoryWorker: Sendable {
    /// What the thread and the source's task tell each other.
    private struct Handover {
        var waiter: CheckedContinuation<DirectoryBatch?, Never>?
        var finished: [DirectoryBatch.Finished] = []
        var isStopping = false
        var hasEnded = false
        var ending: CheckedContinuation<Void, Never>?
    }

    /// Files that are read before the kernel is asked for news again: its queue must not run over, nor a lone file wait.
    private static let filesAtOnce = 32

    private let handover = Guarded(Handover())
    private let watch: FolderWatch?

    /// Starts the thread.
    init(_ around: Inbox.Surroundings, marks: FileMarks) {
        do throws(SystemError) {
            watch = try FolderWatch()
        } catch {
            watch = nil
            around.logger.error(
                "the kernel cannot watch folders; they are scanned every few seconds", metadata: ["reason": .string(error.words)])
        }
        let thread = Thread { [self] in work(around, marks) }
        thread.name = "inbox \(around.settings.id)"
        thread.start()
    }

    // MARK: - For the source's task

    /// The next batch; waits for one. `nil` when the task is cancelled.
    func next() async -> DirectoryBatch? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let goesOn = handover.withLock { state -> Bool in
                    guard !state.isStopping, !state.hasEnded, !Task.isCancelled else { return false }
                    state.waiter = waiter
                    return true
                }
                if goesOn { watch?.ring() } else { waiter.resume(returning: nil) }
            }
        } onCancel: {
            takeWaiter()?.resume(returning: nil)
        }
    }

    /// The batch is decided and stored: its files may go.
    func settle(_ batch: DirectoryBatch) {
        guard !batch.finished.isEmpty else { return }
        handover.withLock { $0.finished += batch.finished }
        watch?.ring()
    }

    /// Ends the thread, once it has settled what was decided, and returns when it has ended.
    func stop() async {
        handover.withLock { $0.isStopping = true }
        watch?.ring()
        await withCheckedContinuation { ending in
            let isOver = handover.withLock { state -> Bool in
                if !state.hasEnded { state.ending = ending }
                return state.hasEnded
            }
            if isOver { ending.resume() }
        }
    }

    // MARK: - On the thread

    /// Without a watch nothing interrupts a wait.
    private static let longestBlindWait: Duration = .milliseconds(50)

    private func work(_ around: Inbox.Surroundings, _ marks: FileMarks) {
        var inbox = Inbox(around, watch: watch, marks: marks)
        while !handover.withLock({ $0.isStopping }) {
            inbox.work(files: Self.filesAtOnce)
            inbox.settle(takeFinished())
            if inbox.hasBatch, let waiter = takeWaiter() { waiter.resume(returning: inbox.takeBatch()) }
            wait(for: &inbox)
        }
        inbox.settle(takeFinished())
        let ending = handover.withLock { state in
            state.hasEnded = true
            return state.ending
        }
        takeWaiter()?.resume(returning: nil)
        ending?.resume()
    }

    private func wait(for inbox: inout Inbox) {
        if let watch {
            inbox.take(watch.wait(inbox.idleTime))
        } else {
            Thread.sleep(forTimeInterval: min(inbox.idleTime, Self.longestBlindWait).timeInterval)
        }
    }

    private func takeWaiter() -> CheckedContinuation<DirectoryBatch?, Never>? {
        handover.withLock { state in
            defer { state.waiter = nil }
            return state.waiter
        }
    }

    private func takeFinished() -> [DirectoryBatch.Finished] {
        handover.withLock { state in
            defer { state.finished = [] }
            return state.finished
        }
    }
}
