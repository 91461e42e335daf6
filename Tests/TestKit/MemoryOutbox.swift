public import Foundation
public import Monitor

/// An outbox in memory, as the store keeps one on disk.
public final class MemoryOutbox: Outbox {
    public struct Item: Sendable {
        public var entry: OutboxEntry
        public var sink: String
        public var due: Date
        public var outcome: DeliveryResult.Outcome?
    }

    public struct Refusal: Error {
        public init() {}
    }

    private let items = Guarded<[Item]>([])
    private let refuses = Guarded(false)

    public init() {}

    public func add(_ ids: [String], to sink: String, due: Date) {
        items.withLock { items in
            for id in ids {
                let delivery = Delivery(alertID: id, body: Array("{\"alert_id\":\"\(id)\"}".utf8))
                items.append(Item(entry: OutboxEntry(number: Int64(items.count), delivery: delivery), sink: sink, due: due))
            }
        }
    }

    public func refuse() { refuses.withLock { $0 = true } }

    public var all: [Item] { items.withLock { $0 } }

    /// The ids of alerts that still wait.
    public var waiting: [String] { all.filter(\.isWaiting).map(\.entry.delivery.alertID) }
    public var dead: [String] { all.filter(\.isDead).map(\.entry.delivery.alertID) }

    public func load(_ request: OutboxRequest) async throws -> OutboxLoad {
        if refuses.withLock({ $0 }) { throw Refusal() }
        let waiting = all.filter { $0.sink == request.sink && $0.isWaiting && !request.excluding.contains($0.entry.number) }
        switch request.order {
        case .asDue:
            let sorted = waiting.sorted { ($0.due, $0.entry.number) < ($1.due, $1.entry.number) }
            return OutboxLoad(
                entries: sorted.filter { $0.due <= request.now }.prefix(request.limit).map(\.entry),
                nextDue: sorted.first { $0.due > request.now }?.due)
        case .strict:
            let due = waiting.prefix { $0.due <= request.now }.prefix(request.limit)
            return OutboxLoad(entries: due.map(\.entry), nextDue: waiting.dropFirst(due.count).first?.due)
        }
    }

    public func record(_ results: [DeliveryResult]) async throws {
        if refuses.withLock({ $0 }) { throw Refusal() }
        items.withLock { items in
            for result in results {
                let index = Int(result.entry.number)
                items[index].entry = result.entry
                items[index].outcome = result.outcome
                if case .waiting(let until, _) = result.outcome { items[index].due = until }
            }
        }
    }

    public func counts() async throws -> [String: OutboxCount] {
        all.reduce(into: [:]) { counts, item in
            if item.isWaiting { counts[item.sink, default: OutboxCount()].waiting += 1 }
            if item.isDead { counts[item.sink, default: OutboxCount()].dead += 1 }
        }
    }
}

extension MemoryOutbox.Item {
    public var isWaiting: Bool {
        switch outcome {
        case nil, .waiting: true
        case .delivered, .dead: false
        }
    }

    public var isDead: Bool { if case .dead = outcome { true } else { false } }
}
