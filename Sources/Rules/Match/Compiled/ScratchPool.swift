import Glibc

/// A scratch space on its way between articles.
final class MatchWorker {
    var scratch: MatchScratch
    var tokenizer = Tokenizer()

    init(_ scratch: consuming MatchScratch) {
        self.scratch = scratch
    }
}

/// Scratch spaces that no thread uses at the moment: as many are made as threads match at once.
///
/// `@unchecked Sendable`: the list is touched only between lock and unlock, and a worker that is in it belongs to nobody else. A pthread mutex,
/// since ThreadSanitizer reports false races with `Synchronization.Mutex`.
final class ScratchPool: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private var workers: [MatchWorker] = []

    init() {
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deinitialize(count: 1)
        mutex.deallocate()
    }

    func take() -> MatchWorker? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return workers.popLast()
    }

    func give(_ worker: MatchWorker) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        workers.append(worker)
    }
}
