import Foundation
import Logging
import Rules

/// The stages of the running daemon and what they share, for as long as the process lives. A reload changes what they work with, not them.
final class Stages: Sendable {
    let health: Health
    let decider: Decider
    let dispatcher: Dispatcher
    private let store: Store
    private let metrics: Metrics
    private let planner: Planner
    private let roster: FeedRoster
    private let current: Guarded<Plan>
    private let started: Date
    private let time: any Timekeeper
    private let logger: Logger
    private let stopDispatcher = StopSignal()
    private let deciderEnded = StopSignal()
    private let dispatcherEnded = StopSignal()

    /// What is in force.
    var plan: Plan { current.withLock { $0 } }

    /// Opens the store and builds the first plan. Throws `DaemonFailure`.
    init(_ configuration: CheckedConfiguration, _ surroundings: Daemon.Surroundings) throws {
        time = surroundings.time
        started = time.now
        logger = surroundings.logger
        metrics = Metrics()
        health = Health(metrics: metrics, time: time)
        store = try DaemonFailure.opening { try Store(folder: configuration.settings.state, for: .daemon) }
        roster = FeedRoster()
        planner = Planner(
            checkpoints: store, roster: roster, reporter: health, environment: surroundings.environment, time: time,
            logger: surroundings.logger)
        let plan = try DaemonFailure.planning { [planner] in try planner.plan(configuration) }
        current = Guarded(plan)
        roster.use(plan.feeds)
        let dispatcher = Dispatcher(
            plan.sinks, outbox: store, in: .init(timekeeper: time, metrics: metrics, logger: surroundings.logger))
        self.dispatcher = dispatcher
        decider = Decider(
            plan.decisions, log: store, in: .init(timekeeper: time, metrics: metrics, wakeDispatcher: { dispatcher.wake() }))
        metrics.set(.startTime, to: started.timeIntervalSince1970)
        metrics.set(.buildInfo(version: Version.current), to: 1)
        metrics.set(.rules, to: Double(plan.rules.rules.count))
    }

    /// Runs decider and dispatcher in the group; a failure of one is handed on.
    func run(in group: inout ThrowingTaskGroup<Void, any Error>, failed: @escaping @Sendable (any Error) -> Void) {
        group.addTask { [decider, deciderEnded] in
            do { try await decider.run() } catch { failed(error) }
            deciderEnded.fire()
        }
        group.addTask { [dispatcher, stopDispatcher, dispatcherEnded] in
            do { try await dispatcher.run(until: stopDispatcher) } catch { failed(error) }
            dispatcherEnded.fire()
        }
        group.addTask { [retention] in
            do { try await retention.run() } catch { if !Task.isCancelled { failed(error) } }
        }
    }

    private var retention: Retention {
        Retention(store: store, time: time, metrics: metrics, logger: logger, settings: { [self] in plan.settings.retention })
    }

    /// Builds a plan from what was loaded, and puts its rules and sinks in force. The sources are the caller's.
    @concurrent func replan(_ configuration: CheckedConfiguration) async throws(ConfigurationError) -> Plan {
        let plan = try planner.plan(configuration)
        current.withLock { $0 = plan }
        decider.use(plan.decisions)
        dispatcher.use(plan.sinks)
        roster.use(plan.feeds)
        metrics.set(.rules, to: Double(plan.rules.rules.count))
        return plan
    }

    /// After the sources have ended: commits what waits, then lets the sinks end what is under way.
    func drain() async {
        decider.finish()
        await deciderEnded.wait()
        stopDispatcher.fire()
        await dispatcherEnded.wait()
    }

    func close() throws {
        try store.close()
    }

    /// For the log.
    var facts: Logger.Metadata {
        let plan = plan
        return [
            "rules": "\(plan.rules.rules.count)", "sources": "\(plan.sourceIDs.count)", "sinks": "\(plan.sinks.count)",
            "state": "\(plan.settings.state)",
        ]
    }

    var pulse: StagePulse {
        StagePulse(busySince: [{ [decider] in decider.busySince }, { [dispatcher] in dispatcher.busySince }], time: time)
    }

    /// What the HTTP door shows.
    var pages: StatusPages {
        StatusPages(
            obstacle: { [health] in health.obstacle },
            metrics: { [metrics, dispatcher] in
                // Where the store does not answer, the gauges stay as they were and the failure shows in its own counter.
                do { try await dispatcher.refreshGauges() } catch { metrics.add(to: .commitFailures) }
                return metrics.exposition
            },
            status: { [self] in await status().json })
    }

    private func status() async -> StatusReport {
        let counts = (try? await store.counts()) ?? [:]
        return StatusReport(
            state: "running", version: Version.current, since: started, rules: plan.rules.rules.count, reload: health.reload,
            sources: health.sources.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
            sinks: dispatcher.health.map { entry in
                let count = counts[entry.sink] ?? OutboxCount()
                return .init(
                    name: entry.sink, state: entry.health.rawValue, lastError: entry.lastError, waiting: count.waiting, dead: count.dead)
            })
    }
}

extension DaemonFailure {
    fileprivate static func opening(_ open: () throws -> Store) throws -> Store {
        do { return try open() } catch { throw DaemonFailure.stage("\(error)") }
    }

    fileprivate static func planning(_ plan: () throws -> Plan) throws -> Plan {
        do { return try plan() } catch let error as ConfigurationError { throw DaemonFailure.configuration(error.diagnostics) }
    }
}
