import Foundation
import Monitor
import TestKit
import Testing

@Suite struct ULIDGeneratorTests {
    /// A source of bits that are all set.
    private struct Ones: RandomNumberGenerator, Sendable {
        mutating func next() -> UInt64 { .max }
    }

    /// The time of the specification's own example, 01ARYZ6S41….
    private let example = Date(timeIntervalSince1970: 1_469_918_176.385)

    @Test func timeStandsBeforeRandomness() {
        var ulids = ULIDGenerator(random: SteppingRandom())
        let id = ulids.next(at: example)
        #expect(id.hasPrefix("01ARYZ6S41"))
        #expect(id.count == 26)
        #expect(id.allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains($0) })
    }

    @Test func theOneBeforeIsSmallerWithinAMillisecondAndWhenTheClockStepsBack() {
        var ulids = ULIDGenerator(random: SteppingRandom())
        let times = [0, 0, 0.0001, -5, 0.002, 60].map { example + $0 }
        let ids = times.map { ulids.next(at: $0) }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
    }

    @Test func countingUpCarriesOver() {
        var ulids = ULIDGenerator(random: Ones())
        let first = ulids.next(at: example)
        let second = ulids.next(at: example)
        #expect(first == "01ARYZ6S41FZZZZZZZZZZZZZZZ")
        #expect(second == "01ARYZ6S41G000000000000000")
    }

    @Test func timesThatNoClockShowsAreHeldWithinBounds() {
        var ulids = ULIDGenerator(random: SteppingRandom())
        #expect(ulids.next(at: .distantPast) < ulids.next(at: Date(timeIntervalSince1970: 1e300)))
    }
}
