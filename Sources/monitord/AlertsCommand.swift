public import ArgumentParser
import Foundation
import Monitor
public import Rules

struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "The history of alerts: list, show, tail, redeliver.",
        subcommands: [AlertsList.self, AlertsShow.self, AlertsTail.self, AlertsRedeliver.self], defaultSubcommand: AlertsList.self)
}

/// Which alerts a command asks for.
struct AlertFilter: ParsableArguments {
    @Option(help: "Only alerts of this rule; may be repeated.")
    var rule: [String] = []

    @Option(help: "Only alerts since then: a length of time (36h) or a time (2026-11-23T10:00:00Z).")
    var since: String?

    @Option(help: "Only alerts of this severity; may be repeated.")
    var severity: [Severity] = []

    @Option(help: "At most that many.")
    var limit = 1000

    func query(now: Date) throws -> AlertQuery {
        var query = AlertQuery()
        query.rules = rule
        query.severities = severity
        query.limit = limit
        query.since = try since.map { text in
            guard let date = Since.date(text, now: now) else {
                throw ValidationError("`\(text)` is neither a length of time such as 36h nor a time such as 2026-11-23T10:00:00Z")
            }
            return date
        }
        return query
    }

    func validate() throws {
        guard limit >= 1 else { throw ValidationError("--limit must be at least 1") }
    }
}

extension Severity: ExpressibleByArgument {}

struct AlertsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Alerts, the latest last.")

    @OptionGroup var config: ConfigOption
    @OptionGroup var filter: AlertFilter

    @Flag(help: "Matches that made no alert, with the reason.")
    var suppressed = false

    @Flag(help: "Alerts that a sink never took, with the reason.")
    var dead = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !(suppressed && dead) else { throw ValidationError("--suppressed and --dead are two lists: ask for one") }
    }

    func run() async throws {
        let store = try config.store(for: .reading)
        let query = try filter.query(now: SystemTimekeeper().now)
        try await reportingStoreFaults {
            if suppressed {
                guard let query = try byRules(query) else { return }
                for entry in try await store.suppressions(query).reversed() { output.print(entry.json, text: entry.line) }
            } else if dead {
                for entry in try await store.deadLetters(query).reversed() {
                    output.print(entry.json, text: entry.delivery.line(entry.alert))
                }
            } else {
                for alert in try await store.alerts(query).reversed() { output.print(alert.json, text: alert.line) }
            }
        }
    }
}

extension AlertsList {
    /// A match that made no alert keeps no severity: that of its rule in force counts. `nil` where no rule has it.
    private func byRules(_ query: AlertQuery) throws -> AlertQuery? {
        guard !query.severities.isEmpty else { return query }
        let ids = try config.load().rules.rules.filter { query.severities.contains($0.header.severity) }.map(\.id)
        var query = query
        query.rules = query.rules.isEmpty ? ids : query.rules.filter { ids.contains($0) }
        return query.rules.isEmpty ? nil : query
    }
}

struct AlertsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One alert whole, and how far it is on its way to each sink.")

    @Argument(help: ArgumentHelp("The alert's id.", valueName: "id"))
    var id: String

    @OptionGroup var config: ConfigOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let store = try config.store(for: .reading)
        try await reportingStoreFaults {
            guard let alert = try await store.alert(id: id) else { throw Failure(.no, "there is no alert \(id)") }
            let deliveries = try await store.deliveries(of: id)
            let story = try await alert.json["story"]?["id"]?.string.asyncMap { try await store.history(ofStory: $0) } ?? []
            let json: JSON = [
                "alert": alert.json, "deliveries": .array(deliveries.map(\.json)), "story": .array(story.map(\.json)),
            ]
            let lines = deliveries.map { $0.line(nil) } + story.map(\.line)
            output.print(json, text: AlertText(alert.json, style: .plain).text + lines.joined(separator: "\n"))
        }
    }
}

struct AlertsTail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail", abstract: "The last alerts, then each new one as it is raised, until interrupted.")

    /// The store is asked that often for news.
    private static let interval = Duration.milliseconds(500)

    @OptionGroup var config: ConfigOption
    @OptionGroup var filter: AlertFilter

    @Option(help: "Begin with the last that many.")
    var lines = 10

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let store = try config.store(for: .reading)
        let time = SystemTimekeeper()
        var query = try filter.query(now: time.now)
        try await reportingStoreFaults {
            query.limit = max(1, lines)
            var last: Int64 = 0
            for alert in try await store.alerts(query).reversed() {
                if lines > 0 { output.print(alert.json, text: alert.line) }
                last = alert.number
            }
            query.limit = filter.limit
            while true {
                for alert in try await store.alerts(after: last, query) {
                    output.print(alert.json, text: alert.line)
                    last = alert.number
                }
                try await time.sleep(for: Self.interval)
            }
        }
    }
}

struct AlertsRedeliver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redeliver", abstract: "Has dead letters sent again, by the running daemon or when it starts.")

    @Argument(help: ArgumentHelp("Only this alert.", valueName: "id"))
    var id: String?

    @OptionGroup var config: ConfigOption
    @OptionGroup var filter: AlertFilter
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let store = try config.store(for: .amending)
        let now = SystemTimekeeper().now
        let query = try filter.query(now: now)
        try await reportingStoreFaults {
            if let id, try await store.alert(id: id) == nil { throw Failure(.no, "there is no alert \(id)") }
            let count = try await store.redeliver(alertID: id, query, now: now)
            if let id, count == 0 { throw Failure(.no, "alert \(id) has no dead letter: no sink has given it up") }
            output.print(["redelivered": .integer(count)], text: "\(count) dead letter\(count == 1 ? "" : "s") will be sent again")
        }
    }
}
