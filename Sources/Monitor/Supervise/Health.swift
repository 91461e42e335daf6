public import Foundation

/// How the daemon is doing, in one place: sources report here; `/readyz`, `status` and the metrics read it.
public final class Health: SourceReporter {
    /// One source as `status` shows it.
    public struct SourceState: Sendable, Hashable {
        public var trouble: String?
        public var troubleSince: Date?
        public var articles = 0
        public var lastArticles: Date?
        /// Items that could not be read.
        public var failures = 0
        /// The last of them, with the reason.
        public var lastFailure: String?
    }

    /// What the last reload did.
    public enum ReloadState: Sendable, Hashable {
        case none
        case succeeded(Date)
        /// The faults as they were logged; the plan before it is in force.
        case failed(Date, faults: [String])
    }

    private struct State {
        var sources: [String: SourceState] = [:]
        var reload = ReloadState.none
        var obstacle: String? = "starting"
    }

    private let state = Guarded(State())
    private let metrics: Metrics
    private let time: any Timekeeper

    public init(metrics: Metrics, time: any Timekeeper) {
        self.metrics = metrics
        self.time = time
    }

    public var sources: [String: SourceState] { state.withLock { $0.sources } }
    public var reload: ReloadState { state.withLock { $0.reload } }
    /// Why the daemon is not ready; `nil` once it is.
    public var obstacle: String? { state.withLock { $0.obstacle } }

    public func becomeReady() { state.withLock { $0.obstacle = nil } }
    public func becomeUnready(_ obstacle: String) { state.withLock { $0.obstacle = obstacle } }

    /// The sources that are in force from now on; others are forgotten.
    public func expect(sources ids: [String]) {
        let gone = state.withLock { state in
            let gone = Set(state.sources.keys).subtracting(ids)
            for id in gone { state.sources[id] = nil }
            for id in ids where state.sources[id] == nil { state.sources[id] = SourceState() }
            return gone
        }
        for id in gone {
            metrics.remove(.sourceHealthy(source: id))
            metrics.remove(.sourceStopped(source: id))
        }
        metrics.set(.sources, to: Double(ids.count))
    }

    public func reloaded(faults: [String]) {
        let now = time.now
        state.withLock { $0.reload = faults.isEmpty ? .succeeded(now) : .failed(now, faults: faults) }
        metrics.add(to: .reloads(result: faults.isEmpty ? "success" : "failure"))
        metrics.set(.configurationFaults, to: Double(faults.count))
    }

    public func report(_ event: SourceEvent, of source: String) {
        let now = time.now
        state.withLock { $0.sources[source, default: SourceState()].take(event, at: now) }
        count(event, of: source)
    }

    private func count(_ event: SourceEvent, of source: String) {
        switch event {
        case .healthy:
            metrics.set(.sourceHealthy(source: source), to: 1)
            metrics.remove(.sourceStopped(source: source))
        case .trouble:
            metrics.set(.sourceHealthy(source: source), to: 0)
            metrics.add(to: .sourceFailures(source: source))
        case .stopped:
            metrics.set(.sourceHealthy(source: source), to: 0)
            metrics.set(.sourceStopped(source: source), to: 1)
            metrics.add(to: .sourceFailures(source: source))
        case .recalled(_, let isStopped):
            metrics.set(.sourceHealthy(source: source), to: 0)
            if isStopped { metrics.set(.sourceStopped(source: source), to: 1) }
        case .itemFailed:
            metrics.add(to: .documentsUnreadable(source: source))
        case .fetched(let status, _):
            metrics.add(to: .fetches(source: source, result: status == 0 ? "file" : String(status)))
        case .unchanged:
            metrics.add(to: .fetches(source: source, result: "unchanged"))
        case .articles:
            break
        }
    }
}

extension Health.SourceState {
    fileprivate mutating func take(_ event: SourceEvent, at now: Date) {
        switch event {
        case .healthy:
            trouble = nil
            troubleSince = nil
        case .trouble(let words), .stopped(let words), .recalled(let words, _):
            if trouble == nil { troubleSince = now }
            trouble = words
        case .itemFailed(let item, let reason):
            failures += 1
            lastFailure = "\(item): \(reason)"
        case .articles(let count):
            articles += count
            lastArticles = now
        case .fetched, .unchanged:
            break
        }
    }
}
