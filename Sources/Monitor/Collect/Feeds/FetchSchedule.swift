import Foundation

/// Which feed is asked next: due ones only, hosts in turn, no more at once than the limits, none at a host that wants to be left alone.
///
/// Pure: time comes in as an argument. Feeds are numbers to it; a number that was left is given away again.
struct FetchSchedule {
    private var hosts: [String]
    private var waiting = DueHeap()
    private var ready: HostQueue<Int>
    private var held: [String: Date] = [:]
    /// Feeds that wait though they are not to be asked any more.
    private var retired: Set<Int> = []
    /// Numbers that nothing stands for any more.
    private var free: [Int] = []

    init(hosts: [String] = [], total: Int, perHost: Int) {
        self.hosts = hosts
        ready = HostQueue(total: total, perHost: perHost)
    }

    /// One more feed, not planned yet.
    mutating func add(host: String) -> Int {
        guard let number = free.popLast() else {
            hosts.append(host)
            return hosts.count - 1
        }
        hosts[number] = host
        return number
    }

    /// A feed that waits is never asked again.
    mutating func retire(_ feed: Int) {
        retired.insert(feed)
    }

    mutating func plan(_ feed: Int, due: Date) {
        waiting.insert(feed, due: due)
    }

    /// The next feed to ask, which holds a place of its host until `finish`; `nil` where none may be asked now.
    mutating func start(at now: Date) -> Int? {
        while let feed = waiting.pop(at: now) {
            if retired.remove(feed) != nil {
                free.append(feed)
                continue
            }
            if let until = hold(of: feed, at: now) { waiting.insert(feed, due: until) } else { ready.add(feed, host: hosts[feed]) }
        }
        while let feed = ready.next() {
            let isRetired = retired.remove(feed) != nil
            let until = hold(of: feed, at: now)
            if !isRetired, until == nil { return feed }
            ready.release(host: hosts[feed])
            if isRetired { free.append(feed) } else if let until { waiting.insert(feed, due: until) }
        }
        return nil
    }

    mutating func finish(_ feed: Int, due: Date) {
        ready.release(host: hosts[feed])
        waiting.insert(feed, due: due)
    }

    /// A feed that was being asked will never be asked again.
    mutating func leave(_ feed: Int) {
        ready.release(host: hosts[feed])
        free.append(feed)
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
