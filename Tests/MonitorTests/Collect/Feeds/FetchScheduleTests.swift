import Foundation
import Testing

@testable import Monitor

/// Who is asked when: pure, with the time as an argument.
@Suite struct FetchScheduleTests {
    private static let start = Date(timeIntervalSince1970: 1_795_428_000)

    private static func schedule(perHost: Int = 1, _ feeds: [(host: String, due: Double)]) -> FetchSchedule {
        var schedule = FetchSchedule(hosts: feeds.map(\.host), total: 10, perHost: perHost)
        for (index, feed) in feeds.enumerated() { schedule.plan(index, due: start + feed.due) }
        return schedule
    }

    @Test func nobodyIsAskedEarly() {
        var schedule = Self.schedule([("a", 10), ("b", 5)])
        #expect(schedule.start(at: Self.start) == nil)
        #expect(schedule.nextDue == Self.start + 5)
        #expect(schedule.start(at: Self.start + 5) == 1)
        #expect(schedule.start(at: Self.start + 9.9) == nil)
        #expect(schedule.start(at: Self.start + 10) == 0)
    }

    @Test func aHostIsAskedOneAtATime() throws {
        var schedule = Self.schedule([("a", 0), ("a", 0), ("b", 0)])
        let started = schedule.start(at: Self.start)
        let first = try #require(started)
        #expect(first == 0)
        #expect(schedule.start(at: Self.start) == 2)
        #expect(schedule.start(at: Self.start) == nil)
        schedule.finish(first, due: Self.start + 100)
        #expect(schedule.start(at: Self.start) == 1)
    }

    @Test func whoIsRetiredIsAskedNoMoreAndHoldsNoPlace() throws {
        var schedule = Self.schedule([("a", 0), ("a", 0), ("a", 5)])
        #expect(schedule.start(at: Self.start) == 0)
        // One waits for its host, one for its time.
        schedule.retire(1)
        schedule.retire(2)
        let new = schedule.add(host: "a")
        schedule.plan(new, due: Self.start + 1)
        schedule.leave(0)
        #expect(schedule.start(at: Self.start) == nil)
        #expect(schedule.start(at: Self.start + 9) == new)
        schedule.finish(new, due: Self.start + 99)
        // Nothing stands for the three numbers any more.
        #expect(Set((0..<4).map { _ in schedule.add(host: "b") }) == [0, 1, 2, 4])
    }

    @Test func aHeldHostIsLeftAloneAndNobodyForgotten() throws {
        var schedule = Self.schedule([("a", 0), ("a", 0), ("a", 7), ("b", 0)])
        let started = schedule.start(at: Self.start)
        let first = try #require(started)
        schedule.hold(hostOf: 0, until: Self.start + 60)
        schedule.hold(hostOf: 0, until: Self.start + 30)
        schedule.finish(first, due: Self.start + 20)
        #expect(schedule.start(at: Self.start) == 3)
        #expect(schedule.start(at: Self.start + 59) == nil)
        var later: [Int] = []
        while let entry = schedule.start(at: Self.start + 60) {
            later.append(entry)
            schedule.finish(entry, due: Self.start + 1000)
        }
        #expect(later.sorted() == [0, 1, 2])
    }

    @Test func aFewFeedsStartAtOnceAndManyOneAfterTheOther() {
        let plan = StartPlan(now: Self.start, random: { 0 })
        #expect(plan.dues(stored: [nil], every: [900]) == [Self.start])
        let few = plan.dues(stored: [nil, nil, nil], every: [900, 900, 900])
        #expect(few.map { $0.timeIntervalSince(Self.start) } == [0, 1, 2])
        let many = plan.dues(stored: [Date?](repeating: nil, count: 9000), every: [Double](repeating: 900, count: 9000))
        #expect(many.map { $0.timeIntervalSince(Self.start) }.max()?.rounded() == 900)
    }

    @Test func storedTimesAreKeptAndMissedOnesSpread() {
        let plan = StartPlan(now: Self.start, random: { 0 })
        let dues = plan.dues(stored: [Self.start + 500, Self.start - 9000, Self.start - 1], every: [900, 900, 900])
        #expect(dues == [Self.start + 500, Self.start, Self.start + 1])
    }

    @Test func theHeapGivesTheEarliestFirst() {
        var heap = DueHeap()
        let random = dice(seed: 3)
        let dues = (0..<500).map { _ in Self.start + (random() * 100).rounded() }
        for (index, due) in dues.enumerated() { heap.insert(index, due: due) }
        var order: [Date] = []
        while let next = heap.next, let index = heap.pop(at: next) { order.append(dues[index]) }
        #expect(order == dues.sorted())
        #expect(heap.count == 0)
    }
}
