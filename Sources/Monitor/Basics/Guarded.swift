import CPlatform
import Glibc

/// A value that several threads share, behind a lock that is held for a few instructions.
///
/// A pthread mutex and not `Synchronization.Mutex`: ThreadSanitizer understands the first and reports false races with the second
/// (docs/decisions/0060).
public final class Guarded<Value>: @unchecked Sendable {
    // Sendable because `value` is touched only between lock and unlock, and never leaves but by copy.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private var value: Value

    public init(_ value: sending Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deinitialize(count: 1)
        mutex.deallocate()
    }

    /// Nothing in `body` may wait: other threads stand still meanwhile.
    public func withLock<Result, Failure: Error>(_ body: (inout sending Value) throws(Failure) -> sending Result) throws(Failure)
        -> sending Result
    {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
