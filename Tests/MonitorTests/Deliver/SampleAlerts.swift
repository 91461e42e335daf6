import Foundation
import Monitor
import Rules

/// Alerts of every reason, as sinks get them.
enum SampleAlerts {
    static func json(_ reason: Alert.Reason = .first, id: String = "01ARYZ6S41TSV4RRFFQ69G5FAV", title: String = "Peace talks go on")
        -> JSON
    {
        alert(reason, id: id, title: title).json
    }

    static func delivery(_ reason: Alert.Reason = .first, id: String = "01ARYZ6S41TSV4RRFFQ69G5FAV", title: String = "Peace talks go on")
        -> Delivery
    {
        Delivery(alertID: id, body: json(reason, id: id, title: title).bytes)
    }

    static func alert(_ reason: Alert.Reason, id: String, title: String) -> Alert {
        var header = Rule.Header(id: "ua-talks")
        header.title = "Talks on Ukraine"
        header.severity = .high
        header.owner = "desk-east"
        header.labels = ["region": "europe"]
        let rule = AlertRule(Rule(header, when: .all([]), origin: Rule.Origin(file: "rules.d/ua.yaml", line: 9, revision: "sha256:0")))
        var draft = AlertDraft(rule: rule, dedupKey: "ua-talks|story:9f3c")
        switch reason {
        case .first, .again, .released:
            draft.article = article(1, title)
            draft.evidence = evidence
            draft.story = StoryNote(id: "story:9f3c", articles: 4, domains: 3)
        case .grouped:
            draft.article = article(1, title)
            draft.articles = .init(listed: (1...7).map { article($0, title) }, total: 7)
            draft.evidence = evidence
            draft.window = [
                "type": "frequency", "by": ["source": "wire"], "observed": 7, "threshold": 5, "from": "2026-11-23T09:00:00.000Z",
                "to": "2026-11-23T10:00:00.000Z", "state": nil,
            ]
        case .digest:
            draft.articles = .init(listed: (1...80).map { article($0, title) }, total: 80)
            draft.evidence = evidence
        case .absence:
            draft.window = [
                "type": "flatline", "by": .object([]), "observed": 0, "threshold": 1, "from": "2026-11-23T04:00:00.000Z",
                "to": "2026-11-23T10:00:00.000Z", "state": nil,
            ]
        }
        return Alert(draft, id: id, raisedAt: Date(timeIntervalSince1970: 1_795_428_000.123), reason: reason)
    }

    static let reasons: [Alert.Reason] = [.first, .again, .grouped, .released, .digest, .absence]

    private static let evidence: JSON = [
        ["condition": "text", "kind": "text", "spans": [["field": "title", "start": 0, "end": 11, "text": "Peace talks"]]]
    ]

    private static func article(_ number: Int, _ title: String) -> JSON {
        var article = Article(id: "a\(number)")
        article.title = "\(title) \(number)"
        article.url = "https://example.org/\(number)?a=(b)&c"
        article.source = "wire"
        article.summary = "Envoys met."
        article.seen = Date(timeIntervalSince1970: 1_795_428_000)
        return Alert(
            Match(rule: Rule(Rule.Header(id: "r"), when: .all([]), origin: Rule.Origin(file: "r", line: 1, revision: "")), evidence: []),
            in: ArticleRevision(article), id: "0", raisedAt: Date(timeIntervalSince1970: 0)
        ).json["article"] ?? .null
    }
}
