import Foundation

/// Says whether the stages move, for the watchdog: none may hold one piece of work for longer than the patience that it has with disks.
struct StagePulse: Sendable {
    /// A commit takes milliseconds; a disk that needs so long is broken.
    static let patience: TimeInterval = 45

    /// Since when each stage has been busy with one piece of work; `nil` while it is not.
    let busySince: [@Sendable () -> Date?]
    let time: any Timekeeper

    var isMoving: Bool {
        let now = time.now
        return busySince.allSatisfy { stage in stage().map { now.timeIntervalSince($0) < Self.patience } ?? true }
    }
}
