/// Who goes next: first come, first served within a host, hosts in turn, never more than the limits at once.
struct HostQueue<Element> {
    private struct Lane {
        var waiting = FIFO<Element>()
        var running = 0
        /// The host stands in `ready`, once.
        var isReady = false
    }

    private let total: Int
    private let perHost: Int
    /// Where a host's lane is. A lane without anything in it is given to the next new host.
    private var numbers: [String: Int] = [:]
    private var lanes: [Lane] = []
    private var free: [Int] = []
    /// Hosts with something waiting and a free place, in the order of their turn.
    private var ready = FIFO<Int>()
    private(set) var running = 0

    init(total: Int, perHost: Int) {
        self.total = max(1, total)
        self.perHost = max(1, perHost)
    }

    mutating func add(_ element: Element, host: String) {
        let lane = lane(of: host)
        lanes[lane].waiting.append(element)
        enlist(lane)
    }

    /// The next one, which holds a place of its host until `release`.
    mutating func next() -> Element? {
        guard running < total, let lane = ready.popFirst() else { return nil }
        lanes[lane].isReady = false
        lanes[lane].running += 1
        running += 1
        defer { enlist(lane) }
        return lanes[lane].waiting.popFirst()
    }

    mutating func release(host: String) {
        guard let lane = numbers[host], lanes[lane].running > 0 else { return }
        running -= 1
        lanes[lane].running -= 1
        enlist(lane)
        guard lanes[lane].running == 0, lanes[lane].waiting.isEmpty else { return }
        numbers[host] = nil
        free.append(lane)
    }

    private mutating func lane(of host: String) -> Int {
        if let lane = numbers[host] { return lane }
        let lane = free.popLast() ?? lanes.count
        if lane == lanes.count { lanes.append(Lane()) } else { lanes[lane] = Lane() }
        numbers[host] = lane
        return lane
    }

    private mutating func enlist(_ lane: Int) {
        guard !lanes[lane].isReady, !lanes[lane].waiting.isEmpty, lanes[lane].running < perHost else { return }
        lanes[lane].isReady = true
        ready.append(lane)
    }
}
