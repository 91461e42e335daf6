import Foundation
import Monitor
import TestKit
import Testing

@Suite struct BellTests {
    @Test func aRingBeforeTheWaitIsKeptOnce() async {
        let bell = Bell()
        bell.ring()
        bell.ring()
        await bell.wait()
        let second = Task { await bell.wait() }
        second.cancel()
        await second.value
    }

    @Test func aRingWakesWhoWaits() async {
        let bell = Bell()
        await withTaskGroup { group in
            group.addTask { await bell.wait() }
            group.addTask { bell.ring() }
        }
    }

    @Test func aTimeThatIsOverWaitsForNothing() async {
        let clock = FixedTimekeeper()
        await Bell().wait(until: clock.now, by: clock)
    }

    @Test func theTimeEndsAWaitWithoutARing() async {
        // This clock's sleep returns at once.
        let clock = FixedTimekeeper()
        await Bell().wait(until: clock.now + 3600, by: clock)
    }
}
