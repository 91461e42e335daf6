import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// Against a real Alertmanager, as Debian packages it.
@Suite struct AlertmanagerSinkTests {
    private func sink(
        _ url: String, _ client: HTTPClient, _ clock: any Timekeeper = SystemTimekeeper(),
        _ change: (inout AlertmanagerSettings) -> Void = { _ in }
    ) throws -> AlertmanagerSink {
        var settings = AlertmanagerSettings(name: "am", url: .plain(url))
        settings.connection.allowPrivate = true
        change(&settings)
        return try AlertmanagerSink(settings, in: .init(web: client, secrets: SecretReader(environment: [:]), timekeeper: clock))
    }

    /// Raised now, because Alertmanager forgets what is over.
    private func delivery(_ rule: String = "ua-talks", reason: Alert.Reason = .first) -> Delivery {
        var header = Rule.Header(id: rule)
        header.title = "Talks on Ukraine"
        header.severity = .critical
        header.labels = ["region": "europe", "cost-centre": "9"]
        var draft = AlertDraft(
            rule: AlertRule(Rule(header, when: .all([]), origin: Rule.Origin(file: "r", line: 1, revision: ""))),
            dedupKey: "\(rule)|story:1")
        draft.article = SampleAlerts.json()["article"] ?? .null
        let alert = Alert(draft, id: "01ARYZ6S41TSV4RRFFQ69G5FAV", raisedAt: Date(), reason: reason)
        return Delivery(alertID: alert.id, body: alert.json.bytes)
    }

    @Test func alertsShowAreSilencedAndResolved() async throws {
        let receiver = await WebReceiver { _, _ in .init() }
        try await receiver.serving { address in
            let manager = try await Alertmanager(receiver: address + "/hook")
            let client = HTTPClient()
            let sink = try sink(manager.url, client) { $0.labels = ["env": "test"] }
            try await sink.deliver(delivery())
            let alert = try #require(try await manager.alerts.first)
            #expect(
                alert["labels"] == [
                    "alertname": "ua-talks", "cost_centre": "9", "dedup_key": "ua-talks|story:1", "env": "test", "region": "europe",
                    "severity": "critical",
                ])
            #expect(alert["annotations"]?["summary"] == "Peace talks go on 1")
            #expect(alert["annotations"]?["alert_id"] == "01ARYZ6S41TSV4RRFFQ69G5FAV")
            #expect(alert["generatorURL"] == "https://example.org/1?a=(b)&c")
            #expect(alert["status"]?["state"] != "suppressed")
            try await eventually("it is told") { receiver.requests.contains { Self.status($0) == ["firing"] } }

            // A further alert of the same thing is the same alert there.
            try await sink.deliver(delivery(reason: .again))
            #expect(try await manager.alerts.count == 1)

            try await manager.silence("alertname", "grain", for: 60)
            try await sink.deliver(delivery("grain"))
            try await eventually("the silence holds") {
                try await manager.alerts.contains { $0["labels"]?["alertname"] == "grain" && $0["status"]?["state"] == "suppressed" }
            }

            // One that is over in a second.
            try await self.sink(manager.url, client) { $0.resolveAfter = .seconds(1) }.deliver(delivery("short"))
            try await eventually("it is resolved") {
                receiver.requests.contains { Self.status($0) == ["resolved"] && String(decoding: $0.body, as: UTF8.self).contains("short") }
            }
            #expect(!receiver.requests.contains { String(decoding: $0.body, as: UTF8.self).contains("grain") })
            await client.shutdown()
        }
    }

    private static func status(_ request: WebReceiver.Request) -> [String] {
        (try? JSON(parsing: request.body))?["alerts"]?.array?.compactMap { $0["status"]?.string } ?? []
    }

    @Test(arguments: SampleAlerts.reasons) func alertmanagerTakesEveryAlert(_ reason: Alert.Reason) async throws {
        let manager = try await Alertmanager(receiver: "http://127.0.0.1:1/")
        let client = HTTPClient()
        try await sink(manager.url + "/", client).deliver(
            SampleAlerts.delivery(reason, title: "a\u{0}\u{7}\"\\<é\n" + String(repeating: "x", count: 9000)))
        #expect(try await manager.alerts.count == 1)
        await client.shutdown()
    }

    @Test func aLateAlertStillFires() throws {
        let alert = SampleAlerts.json()
        let settings = AlertmanagerSettings(name: "am", url: .plain(""))
        func end(_ hours: Double) -> String? {
            AlertmanagerMessage(alert, settings, now: Date(timeIntervalSince1970: 1_795_428_000.123 + hours * 3600)).json["endsAt"]?.string
        }
        #expect(end(0) == "2026-11-23T11:00:00.123Z")
        #expect(end(0.5) == end(0), "every try says the same")
        #expect(end(72) == "2026-11-26T10:05:00.123Z")
    }

    @Test(arguments: ["http://h:1", "http://h:1/", "http://h:1/api/v2/alerts", "http://h:1/api/v2/alerts/"])
    func theAddressMayBeGivenWithOrWithoutThePath(_ address: String) {
        #expect(AlertmanagerSink.endpoint(of: address) == "http://h:1/api/v2/alerts")
    }

    @Test(arguments: [("region", "region"), ("cost-centre", "cost_centre"), ("9lives", "_9lives"), ("größe", "gr__e")])
    func namesOfLabelsAreThoseOfPrometheus(_ name: String, _ expected: String) {
        #expect(AlertmanagerMessage.name(name) == expected)
    }
}
