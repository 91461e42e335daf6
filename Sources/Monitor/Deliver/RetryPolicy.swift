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

    /// From the first try on.
    public var giveUpAfter: Duration

    public init(giveUpAfter: Duration) {
        self.giveUpAfter = giveUpAfter
    }

    /// What follows a failed try. `failures` counts it; `chance` is a random number from 0 to 1.
    ///
    /// A pause that would end after the time to give up ends then, so that there is a last try.
    public func step(failures: Int, firstTry: Date, now: Date, retryAfter: Duration?, chance: Double) -> Step {
        let end = firstTry + giveUpAfter.seconds
        guard now < end else { return .giveUp }
        let longest = min(Self.longestPause, Self.firstPause * pow(2, Double(min(max(0, failures - 1), 30))))
        let pause = max(longest * chance, retryAfter?.seconds ?? 0)
        return .tryAgain(at: min(now + pause, end))
    }
}
