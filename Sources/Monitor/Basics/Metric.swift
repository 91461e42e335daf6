/// Everything that is counted or gauged: the catalogue. A new one is a case and its line in `description`.
public enum Metric: Sendable, Hashable {
    case articles(source: String)
    case articlesRepeated(source: String)
    case articlesChanged(source: String)
    case documentsUnreadable(source: String)
    case sourceFailures(source: String)
    case sourceHealthy(source: String)
    case sourceStopped(source: String)
    case fetches(source: String, result: String)
    case rescans(source: String, reason: String)
    case matches(rule: String)
    case alerts(rule: String, severity: String)
    case suppressed(reason: String)
    case storiesMerged
    case forgotten(kind: String)
    case undecided(rule: String, field: String)
    case commits
    case commitFailures
    case deliveries(sink: String, outcome: String)
    case outboxPending(sink: String)
    case deadLetters(sink: String)
    case sinkState(sink: String, state: String)
    case reloads(result: String)
    case configurationFaults
    case rules
    case sources
    case sinks
    case startTime
    case buildInfo(version: String)
}

extension Metric {
    enum Kind: String { case counter, gauge }

    struct Description {
        var kind: Kind
        var name: String
        var help: String
        /// Label names and values, in the order in which they are printed.
        var labels: KeyValuePairs<String, String> = [:]
    }

    var description: Description {
        switch self {
        case .articles(let source):
            .init(kind: .counter, name: "monitord_articles_total", help: "New articles of a source.", labels: ["source": source])
        case .articlesRepeated(let source):
            .init(
                kind: .counter, name: "monitord_articles_repeated_total", help: "Articles of a source that were known and unchanged.",
                labels: ["source": source])
        case .articlesChanged(let source):
            .init(
                kind: .counter, name: "monitord_articles_changed_total", help: "Articles of a source that were known and had a new text.",
                labels: ["source": source])
        case .documentsUnreadable(let source):
            .init(
                kind: .counter, name: "monitord_documents_unreadable_total", help: "Files and responses that held no readable article.",
                labels: ["source": source])
        case .sourceFailures(let source):
            .init(
                kind: .counter, name: "monitord_source_failures_total", help: "Failures of a source that are waited out and tried again.",
                labels: ["source": source])
        case .sourceHealthy(let source):
            .init(
                kind: .gauge, name: "monitord_source_healthy", help: "1 while the source's last attempt succeeded, else 0.",
                labels: ["source": source])
        case .sourceStopped(let source):
            .init(
                kind: .gauge, name: "monitord_source_stopped",
                help: "1 for a feed that is gone for good or long dead, and hardly asked any more.",
                labels: ["source": source])
        case .fetches(let source, let result):
            .init(
                kind: .counter, name: "monitord_fetches_total", help: "Fetches of a feed by what came of them.",
                labels: ["source": source, "result": result])
        case .rescans(let source, let reason):
            .init(
                kind: .counter, name: "monitord_rescans_total", help: "Scans of a whole folder by what caused them.",
                labels: ["source": source, "reason": reason])
        case .matches(let rule):
            .init(kind: .counter, name: "monitord_matches_total", help: "Articles that a rule matched.", labels: ["rule": rule])
        case .alerts(let rule, let severity):
            .init(
                kind: .counter, name: "monitord_alerts_total", help: "Alerts raised.", labels: ["rule": rule, "severity": severity])
        case .suppressed(let reason):
            .init(
                kind: .counter, name: "monitord_suppressed_total", help: "Matches that made no alert, by reason.",
                labels: ["reason": reason])
        case .storiesMerged:
            .init(kind: .counter, name: "monitord_stories_merged_total", help: "Stories that turned out to be one with another.")
        case .forgotten(let kind):
            .init(
                kind: .counter, name: "monitord_forgotten_total", help: "Rows of the store that retention took, by what they were.",
                labels: ["kind": kind])
        case .undecided(let rule, let field):
            .init(
                kind: .counter, name: "monitord_undecided_total", help: "Articles that a rule could not decide for lack of a field.",
                labels: ["rule": rule, "field": field])
        case .commits:
            .init(kind: .counter, name: "monitord_commits_total", help: "Transactions that stored decided articles.")
        case .commitFailures:
            .init(kind: .counter, name: "monitord_commit_failures_total", help: "Transactions that the store refused.")
        case .deliveries(let sink, let outcome):
            .init(
                kind: .counter, name: "monitord_deliveries_total", help: "Tries to deliver an alert: delivered, retried or dead.",
                labels: ["sink": sink, "outcome": outcome])
        case .outboxPending(let sink):
            .init(kind: .gauge, name: "monitord_outbox_pending", help: "Alerts that wait for a sink.", labels: ["sink": sink])
        case .deadLetters(let sink):
            .init(
                kind: .gauge, name: "monitord_dead_letters", help: "Alerts that a sink never took; see `monitord alerts --dead`.",
                labels: ["sink": sink])
        case .sinkState(let sink, let state):
            .init(
                kind: .gauge, name: "monitord_sink_state", help: "1 for the state that a sink is in (working, failing, disabled), else 0.",
                labels: ["sink": sink, "state": state])
        case .reloads(let result):
            .init(kind: .counter, name: "monitord_reloads_total", help: "Reloads by result.", labels: ["result": result])
        case .configurationFaults:
            .init(
                kind: .gauge, name: "monitord_configuration_faults",
                help: "Faults of the configuration that was refused last; 0 after a good one.")
        case .rules:
            .init(kind: .gauge, name: "monitord_rules", help: "Rules in force.")
        case .sources:
            .init(kind: .gauge, name: "monitord_sources", help: "Sources in force.")
        case .sinks:
            .init(kind: .gauge, name: "monitord_sinks", help: "Sinks in force.")
        case .startTime:
            .init(kind: .gauge, name: "monitord_start_time_seconds", help: "When the daemon started, in seconds since 1970.")
        case .buildInfo(let version):
            .init(kind: .gauge, name: "monitord_build_info", help: "Always 1; the version is a label.", labels: ["version": version])
        }
    }
}
