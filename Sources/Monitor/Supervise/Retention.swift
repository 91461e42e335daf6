import Foundation
import Logging

/// Forgets what is too old or too much, now and then, beside the daemon's work.
struct Retention: Sendable {
    /// The first time, the daemon has caught up with its sources.
    private static let firstPause = Duration.seconds(5 * 60)
    private static let pause = Duration.seconds(3600)

    let store: Store
    let time: any Timekeeper
    let metrics: Metrics
    let logger: Logger
    /// What is in force.
    let settings: @Sendable () -> RetentionSettings

    /// Until cancelled. Throws where the store fails.
    func run() async throws {
        var pause = Self.firstPause
        while true {
            do { try await time.sleep(for: pause) } catch { return }
            let limits = limits
            let counts = try await store.forget(beyond: limits, now: time.now)
            for (kind, count) in counts { metrics.add(count, to: .forgotten(kind: kind)) }
            if try await store.usedBytes() > limits.bytes {
                logger.warning(
                    "the store is larger than retention allows: what is left waits for sinks, or says which articles were met",
                    metadata: ["limit": "\(limits.bytes)"])
            }
            pause = Self.pause
        }
    }

    private var limits: Store.Limits {
        let settings = settings()
        let now = time.now
        return Store.Limits(
            articles: now - settings.articles.seconds, alerts: now - settings.alerts.seconds, bytes: settings.maxSize)
    }
}
