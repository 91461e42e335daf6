import Foundation

/// Which feed is asked next: due ones only, hosts in turn, no more at once than the limits, none at a host that wants to be left alone.
///
/// Pure: time comes in as an argument. Feeds are numbers to it, their hosts are known from the beginning.
struct FetchSchedule {
    private let hosts: [String]
    private var waiting = DueHeap()
    private var ready: HostQueue<Int>
    private var held: [String: Date] = [:]

    init(hosts: [String], total: Int, perHost: Int) {
        self.hosts = hosts
        ready = HostQueue(total: total, perHost: perHost)
    }

    mutating func plan(_ feed: Int, due: Date) {
        waiting.insert(feed, due: due)
    }

    /// The next feed to ask, which holds a place of its host until `finish`; `nil` where none may be asked now.
    mutating func start(at now: Date) -> Int? {
        while let feed = waiting.pop(at: now) {
            if let until = hold(of: feed, at: now) { waiting.insert(feed, due: until) } else { ready.add(feed, host: hosts[feed]) }
        }
        while let feed = ready.next() {
            guard let until = hold(of: feed, at: now) else { return feed }
            ready.release(host: hosts[feed])
            waiting.insert(feed, due: until)
        }
        return nil
    }

    mutating func finish(_ feed: Int, due: Date) {
        ready.release(host: hosts[feed])
        waiting.insert(feed, due: due)
    }

    /// Nothing is asked of the feed's host until then. The longest hold counts.
    mutating func hold(hostOf feed: Int, until: Date) {
        held[hosts[feed]] = max(held[hosts[feed]] ?? until, until)
    }

    /// When something becomes due. What is due but has no place waits for a `finish`.
    var nextDue: Date? { waiting.next }

    private mutating func hold(of feed: Int, at now: Date) -> Date? {
        guard !held.isEmpty, let until = held[hosts[feed]] else { return nil }
        if until > now { return until }
        held[hosts[feed]] = nil
        return nil
    }
}
