import Foundation

/// Feeds systemd's watchdog only while every stage moves: a stage that hangs gets the process restarted, and nothing is lost by that.
public struct Watchdog: Sendable {
    /// How often systemd wants to hear from us.
    private let interval: Duration
    private let notifier: ServiceNotifier
    private let time: any Timekeeper

    /// `nil` where systemd set no watchdog for this process (`$WATCHDOG_USEC`, `$WATCHDOG_PID`).
    public init?(environment: [String: String], processID: Int32, notifier: ServiceNotifier, time: any Timekeeper) {
        guard let microseconds = environment["WATCHDOG_USEC"].flatMap(Int64.init), microseconds > 0 else { return nil }
        if let owner = environment["WATCHDOG_PID"].flatMap(Int32.init), owner != processID { return nil }
        interval = .microseconds(microseconds)
        self.notifier = notifier
        self.time = time
    }

    /// Until cancelled. `isMoving` answers within the interval where all is well; systemd counts the silence where it does not.
    public func run(while isMoving: @Sendable () async -> Bool) async throws {
        while !Task.isCancelled {
            if await isMoving() { notifier.notify(.watchdog) }
            try await time.sleep(for: interval / 3)
        }
    }
}
