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
    private var lanes: [String: Lane] = [:]
    /// Hosts with something waiting and a free place, in the order of their turn.
    private var ready = FIFO<String>()
    private(set) var running = 0

    init(total: Int, perHost: Int) {
        self.total = max(1, total)
        self.perHost = max(1, perHost)
    }

    mutating func add(_ element: Element, host: String) {
        lanes[host, default: Lane()].waiting.append(element)
        enlist(host)
    }

    /// The next one, which holds a place of its host until `release`.
    mutating func next() -> Element? {
        guard running < total, let host = ready.popFirst(), let element = lanes[host]?.waiting.popFirst() else { return nil }
        lanes[host]?.isReady = false
        lanes[host]?.running += 1
        running += 1
        enlist(host)
        return element
    }

    mutating func release(host: String) {
        guard let lane = lanes[host], lane.running > 0 else { return }
        running -= 1
        if lane.running == 1, lane.waiting.isEmpty {
            lanes[host] = nil
        } else {
            lanes[host]?.running -= 1
            enlist(host)
        }
    }

    private mutating func enlist(_ host: String) {
        guard let lane = lanes[host], !lane.isReady, !lane.waiting.isEmpty, lane.running < perHost else { return }
        lanes[host]?.isReady = true
        ready.append(host)
    }
}

/// A queue of which both ends cost the same.
struct FIFO<Element> {
    private var elements: [Element?] = []
    private var head = 0

    var isEmpty: Bool { head == elements.count }

    mutating func append(_ element: Element) {
        elements.append(element)
    }

    mutating func popFirst() -> Element? {
        guard head < elements.count else { return nil }
        let first = elements[head]
        elements[head] = nil
        head += 1
        if head == elements.count {
            elements.removeAll(keepingCapacity: head <= 1024)
            head = 0
        } else if head > 1024, head > elements.count / 2 {
            elements.removeFirst(head)
            head = 0
        }
        return first
    }
}
