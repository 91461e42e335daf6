public import Foundation
public import Monitor

/// A clock that stands still, for tests that ask for the time and never sleep.
public struct FixedTimekeeper: Timekeeper {
    public let now: Date

    /// 2026-11-23 10:00:00 UTC unless said.
    public init(_ now: Date = Date(timeIntervalSince1970: 1_795_428_000)) {
        self.now = now
    }

    public func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
    }
}
