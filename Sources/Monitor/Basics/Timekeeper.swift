public import Foundation

/// The one clock of the daemon: injected, so that a replay of the same articles gives the same alerts and no test waits.
public protocol Timekeeper: Sendable {
    var now: Date { get }
    /// Returns early, throwing, only when the task is cancelled.
    func sleep(for duration: Duration) async throws
}

/// The system's clock. `Date()` and `Task.sleep` stand here and nowhere else.
public struct SystemTimekeeper: Timekeeper {
    public init() {}

    public var now: Date { Date() }

    public func sleep(for duration: Duration) async throws {
        try await Task.sleep(for: duration)
    }
}
