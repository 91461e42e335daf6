import Foundation

/// Batches that wait to be decided, and the sources that wait for them.
final class BatchQueue: Sendable {
    /// A batch and the source's wait for its answer.
    struct Entry {
        let number: Int
        let batch: ArticleBatch
        fileprivate let sender: CheckedContinuation<Void, any Error>

        func answer() { sender.resume() }
        func fail(_ error: any Error) { sender.resume(throwing: error) }
    }

    private struct State {
        var entries: [Entry] = []
        var nextNumber = 0
        var isWoken = false
        /// Why no more are taken; `nil` while they are.
        var closed: (any Error)?
    }

    private let state = Guarded(State())
    private let arrival = Bell()

    /// Batches that wait.
    var count: Int { state.withLock { $0.entries.count } }

    /// Returns when the batch is answered. A task that is cancelled while its batch still waits takes it back.
    func put(_ batch: ArticleBatch) async throws {
        let number = state.withLock { state in
            state.nextNumber += 1
            return state.nextNumber
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { enter(Entry(number: number, batch: batch, sender: $0)) }
        } onCancel: {
            withdraw(number)
        }
    }

    /// The batches that wait, in their order, until they hold that many articles, at least one batch. Waits for one where there is none, up to
    /// a time, or until it is woken: then the answer is empty. `nil` when the queue is closed and emptied, or the task is cancelled.
    func take(upTo limit: Int, until time: Date? = nil, _ timekeeper: any Timekeeper) async -> [Entry]? {
        while !Task.isCancelled {
            let taken = state.withLock { state in
                var articles = 0
                let count = state.entries.prefix { entry in
                    defer { articles += entry.batch.articles.count }
                    return articles < limit
                }.count
                let taken = Array(state.entries.prefix(count))
                state.entries.removeFirst(count)
                defer { state.isWoken = false }
                return (entries: taken, isLast: taken.isEmpty && state.closed != nil, isWoken: state.isWoken)
            }
            if !taken.entries.isEmpty { return taken.entries }
            if taken.isLast { return nil }
            if taken.isWoken || time.map({ $0 <= timekeeper.now }) ?? false { return [] }
            await arrival.wait(until: time, by: timekeeper)
        }
        return nil
    }

    /// Ends the wait of whoever waits for batches.
    func wake() {
        state.withLock { $0.isWoken = true }
        arrival.ring()
    }

    /// No more are taken; those that wait still are.
    func close(_ error: any Error = CancellationError()) {
        state.withLock { if $0.closed == nil { $0.closed = error } }
        arrival.ring()
    }

    /// Closes, and fails those that wait.
    func fail(_ error: any Error) {
        close(error)
        let entries = state.withLock { state in
            defer { state.entries = [] }
            return state.entries
        }
        for entry in entries { entry.fail(error) }
    }

    private func enter(_ entry: Entry) {
        let refusal = state.withLock { state -> (any Error)? in
            if let closed = state.closed { return closed }
            if Task.isCancelled { return CancellationError() }
            state.entries.append(entry)
            return nil
        }
        if let refusal { entry.fail(refusal) } else { arrival.ring() }
    }

    private func withdraw(_ number: Int) {
        let entry = state.withLock { state -> Entry? in
            guard let index = state.entries.firstIndex(where: { $0.number == number }) else { return nil }
            return state.entries.remove(at: index)
        }
        entry?.fail(CancellationError())
    }
}
