import Foundation
import Logging
import Rules

/// Turns a configuration into a plan: compiles the rules, fetches the secrets, opens the logs. All that can fail, fails here.
struct Planner: Sendable {
    let checkpoints: any CheckpointStore
    /// Where the plan in force says which feeds are asked.
    let roster: FeedRoster
    let reporter: any SourceReporter
    let environment: [String: String]
    let time: any Timekeeper
    let logger: Logger

    func plan(_ configuration: CheckedConfiguration) throws(ConfigurationError) -> Plan {
        let settings = configuration.settings
        var faults = PlanFaults(settings)
        let sinks = SinkPlanner(environment: environment, time: time).sinks(of: settings, &faults)
        let feeds = FeedPlanner(secrets: SecretReader(environment: environment)).feeds(of: settings, &faults)
        guard faults.diagnostics.isEmpty else { throw ConfigurationError(diagnostics: faults.diagnostics) }
        return Plan(
            settings: settings,
            rules: configuration.rules,
            decisions: DecisionPlan(configuration),
            sinks: sinks,
            sources: directories(of: settings) + feedSource(feeds, settings.fetch),
            feeds: feeds)
    }

    private func directories(of settings: Settings) -> [PlannedSource] {
        settings.sources.compactMap { source -> PlannedSource? in
            guard case .directory(let directory) = source else { return nil }
            return PlannedSource(
                key: .directory(directory), ids: [directory.id],
                source: DirectorySource(
                    directory, checkpoints: checkpoints, reporter: reporter, timekeeper: time, logger: logger))
        }
    }

    /// All feeds are one source: they share a client and a schedule. Which they are stands in the roster, so that a reload replaces only those
    /// that it changes.
    private func feedSource(_ feeds: [Feed], _ fetch: FetchSettings) -> [PlannedSource] {
        guard !feeds.isEmpty else { return [] }
        let tools = FeedTools(client: HTTPClient(HTTPClient.Settings(fetch)), settings: fetch, time: time)
        return [
            PlannedSource(
                key: .feeds(fetch), ids: feeds.map(\.id),
                source: FeedSource(roster, tools, memory: checkpoints, reporter: reporter, logger: logger))
        ]
    }
}
