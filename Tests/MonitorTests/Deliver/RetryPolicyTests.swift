import Foundation
import Monitor
import TestKit
import Testing

@Suite struct RetryPolicyTests {
    private let policy = RetryPolicy(giveUpAfter: .seconds(3 * 86400))
    private let start = FixedTimekeeper().now

    private func pause(failures: Int, after elapsed: TimeInterval = 0, retryAfter: Duration? = nil, chance: Double = 1) -> TimeInterval? {
        let now = start + elapsed
        let step = policy.step(failures: failures, firstTry: start, now: now, retryAfter: retryAfter, chance: chance)
        return switch step {
        case .tryAgain(let time): time.timeIntervalSince(now)
        case .giveUp: nil
        }
    }

    @Test(arguments: zip([0, 1, 2, 3, 4, 10, 11, 50, .max], [1.0, 1, 2, 4, 8, 512, 600, 600, 600]))
    func theLongestPauseDoublesUpToTenMinutes(_ failures: Int, _ expected: TimeInterval) {
        #expect(pause(failures: failures) == expected)
    }

    @Test(arguments: [(0.0, 0.0), (0.25, 2.0), (1, 8)])
    func chanceSaysHowMuchOfItIsWaited(_ chance: Double, _ expected: TimeInterval) {
        #expect(pause(failures: 4, chance: chance) == expected)
    }

    @Test(arguments: [(Duration.seconds(2), 8.0), (.seconds(60), 60), (.seconds(86400), 86400)])
    func theReceiverMayAskForMoreButNotForLess(_ asked: Duration, _ expected: TimeInterval) {
        #expect(pause(failures: 4, retryAfter: asked) == expected)
    }

    @Test func atTheTimeToGiveUpThereIsATry() {
        #expect(pause(failures: 20, after: 3 * 86400 - 5) == 5)
        #expect(pause(failures: 20, retryAfter: .seconds(365 * 86400)) == 259_200)
    }

    @Test func thenAFewHoursOfShortPausesFollowBeforeItIsGivenUp() {
        #expect(pause(failures: 20, after: 3 * 86400, retryAfter: .seconds(86400)) == 60)
        #expect(pause(failures: 20, after: 75 * 3600 - 1) == 1)
        #expect(pause(failures: 20, after: 75 * 3600) == nil)
    }
}
