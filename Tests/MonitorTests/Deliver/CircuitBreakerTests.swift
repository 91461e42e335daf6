import Foundation
import TestKit
import Testing

@testable import Monitor

@Suite struct CircuitBreakerTests {
    private let start = FixedTimekeeper().now

    /// A breaker after so many failures in a row, each probe tried as soon as it may be.
    private func broken(_ failures: Int) -> (breaker: CircuitBreaker, now: Date) {
        var breaker = CircuitBreaker()
        var now = start
        for _ in 0..<failures {
            now = max(now, breaker.reopens ?? now)
            breaker.started()
            breaker.failed(at: now, retryAfter: nil)
        }
        return (breaker, now)
    }

    @Test(arguments: [(4, nil), (5, 1), (6, 2), (7, 4), (11, 60), (100, 60)] as [(Int, TimeInterval?)])
    func fiveFailuresInARowOpenIt(_ failures: Int, _ pause: TimeInterval?) {
        let (breaker, now) = broken(failures)
        #expect(breaker.isBroken == (pause != nil))
        #expect(breaker.reopens?.timeIntervalSince(now) == pause)
        #expect(breaker.room(at: now, of: 4, inFlight: 1) == (pause == nil ? 3 : 0))
    }

    @Test func thenOneProbeDecides() {
        var (breaker, now) = broken(5)
        now += 1
        #expect(breaker.room(at: now, of: 4, inFlight: 1) == 0, "one is still under way")
        #expect(breaker.room(at: now, of: 4, inFlight: 0) == 1)
        breaker.started()
        #expect(breaker.room(at: now, of: 4, inFlight: 1) == 0)
        breaker.answered()
        #expect(breaker.room(at: now, of: 4, inFlight: 0) == 4)
        #expect(!breaker.isBroken)
    }

    @Test func whatFailsLateTellsNothingNew() {
        var (breaker, now) = broken(5)
        let before = breaker
        breaker.failed(at: now, retryAfter: nil)
        #expect(breaker == before)
        now += 30
        breaker.failed(at: now, retryAfter: .seconds(30))
        #expect(breaker.reopens == now + 30)
    }

    @Test func oneThatAsksForTimeIsLeftAloneWithoutBeingCalledBroken() {
        var breaker = CircuitBreaker()
        breaker.failed(at: start, retryAfter: .seconds(30))
        #expect(breaker.room(at: start + 29, of: 4, inFlight: 0) == 0)
        #expect(breaker.room(at: start + 30, of: 4, inFlight: 0) == 1)
        #expect(!breaker.isBroken)
    }

    @Test func aProbeThatWasCancelledIsTriedAgain() {
        var (breaker, now) = broken(6)
        now += 2
        breaker.started()
        breaker.abandoned(at: now)
        #expect(breaker.room(at: now, of: 4, inFlight: 0) == 1)
    }
}

@Suite struct RateLimitTests {
    private let start = FixedTimekeeper().now

    @Test func noMinuteHoldsMoreThanTheLimit() {
        var rate = RateLimit(perMinute: 2)
        rate.started(at: start)
        rate.started(at: start + 20)
        #expect(rate.room(at: start + 59.9) == 0)
        #expect(rate.frees == start + 60)
        #expect(rate.room(at: start + 60) == 1)
        rate.started(at: start + 60)
        #expect(rate.room(at: start + 79.9) == 0)
        #expect(rate.room(at: start + 200) == 2)
    }

    @Test func withoutALimitThereIsAlwaysRoom() {
        var rate = RateLimit(perMinute: nil)
        rate.started(at: start)
        #expect(rate.room(at: start) == .max)
        #expect(rate.frees == nil)
    }
}
