import Foundation

/// Which feed is asked next: due ones only, hosts in turn, no more at once than the limits, none at a host that wants to be left alone.
///
/// Pure: time comes in as an argument. Feeds are numbers to it.
struct FetchSchedule {
    struct Entry: Sendable, Hashable {
        var feed: Int
        var host: String
    }

    private var waiting = DueHeap<Entry>()
    private var ready: HostQueue<Entry>
    private var held: [String: Date] = [:]

    init(total: Int, perHost: Int) {
        ready = HostQueue(total: total, perHost: perHost)
    }

    mutating func add(_ entry: Entry, due: Date) {
        waiting.insert(entry, due: due)
    }

    /// The next feed to ask, which holds a place of its host until `finish`; `nil` where none may be asked now.
    mutating func start(at now: Date) -> Entry? {
        while let entry = waiting.pop(at: now) {
            if let until = hold(of: entry.host, at: now) { waiting.insert(entry, due: until) } else { ready.add(entry, host: entry.host) }
        }
        while let entry = ready.next() {
            guard let until = hold(of: entry.host, at: now) else { return entry }
            ready.release(host: entry.host)
            waiting.insert(entry, due: until)
        }
        return nil
    }

    mutating func finish(_ entry: Entry, due: Date) {
        ready.release(host: entry.host)
        waiting.insert(entry, due: due)
    }

    /// Nothing is asked of the host until then. The longest hold counts.
    mutating func hold(host: String, until: Date) {
        held[host] = max(held[host] ?? until, until)
    }

    /// When something becomes due; earlier than now where only places are lacking.
    var nextDue: Date? { waiting.next }

    private mutating func hold(of host: String, at now: Date) -> Date? {
        guard let until = held[host] else { return nil }
        if until > now { return until }
        held[host] = nil
        return nil
    }
}
