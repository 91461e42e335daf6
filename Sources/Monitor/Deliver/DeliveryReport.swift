import Logging

/// What people and metrics are told of deliveries.
extension Dispatcher.Surroundings {
    func report(_ result: DeliveryResult, of sink: String) {
        metrics.add(to: .deliveries(sink: sink, outcome: result.outcome.word))
        let metadata: Logger.Metadata = [
            "sink": "\(sink)", "alert": "\(result.entry.delivery.alertID)", "tries": "\(result.entry.delivery.attempts)",
        ]
        switch result.outcome {
        case .delivered:
            logger.debug("alert delivered", metadata: metadata)
        case .waiting(let time, let error):
            let more: Logger.Metadata = ["error": "\(error)", "next_try": "\(Timestamp.seconds(time))"]
            logger.info("alert not taken; it is tried again", metadata: metadata.merging(more) { first, _ in first })
        case .dead(let error):
            logger.error(
                "alert became a dead letter; `monitord alerts redeliver` sends it again",
                metadata: metadata.merging(["error": "\(error)"]) { first, _ in first })
        }
    }

    func report(_ sink: String, became health: SinkHealth, _ error: String?) {
        gauge(sink, health)
        let metadata: Logger.Metadata = ["sink": "\(sink)", "error": "\(error ?? "")"]
        switch health {
        case .working: logger.notice("sink works again", metadata: ["sink": "\(sink)"])
        case .failing: logger.warning("sink keeps failing; it is probed until it works, its alerts wait", metadata: metadata)
        case .disabled: logger.critical("sink is gone; nothing is sent to it until the next reload, its alerts wait", metadata: metadata)
        }
    }

    func gauge(_ sink: String, _ health: SinkHealth) {
        for state in SinkHealth.allCases { metrics.set(.sinkState(sink: sink, state: state.rawValue), to: state == health ? 1 : 0) }
    }

    func gauge(_ counts: [String: OutboxCount], besides forgotten: Set<String>) {
        for (sink, count) in counts {
            metrics.set(.outboxPending(sink: sink), to: Double(count.waiting))
            metrics.set(.deadLetters(sink: sink), to: Double(count.dead))
        }
        for sink in forgotten {
            metrics.remove(.outboxPending(sink: sink))
            metrics.remove(.deadLetters(sink: sink))
        }
    }

    /// Takes the state of a sink that is not configured any more out of the metrics.
    func forget(_ sink: String) {
        for state in SinkHealth.allCases { metrics.remove(.sinkState(sink: sink, state: state.rawValue)) }
    }
}

extension DeliveryResult.Outcome {
    fileprivate var word: String {
        switch self {
        case .delivered: "delivered"
        case .waiting: "retried"
        case .dead: "dead"
        }
    }
}
