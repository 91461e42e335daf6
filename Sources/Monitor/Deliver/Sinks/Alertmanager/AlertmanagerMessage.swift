import Foundation
import Rules

/// An alert in the words of Alertmanager's API v2
/// (https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml, `postableAlert`).
///
/// Alerts of the same thing have the same labels, so that a later one keeps the earlier one firing.
struct AlertmanagerMessage {
    /// An alert that comes late, after an outage, fires at least that long: one that had ended when it came would be told to nobody.
    private static let leastTime: TimeInterval = 300
    private static let longestText = 1000
    private static let longestList = 4000

    let json: JSON

    init(_ alert: JSON, _ settings: AlertmanagerSettings, now: Date) {
        let card = AlertCard(alert)
        var members: [JSON.Member] = [
            .init("labels", .object(Self.labels(alert, card, settings.labels))),
            .init("annotations", .object(Self.annotations(alert, card))),
            .init("startsAt", .string(card.raisedAt)),
            .init("endsAt", .string(Self.end(card, settings.resolveAfter.seconds, now: now))),
        ]
        if let url = card.url { members.append(.init("generatorURL", .string(url))) }
        json = .object(members)
    }

    /// Counted from the alert, so that every try says the same; from now only where that is too short.
    private static func end(_ card: AlertCard, _ span: TimeInterval, now: Date) -> String {
        let raised = CivilDate.instant(card.raisedAt) ?? now
        return Timestamp.milliseconds(max(raised + span, now + min(span, leastTime)))
    }

    /// What the rule and the settings say gives way to monitord's own labels.
    private static func labels(_ alert: JSON, _ card: AlertCard, _ more: [String: String]) -> [JSON.Member] {
        let rule = alert["rule"]
        var labels = more
        if case .object(let own)? = rule?["labels"] {
            for label in own { labels[name(label.key)] = label.value.string }
        }
        labels["alertname"] = rule?["id"]?.string
        labels["severity"] = card.severity.rawValue
        labels["owner"] = rule?["owner"]?.string ?? labels["owner"]
        labels["dedup_key"] = alert["dedup_key"]?.string
        return members(labels)
    }

    private static func annotations(_ alert: JSON, _ card: AlertCard) -> [JSON.Member] {
        let articles = card.articles.map { "- " + $0.line } + card.unlisted
        return members([
            "title": card.headline, "summary": card.title, "description": card.summary ?? "",
            "evidence": card.details.joined(separator: "\n"), "articles": FittedText.fit(articles.joined(separator: "\n"), in: longestList),
            "alert_id": card.id, "reason": alert["reason"]?.string ?? "", "source": alert["article"]?["source"]?.string ?? "",
        ])
    }

    /// In the order of their names; an empty value is no label to Alertmanager.
    private static func members(_ values: [String: String]) -> [JSON.Member] {
        values.sorted { $0.key < $1.key }.compactMap { name, value in
            let text = value.contains("\n") ? value : AlertWords.clean(value, longest: longestText)
            return text.isEmpty ? nil : JSON.Member(name, .string(text))
        }
    }

    /// Prometheus' names of labels have letters, digits and underscores, and begin with no digit.
    static func name(_ text: String) -> String {
        let name = String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        return name.first?.isNumber == true ? "_" + name : name
    }
}
