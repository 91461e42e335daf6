import Foundation
import Rules

/// Makes the alerts of monitord's own, which no rule file has: so that a feed that is gone is told where news is told, not in a log alone.
///
/// To receivers they are a flatline of one source: nothing came, and nothing will.
public struct OperatorAlerts: Sendable, Hashable {
    /// An id of a rule file has no colon, so that nobody's rule is called like this.
    public static let feedStopped = "monitord:feed-stopped"

    private let settings: OperatorSettings
    /// In which line of the configuration each source stands.
    private let places: [String: Int]
    private let file: String

    public init(_ settings: OperatorSettings = OperatorSettings(), places: [String: Int] = [:], file: String = "monitord.yaml") {
        self.settings = settings
        self.places = places
        self.file = file
    }

    func draft(_ loss: SourceLoss, of source: String, at now: Date, _ routing: Routing) -> AlertDraft {
        let rule = rule("\(source) is stopped: \(loss.reason) (\(loss.place))", source)
        let silence = WindowReading(
            type: "flatline", by: CountKey(names: ["source"], values: [source]), observed: 0, threshold: 1, from: loss.lastSuccess ?? now,
            to: now, state: .silent)
        var draft = AlertDraft(rule: AlertRule(rule), dedupKey: "\(rule.id)|source:\(source)", window: silence.json)
        draft.sinks = routing.sinks(for: rule)
        return draft
    }

    private func rule(_ title: String, _ source: String) -> Rule {
        var header = Rule.Header(id: Self.feedStopped, title: title)
        header.severity = settings.severity
        header.notify = settings.notify
        header.labels = ["source": source]
        // What it alerts on is this source; everything but its name and these settings is fixed.
        let definition = "\(header.id) \(header.severity.rawValue) \(header.notify?.joined(separator: ",") ?? "*") \(source)"
        return Rule(
            header, when: .text(.and([])),
            origin: .init(file: file, line: line(of: source), revision: "sha256:" + Digest.hex(Digest.sha256(definition))))
    }

    /// A feed of a list stands where its list does.
    private func line(of source: String) -> Int {
        places[source] ?? places[String(source.prefix { $0 != "/" })] ?? 1
    }
}
