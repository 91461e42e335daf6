import Foundation
public import Logging
import Rules

/// The running daemon: starts the stages, applies plans as they come, and stops everything in the order of an article's way.
public final class Daemon: Sendable {
    /// What the daemon gets from outside.
    public struct Surroundings: Sendable {
        public var environment: [String: String]
        public var processID: Int32
        public var time: any Timekeeper
        public var logger: Logger

        public init(environment: [String: String], processID: Int32, time: any Timekeeper, logger: Logger) {
            self.environment = environment
            self.processID = processID
            self.time = time
            self.logger = logger
        }
    }

    private let loader: ConfigurationLoader
    private let surroundings: Surroundings
    private let notifier: ServiceNotifier
    private let events: AsyncStream<DaemonEvent>
    private let sender: AsyncStream<DaemonEvent>.Continuation
    private var logger: Logger { surroundings.logger }

    public init(_ loader: ConfigurationLoader, in surroundings: Surroundings) {
        self.loader = loader
        self.surroundings = surroundings
        notifier = ServiceNotifier(socketPath: surroundings.environment["NOTIFY_SOCKET"])
        (events, sender) = AsyncStream.makeStream()
    }

    /// Tells the daemon what happened. May be called at any time, also before `run`.
    public func send(_ event: DaemonEvent) {
        sender.yield(event)
    }

    /// Runs until it is told to stop. `loaded` is what was read to set up the log; `door` makes the HTTP door. Throws `DaemonFailure`.
    public func run(_ loaded: ConfigurationLoader.Loaded, door: @Sendable (String, StatusPages) async throws -> any StatusDoor) async throws
    {
        let configuration = try Self.usable(loaded)
        let stages = try Stages(configuration, surroundings)
        let door = try await configuration.settings.http.asyncMap { try await door($0, stages.pages) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            try await door?.open(in: &group)
            stages.run(in: &group) { [sender] in sender.yield(.failed($0)) }
            feedWatchdog(stages, in: &group)
            var lanes = Lanes<LaneKey>()
            await apply(stages.plan, to: &lanes, of: stages, in: &group)
            watch(loaded.watch, &lanes, in: &group)
            announce(stages, configuration.warnings)
            let failure = await serve(stages, &lanes, in: &group)
            notifier.notify(.stopping(status: "draining"))
            logger.notice("monitord is stopping")
            await lanes.stopAll()
            await stages.drain()
            await door?.close()
            group.cancelAll()
            if let failure { throw failure }
        }
        try stages.close()
        logger.notice("monitord has stopped")
    }

    private static func usable(_ loaded: ConfigurationLoader.Loaded) throws -> CheckedConfiguration {
        switch loaded.result {
        case .success(let configuration): return configuration
        case .failure(let error): throw DaemonFailure.configuration(error.diagnostics)
        }
    }

    private func feedWatchdog(_ stages: Stages, in group: inout ThrowingTaskGroup<Void, any Error>) {
        let watchdog = Watchdog(
            environment: surroundings.environment, processID: surroundings.processID, notifier: notifier, time: surroundings.time)
        guard let watchdog else { return }
        group.addTask { [pulse = stages.pulse] in
            do { try await watchdog.run { pulse.isMoving } } catch {
                // Cancelled: the daemon ends.
            }
        }
    }

    private func announce(_ stages: Stages, _ warnings: [Diagnostic]) {
        for warning in warnings { logger.warning("\(warning.rendered)") }
        stages.health.becomeReady()
        notifier.notify(.ready(status: stages.plan.summary))
        logger.notice("monitord is running", metadata: stages.facts)
    }

    private enum LaneKey: Hashable, Sendable {
        case source(PlannedSource.Key)
        case watch
    }

    /// Takes events until one ends the daemon: `nil` where it was told to stop.
    private func serve(_ stages: Stages, _ lanes: inout Lanes<LaneKey>, in group: inout ThrowingTaskGroup<Void, any Error>) async -> (
        any Error
    )? {
        for await event in events {
            switch event {
            case .reload(let cause): await reload(stages, &lanes, cause, in: &group)
            case .stop: return nil
            case .failed(let error): return DaemonFailure.stage("\(error)")
            }
        }
        return nil
    }

    /// Builds first, touches what is live only when nothing can fail any more.
    private func reload(
        _ stages: Stages, _ lanes: inout Lanes<LaneKey>, _ cause: DaemonEvent.Cause, in group: inout ThrowingTaskGroup<Void, any Error>
    ) async {
        notifier.notify(.reloading)
        if cause == .signal { stages.dispatcher.reopen() }
        let loaded = await Self.load(loader)
        do throws(ConfigurationError) {
            let plan = try await stages.replan(try loaded.result.get())
            await apply(plan, to: &lanes, of: stages, in: &group)
            stages.health.reloaded(faults: [])
            logger.notice("reloaded", metadata: stages.facts)
        } catch {
            tell(error, stages.health)
        }
        watch(loaded.watch, &lanes, in: &group)
        notifier.notify(.ready(status: stages.plan.summary))
    }

    private func tell(_ error: ConfigurationError, _ health: Health) {
        let faults = error.diagnostics.filter { $0.severity == .error }.map(\.rendered)
        health.reloaded(faults: faults)
        logger.error("not reloaded: the configuration has faults; what was running goes on", metadata: ["faults": "\(faults.count)"])
        for fault in faults { logger.error("\(fault)") }
    }

    @concurrent private static func load(_ loader: ConfigurationLoader) async -> ConfigurationLoader.Loaded {
        loader.load()
    }

    /// Replaces the sources whose settings changed; the others go on undisturbed.
    private func apply(
        _ plan: Plan, to lanes: inout Lanes<LaneKey>, of stages: Stages, in group: inout ThrowingTaskGroup<Void, any Error>
    ) async {
        let wanted = plan.sources.map { LaneKey.source($0.key) }
        await lanes.stop(lanes.keys.subtracting(wanted).subtracting([.watch]))
        stages.health.expect(sources: plan.sourceIDs)
        for source in plan.sources where !lanes.keys.contains(.source(source.key)) {
            lanes.start(.source(source.key), in: &group) { [decider = stages.decider, sender] in
                do {
                    try await source.source.run(into: decider)
                } catch {
                    if !Task.isCancelled { sender.yield(.failed(error)) }
                }
            }
        }
    }

    private func watch(_ watch: ConfigurationWatch, _ lanes: inout Lanes<LaneKey>, in group: inout ThrowingTaskGroup<Void, any Error>) {
        lanes.replace(.watch, in: &group) { [sender, time = surroundings.time] in
            do {
                try await watch.waitForChange(time)
                sender.yield(.reload(.edit))
            } catch {
                // Cancelled: another plan has a watch of its own.
            }
        }
    }
}

extension Optional {
    fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
