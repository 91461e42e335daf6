public import Monitor

/// A sink that answers as it is told and keeps what was delivered.
public final class ScriptedSink: Sink {
    public let name: String
    private let script: @Sendable (Delivery, Int) async throws(DeliveryFailure) -> Void
    private let state = Guarded<(tries: [Delivery], taken: [Delivery], under: Int, most: Int)>(([], [], 0, 0))

    /// `script` gets each delivery and how many tries came before it.
    public init(_ name: String = "ops", script: @escaping @Sendable (Delivery, Int) async throws(DeliveryFailure) -> Void = { _, _ in }) {
        self.name = name
        self.script = script
    }

    /// Every try, in order.
    public var tries: [Delivery] { state.withLock { $0.tries } }
    /// What was taken, in order.
    public var taken: [Delivery] { state.withLock { $0.taken } }
    /// The most tries that were under way at once.
    public var mostInFlight: Int { state.withLock { $0.most } }

    public func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
        let before = state.withLock { state in
            state.tries.append(delivery)
            state.under += 1
            state.most = max(state.most, state.under)
            return state.tries.count - 1
        }
        defer { state.withLock { $0.under -= 1 } }
        try await script(delivery, before)
        state.withLock { $0.taken.append(delivery) }
    }
}
