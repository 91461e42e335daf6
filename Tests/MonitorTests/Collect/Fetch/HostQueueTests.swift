import Testing

@testable import Monitor

/// Who goes next.
@Suite struct HostQueueTests {
    private static func queue(total: Int, perHost: Int, _ hosts: String) -> HostQueue<String> {
        var queue = HostQueue<String>(total: total, perHost: perHost)
        for (index, host) in hosts.enumerated() { queue.add("\(host)\(index)", host: String(host)) }
        return queue
    }

    private static func drain(_ queue: inout HostQueue<String>) -> [String] {
        var order: [String] = []
        while let next = queue.next() {
            order.append(next)
            queue.release(host: String(next.prefix(1)))
        }
        return order
    }

    @Test func hostsTakeTurns() {
        var queue = Self.queue(total: 9, perHost: 9, "aaaabbc")
        #expect(Self.drain(&queue) == ["a0", "b4", "c6", "a1", "b5", "a2", "a3"])
    }

    @Test func aHostAtItsLimitLetsOthersPass() {
        var queue = Self.queue(total: 9, perHost: 1, "aab")
        #expect(queue.next() == "a0")
        #expect(queue.next() == "b2")
        #expect(queue.next() == nil)
        queue.release(host: "a")
        #expect(queue.next() == "a1")
        #expect(queue.running == 2)
    }

    @Test func theTotalIsALimitToo() {
        var queue = Self.queue(total: 2, perHost: 1, "abc")
        #expect([queue.next(), queue.next(), queue.next()] == ["a0", "b1", nil])
        queue.release(host: "b")
        #expect(queue.next() == "c2")
    }

    @Test func aReleaseTooManyChangesNothing() {
        var queue = Self.queue(total: 1, perHost: 1, "ab")
        queue.release(host: "a")
        queue.release(host: "nobody")
        #expect(queue.next() == "a0")
        #expect(queue.next() == nil)
    }

    @Test func aLongQueueKeepsItsOrder() {
        var queue = FIFO<Int>()
        var taken: [Int] = []
        for number in 0..<5000 {
            queue.append(number)
            if number % 3 == 0, let next = queue.popFirst() { taken.append(next) }
        }
        while let next = queue.popFirst() { taken.append(next) }
        #expect(taken == Array(0..<5000))
        #expect(queue.isEmpty)
    }
}
