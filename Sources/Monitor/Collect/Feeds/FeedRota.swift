import Foundation

/// Who is asked when, while feeds come and go: those that stay keep their times and their fetches under way.
struct FeedRota {
    private struct Entry {
        var feed: Feed
        var state: FeedState
        /// Ends its fetch; `nil` while there is none.
        var fetch: StopSignal?
    }

    /// One fetch that is to begin.
    struct Turn {
        let number: Int
        let feed: Feed
        let state: FeedState
        let stop: StopSignal
    }

    private let tools: FeedTools
    /// By number; `nil` for a number that is free.
    private var entries: [Entry?] = []
    private var numbers: [String: Int] = [:]
    private var schedule: FetchSchedule
    /// Feeds that are asked no more, whose fetch has still to end, by id.
    private var ending: [String: Int] = [:]
    /// Those that come after them, by the same number.
    private var successors: [Int: Feed] = [:]

    init(_ tools: FeedTools) {
        self.tools = tools
        schedule = FetchSchedule(total: tools.settings.concurrency, perHost: tools.settings.perHost)
    }

    /// When something becomes due.
    var nextDue: Date? { schedule.nextDue }

    /// Makes the list the one in force: who is not on it, or not like this, is asked no more. Returns those that are to be added now; others
    /// follow when their forerunner's fetch has ended.
    mutating func take(_ list: [Feed]) -> [Feed] {
        let wanted = Set(list.map(\.id))
        for (id, number) in numbers where !wanted.contains(id) { retire(number, id) }
        for (number, feed) in successors where !wanted.contains(feed.id) { successors[number] = nil }
        var added: [Feed] = []
        for feed in list {
            if let number = numbers[feed.id] {
                if entries[number]?.feed == feed { continue }
                retire(number, feed.id)
            }
            if let forerunner = ending[feed.id] { successors[forerunner] = feed } else { added.append(feed) }
        }
        return added
    }

    /// Feeds with what is known of them, planned from their stored times on.
    mutating func add(_ feeds: [(feed: Feed, state: FeedState)]) {
        let now = tools.time.now
        let stored = feeds.map { $0.state.plausibleDue(at: now, FeedPace($0.feed.settings)) }
        let dues = StartPlan(now: now, random: tools.random).dues(stored: stored, every: feeds.map { FeedPace($0.feed.settings).every })
        entries.reserveCapacity(entries.count + feeds.count)
        for ((feed, state), due) in zip(feeds, dues) {
            let number = schedule.add(host: Self.host(of: feed, state))
            var state = state
            state.due = due
            schedule.plan(number, due: due)
            if let until = state.hostHeldUntil, until > now { schedule.hold(hostOf: number, until: until) }
            if number == entries.count { entries.append(nil) }
            entries[number] = Entry(feed: feed, state: state)
            numbers[feed.id] = number
        }
    }

    /// The next one to be asked; `nil` where nobody may be asked now.
    mutating func next() -> Turn? {
        guard let number = schedule.start(at: tools.time.now), let entry = entries[number] else { return nil }
        let stop = StopSignal()
        entries[number]?.fetch = stop
        return Turn(number: number, feed: entry.feed, state: entry.state, stop: stop)
    }

    /// A fetch has ended, `step` is what came of it; `nil` where it was stopped. Returns the feed that waited for that.
    mutating func ended(_ number: Int, _ step: FeedStep?) -> Feed? {
        if let until = step?.hostHeldUntil { schedule.hold(hostOf: number, until: until) }
        guard let entry = entries[number], ending[entry.feed.id] != number, let step else {
            leave(number)
            return successors.removeValue(forKey: number)
        }
        entries[number]?.state = step.state
        entries[number]?.fetch = nil
        schedule.finish(number, due: step.state.due ?? tools.time.now)
        return nil
    }

    /// Its fetch, where there is one, is stopped, and the entry is kept until that has ended.
    private mutating func retire(_ number: Int, _ id: String) {
        numbers[id] = nil
        if let fetch = entries[number]?.fetch {
            ending[id] = number
            fetch.fire()
        } else {
            entries[number] = nil
            schedule.retire(number)
        }
    }

    private mutating func leave(_ number: Int) {
        if let id = entries[number]?.feed.id { ending[id] = nil }
        entries[number] = nil
        schedule.leave(number)
    }

    private static func host(of feed: Feed, _ state: FeedState) -> String {
        (try? HTTPAddress(state.address ?? feed.settings.url).host) ?? feed.id
    }
}

extension FeedState {
    /// The stored due time, unless a clock that ran ahead put it where no plan would.
    fileprivate func plausibleDue(at now: Date, _ pace: FeedPace) -> Date? {
        let furthest = stopped == nil ? 2 * pace.longest : 2 * FeedPace.restOfTheStopped
        return due.flatMap { $0.timeIntervalSince(now) <= furthest ? $0 : nil }
    }
}
