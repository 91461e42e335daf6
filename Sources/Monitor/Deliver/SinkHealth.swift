/// How a sink is doing, as `status` and the metrics show it.
public enum SinkHealth: String, Sendable, Hashable, CaseIterable {
    case working
    /// Tries keep failing: it is left alone but for probes.
    case failing
    /// It said that it is gone (410): nothing is tried until the next reload.
    case disabled
}

extension SinkLaneState {
    var health: SinkHealth {
        isDisabled ? .disabled : breaker.isBroken ? .failing : .working
    }
}

extension DeliveryFailure {
    /// For people.
    public var reason: String {
        switch self {
        case .transient(let reason, _), .permanent(let reason), .gone(let reason): reason
        }
    }
}
