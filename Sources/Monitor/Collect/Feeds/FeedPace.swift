import Foundation

/// When a feed is asked for again.
///
/// After Sia, Cho and Cho, "Efficient Monitoring Algorithm for Fast News Alerts" (IEEE TKDE 19(7), 2007): with a given number of requests,
/// news is found soonest where each source is asked in proportion to the square root of how often it changes.
struct FeedPace {
    /// A feed that changes once in so many intervals is asked at its `every`.
    private static let usualRatio = 16.0
    /// What one observed gap counts against those before it.
    private static let weight = 0.25
    /// Every wait is made longer by up to this part of it, so that feeds never fall into step.
    private static let jitter = 0.1
    /// How long a feed that stopped is left alone before it is asked once more.
    static let restOfTheStopped: TimeInterval = 30 * 86400

    let every: Double
    let shortest: Double
    let longest: Double

    init(_ settings: FeedSettings) {
        shortest = max(1, settings.min.seconds)
        longest = max(shortest, settings.max.seconds)
        every = Swift.min(Swift.max(settings.every.seconds, shortest), longest)
    }

    /// After a success: how often the feed changes decides, and what the publisher asks for (`hints`, in seconds) is respected; both only
    /// between the bounds. `random` is 0..<1.
    func wait(gap: Double?, silence: Double?, hints: [Double], random: Double) -> Double {
        let usual = Self.usualRatio * every
        let wanted = every * (max(gap ?? usual, silence ?? 0) / usual).squareRoot()
        return spread(clamp(max(wanted, hints.max() ?? 0)), random)
    }

    /// The date, or the first one behind it that lies in no hour (UTC) in which the publisher rests; never later than the longest wait allows.
    func outside(_ hours: [Int], due: Date, now: Date) -> Date {
        let hour = 3600.0
        for offset in 0..<24 {
            let candidate =
                offset == 0 ? due.timeIntervalSince1970 : ((due.timeIntervalSince1970 / hour).rounded(.down) + Double(offset)) * hour
            guard offset == 0 || candidate - now.timeIntervalSince1970 <= longest else { return due }
            let ofDay = Int((candidate / hour).rounded(.down).truncatingRemainder(dividingBy: 24))
            if !hours.contains(ofDay) { return Date(timeIntervalSince1970: candidate) }
        }
        return due
    }

    /// After so many failures in a row: twice as long for each, and not before the server's own time. `random` is 0..<1.
    func wait(failures: Int, retryAfter: Double?, random: Double) -> Double {
        let backoff = shortest * pow(2, Double(Swift.min(max(failures, 1), 32) - 1))
        return spread(clamp(max(backoff, retryAfter ?? 0)), random)
    }

    /// The usual time between changes, once another gap was seen. A gap shorter than the pace of asking cannot be seen.
    func gap(after gap: Double, known: Double?) -> Double {
        let known = known ?? Self.usualRatio * every
        return known + Self.weight * (gap - known)
    }

    func clamp(_ seconds: Double) -> Double { Swift.min(Swift.max(seconds, shortest), longest) }

    private func spread(_ seconds: Double, _ random: Double) -> Double { seconds * (1 + Self.jitter * random) }
}
