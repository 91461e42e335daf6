public import Foundation

/// When an alert that was not taken is tried again: exponential backoff with full jitter, as AWS's Architecture Blog describes it
/// (M. Brooker, "Exponential Backoff And Jitter", 2015), and never before the receiver asks for it.
public struct RetryPolicy: Sendable, Hashable {
    public enum Step: Sendable, Hashable {
        case tryAgain(at: Date)
        case giveUp
    }

    /// The most that the first pause is; each further one may be twice as long.
    static let firstPause: TimeInterval = 1
    /// A receiver that comes back is noticed within this time.
    static let longestPause: TimeInterval = 600

    /// An alert whose time is over gets a little more of it, in short pauses: the receiver may have come back just now, and stumble.
    static let lastChances = 1.0 / 24
    static let lastPause: TimeInterval = 60

    /// From the first try on.
    public var giveUpAfter: Duration

    public init(giveUpAfter: Duration) {
        self.giveUpAfter = giveUpAfter
    }

    /// What follows a failed try. `failures` counts it; `chance` is a random number from 0 to 1.
    ///
    /// A pause that would end after the time to give up ends then, so that there is a try at that time.
    public func step(failures: Int, firstTry: Date, now: Date, retryAfter: Duration?, chance: Double) -> Step {
        let end = firstTry + giveUpAfter.seconds
        let longest = min(Self.longestPause, Self.firstPause * pow(2, Double(min(max(0, failures - 1), 30))))
        if now < end { return .tryAgain(at: min(now + max(longest * chance, retryAfter?.seconds ?? 0), end)) }
        let lastEnd = end + giveUpAfter.seconds * Self.lastChances
        guard now < lastEnd else { return .giveUp }
        return .tryAgain(at: min(now + min(longest, Self.lastPause) * chance, lastEnd))
    }
}
