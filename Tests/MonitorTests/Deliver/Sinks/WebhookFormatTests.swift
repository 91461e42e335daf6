import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// Every format against the example of its payload in docs/webhooks.
@Suite struct WebhookFormatTests {
    static let alert: JSON = [
        "schema": "monitord.alert/1", "alert_id": "01ARYZ6S41TSV4RRFFQ69G5FAV", "dedup_key": "ua-talks|article:a1", "reason": "first",
        "raised_at": "2026-11-23T10:00:00.123Z",
        "rule": ["id": "ua-talks", "title": "Talks on Ukraine", "severity": "high", "labels": ["region": "europe"]],
        "article": [
            "id": "a1", "url": "https://example.org/a?b=1&c=2", "title": "Peace talks <resume> & go on", "source": "wire",
            "summary": "Envoys of *both* sides met @everyone.",
        ],
        "evidence": [
            [
                "condition": "text", "kind": "text",
                "spans": [["field": "title", "start": 0, "end": 11, "text": "Peace talks"]],
            ]
        ],
        "story": nil, "window": nil, "suppressed_since_last": 0,
    ]

    private static let template: JSON = [
        "summary": "[{{rule.severity}}] {{article.title}}", "count": "{{suppressed_since_last}}", "region": "{{ rule.labels.region }}",
        "first": "{{evidence.0.spans.0.text}}", "story": "{{story.id}}", "note": "since {{window.from}}", "fixed": [1, true, nil],
    ]

    private static let formats: [(WebhookSettings.Format, String)] = [
        (.cloudevents, "cloudevents"), (.slack, "slack"), (.discord, "discord"), (.teams, "teams"), (.mattermost, "mattermost"),
        (.ntfy, "ntfy"),
        (.matrix, "matrix"), (.template(template), "template"),
    ]

    private static func message(
        _ format: WebhookSettings.Format, _ alert: JSON = alert, to address: String = "https://chat.example.org/hooks/topic"
    ) throws -> WebhookMessage {
        try WebhookMessage(Delivery(alertID: alert["alert_id"]?.string ?? "", body: alert.bytes), as: format, to: address)
    }

    @Test(arguments: formats) func thePayloadIsTheDocumentedOne(_ format: WebhookSettings.Format, _ name: String) throws {
        let documented = try JSON(parsing: Data(contentsOf: Repository.root.appending(path: "docs/webhooks/\(name).json")))
        let rendered = try JSON(parsing: try Self.message(format).body)
        #expect(rendered == documented, "\(rendered.text)")
    }

    /// Alerts of several articles, and of none.
    @Test(arguments: SampleAlerts.reasons) func everyReasonIsSaidInEveryFormat(_ reason: Alert.Reason) throws {
        let alert = SampleAlerts.json(reason)
        for (format, name) in Self.formats {
            let message = try Self.message(format, alert)
            let text = String(decoding: message.body, as: UTF8.self)
            #expect(text.contains("Talks on Ukraine") || name == "template", "\(name)")
            try Self.check(try JSON(parsing: message.body), name)
            guard name != "cloudevents", name != "template" else { continue }
            switch reason {
            case .first, .again, .released: #expect(text.contains("story of 4 articles in 3 domains"), "\(name)")
            case .grouped:
                #expect(text.contains("Peace talks go on 7") && text.contains("7 counted, threshold 5"), "\(name)")
            case .digest:
                #expect(text.contains("80 articles") && text.contains("Peace talks go on 10"), "\(name)")
                #expect(text.contains("more articles"), "\(name)")
            case .absence: #expect(text.contains("What was expected did not come") && text.contains("flatline"), "\(name)")
            }
        }
    }

    @Test(arguments: SampleAlerts.reasons) func aCardOfTeamsIsValidByItsServicesOwnSchema(_ reason: Alert.Reason) async throws {
        let alerts = [SampleAlerts.json(reason), Self.monster("<at>@everyone</at> é\u{301} "), Self.monster("\"\\\n")]
        let cards = try alerts.map { alert in
            try #require(try JSON(parsing: Self.message(.teams, alert).body)["attachments"]?[0]?["content"])
        }
        try await expectValid(cards, by: "adaptive-card/1.4")
    }

    @Test func aCloudEventIsReadByItsProjectsOwnSDK() async throws {
        for reason in SampleAlerts.reasons {
            let message = try Self.message(.cloudevents, SampleAlerts.json(reason))
            let request: JSON = [
                "headers": ["content-type": .string(message.contentType)], "body": .string(String(decoding: message.body, as: UTF8.self)),
            ]
            let (status, output) = try await PythonVerifier.run("Tests/Tools/parse-cloudevent.py", input: Data(request.bytes))
            #expect(status == 0, "\(output)")
            let event = try JSON(parsing: output)
            #expect(event["id"] == "01ARYZ6S41TSV4RRFFQ69G5FAV")
            #expect(event["type"] == "monitord.alert.v1")
            #expect(event["subject"] == "ua-talks|story:9f3c")
            #expect(event["data"] == SampleAlerts.json(reason))
        }
    }

    @Test func theStandardFormatIsTheAlertToTheByte() throws {
        #expect(try Self.message(.standard).body == Self.alert.bytes)
    }

    @Test(arguments: [
        (WebhookSettings.Format.slack, HTTPRequest.Method.post, "https://chat.example.org/hooks/topic", "application/json"),
        (.cloudevents, .post, "https://chat.example.org/hooks/topic", "application/cloudevents+json"),
        (.ntfy, .post, "https://chat.example.org/hooks/", "application/json"),
        (.matrix, .put, "https://chat.example.org/hooks/topic/send/m.room.message/01ARYZ6S41TSV4RRFFQ69G5FAV", "application/json"),
    ])
    func itGoesWhereTheServiceTakesIt(_ format: WebhookSettings.Format, _ method: HTTPRequest.Method, _ url: String, _ type: String) throws
    {
        let message = try Self.message(format)
        #expect(message.method == method)
        #expect(message.url == url)
        #expect(message.contentType == type)
    }

    @Test(arguments: ["/send/m.room.message", "/send/m.room.message/", "/"]) func aMatrixRoomMayBeNamedInFull(_ end: String) throws {
        let room = "https://matrix.example.org/_matrix/client/v3/rooms/!r:example.org"
        #expect(try Self.message(.matrix, to: room + end).url == room + "/send/m.room.message/01ARYZ6S41TSV4RRFFQ69G5FAV")
    }

    /// An alert whose every text is as long and as hostile as it gets.
    private static func monster(_ piece: String) -> JSON {
        let text = JSON.string(String(repeating: piece, count: 2000))
        let span: JSON = ["field": "body", "start": 0, "end": 1, "text": text]
        let entry: JSON = ["condition": "text", "kind": "text", "spans": .array(Array(repeating: span, count: 6))]
        return [
            "alert_id": "01ARYZ6S41TSV4RRFFQ69G5FAV", "raised_at": "2026-11-23T10:00:00.123Z",
            "rule": ["id": text, "title": text, "severity": "critical"],
            "article": [
                "id": "a", "url": .string("https://example.org/" + String(repeating: "a", count: 9000)), "title": text, "summary": text,
                "source": text,
            ],
            "articles": .array(Array(repeating: ["id": text, "title": text, "source": text, "url": "https://example.org/x"], count: 25)),
            "articles_total": 1_000_000, "evidence": .array(Array(repeating: entry, count: 8)), "suppressed_since_last": 3,
        ]
    }

    @Test(arguments: ["x ", "🚆", "<", "&", "*", "@everyone ", "<!channel> ", "é\u{301}\u{302} ", "\u{202E}", "\"\\\n"])
    func textsAreCutToTheServicesLimits(_ piece: String) throws {
        let alert = Self.monster(piece)
        for (format, name) in Self.formats where name != "cloudevents" && name != "template" {
            let message = try Self.message(format, alert)
            #expect(message.body.count <= (name == "matrix" ? 60_000 : 28_000), "\(name)")
            try Self.check(try JSON(parsing: message.body), name)
        }
    }

    private static func check(_ json: JSON, _ name: String) throws {
        func length(_ value: JSON?) -> Int { value?.string?.utf16.count ?? 0 }
        switch name {
        case "slack":
            #expect((json["blocks"]?.array?.count ?? 0) <= 50)
            for block in json["blocks"]?.array ?? [] {
                #expect(length(block["text"]?["text"]) <= (block["type"] == "header" ? 150 : 3000))
            }
        case "discord":
            let embed = json["embeds"]?[0]
            #expect(length(json["content"]) <= 2000)
            #expect(length(embed?["title"]) <= 256)
            #expect(length(embed?["description"]) <= 4096)
            let total = [embed?["title"], embed?["description"], embed?["footer"]?["text"]].map(length).reduce(0, +)
            #expect(total <= 6000)
            #expect(json["allowed_mentions"] == ["parse": []])
        case "ntfy":
            #expect((json["message"]?.string?.utf8.count ?? 0) <= 4096)
            #expect((json["title"]?.string?.utf8.count ?? 0) <= 250)
        case "mattermost":
            #expect(length(json["text"]) <= 16_383)
        default: break
        }
    }

    @Test(arguments: ["@everyone", "@here", "@channel", "@all", "@room", "<!channel>", "<!here|x>", "<@U123>", "<#C1>"])
    func nobodyIsCalled(_ mention: String) throws {
        var alert = Self.alert
        alert = Self.replacing("Peace talks <resume> & go on", by: "Hello \(mention)!", in: alert)
        let slack = try JSON(parsing: Self.message(.slack, alert).body).text
        #expect(!slack.contains(mention) || !mention.hasPrefix("<"))
        for format in [WebhookSettings.Format.discord, .mattermost] {
            #expect(!(try JSON(parsing: Self.message(format, alert).body).text.contains(mention)))
        }
        let matrix = try JSON(parsing: Self.message(.matrix, alert).body)
        #expect(matrix["m.mentions"] == .object([]))
        #expect(matrix["body"]?.string?.contains("@room") == false)
    }

    @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "https://", "https://a\"onclick=\"x", "not a url", ""])
    func anAddressThatIsNoneIsNoLink(_ address: String) throws {
        let alert = Self.replacing("https://example.org/a?b=1&c=2", by: address, in: Self.alert)
        #expect(try JSON(parsing: Self.message(.discord, alert).body)["embeds"]?[0]?["url"] == .null)
        #expect(!(try JSON(parsing: Self.message(.matrix, alert).body)["formatted_body"]?.string?.contains("<a ") ?? true))
        #expect(try JSON(parsing: Self.message(.teams, alert).body)["attachments"]?[0]?["content"]?["actions"] == nil)
    }

    @Test func whatIsFilledIntoATemplateIsNotReadAgain() throws {
        let hostile = "\"}, {{rule.id}} \\ \n"
        let alert = Self.replacing("Peace talks <resume> & go on", by: hostile, in: Self.alert)
        let filled = MessageTemplate(["a": "x {{article.title}} y", "b": "{{article.title}}"]).filled(with: alert)
        #expect(filled == ["a": .string("x \(hostile) y"), "b": .string(hostile)])
    }

    @Test(arguments: [
        ("{{article.titel}}", ["article.titel"]), ("{{rule.labels.any}}", []), ("{{rule.labels.any.more}}", ["rule.labels.any.more"]),
        ("{{evidence.first}}", ["evidence.first"]), ("{{evidence.12.event.source.code}} {{}}", [""]), ("{{articles.0.title}} {{x", []),
        ("{{article}} {{window.by.source}}", []),
    ])
    func pathsThatNoAlertHasAreFound(_ text: String, _ expected: [String]) {
        #expect(MessageTemplate([.string(text)]).unknownPaths == expected)
    }

    private static func replacing(_ old: String, by new: String, in value: JSON) -> JSON {
        switch value {
        case .string(old): .string(new)
        case .array(let values): .array(values.map { replacing(old, by: new, in: $0) })
        case .object(let members): .object(members.map { JSON.Member($0.key, replacing(old, by: new, in: $0.value)) })
        default: value
        }
    }
}
