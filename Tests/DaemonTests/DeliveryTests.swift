import Foundation
import TestKit
import Testing

@Suite struct DeliveryTests {
    /// 32 bytes, as the specification recommends.
    private static let secret = "whsec_" + Data((0..<32).map { UInt8($0 * 7 % 251) }).base64EncodedString()

    @Test func aFileBecomesASignedWebhook() async throws {
        let receiver = await WebReceiver { _, _ in .init(204) }
        try await receiver.serving { address in
            let newsroom = try Newsroom(sinks: [
                "ops: {type: webhook, url: \"\(address)/alerts\", format: standard, secrets: [{env: OPS_KEY}], allow_private: true}"
            ])
            let daemon = try newsroom.start(environment: ["OPS_KEY": Self.secret])
            try newsroom.drop("Fog closes the harbour\n\nNo ship may leave.\n", as: "fog.txt")
            try await eventually("the receiver has the alert") { !receiver.requests.isEmpty }
            try await eventually("the log has the alert") { try !newsroom.loggedAlerts.isEmpty }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0, "\(daemon.standardError)")

            let request = try #require(receiver.requests.first)
            #expect(request.method == "POST")
            #expect(request.path == "/alerts")
            let alert = try JSONDecoder().decode(LoggedAlert.self, from: request.body)
            #expect(alert.schema == "monitord.alert/1")
            #expect(alert.rule.id == "harbour")
            #expect(alert.article?.title == "Fog closes the harbour")
            #expect(alert.evidence.first?.spans.first?.text == "harbour")
            #expect(request.headers["webhook-id"] == alert.alertID)
            #expect(try newsroom.loggedAlerts.map(\.alertID) == [alert.alertID])
            try await expectValid(newsroom)
            #expect(receiver.requests.count == 1)

            let verdict = try await verify(request, with: Self.secret)
            #expect(verdict.output == "valid\n")
            var forged = request
            forged.body += Data(" ".utf8)
            #expect(try await verify(forged, with: Self.secret).status == 1)
        }
    }

    @Test func aRepeatHasTheSameIDAndTheSameBytes() async throws {
        let receiver = await WebReceiver { _, before in .init(before < 2 ? 503 : 200, headers: before < 2 ? ["Retry-After": "0"] : [:]) }
        try await receiver.serving { address in
            let newsroom = try Newsroom(sinks: ["ops: {type: webhook, url: \"\(address)/\", allow_private: true}"])
            let daemon = try newsroom.start()
            try newsroom.drop("The harbour again", as: "a.txt")
            try await eventually("the third try") { receiver.requests.count >= 3 }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0)
            #expect(Set(receiver.requests.map(\.body)).count == 1)
            #expect(Set(receiver.requests.map { $0.headers["webhook-id"] }).count == 1)
        }
    }

    @Test func whatAReceiverRefusesBecomesADeadLetterAndIsSentAgain() async throws {
        let receiver = await WebReceiver { _, before in .init(before == 0 ? 422 : 200) }
        try await receiver.serving { address in
            let newsroom = try Newsroom(sinks: ["ops: {type: webhook, url: \"\(address)/\", allow_private: true}"])
            let daemon = try newsroom.start()
            try newsroom.drop("A third harbour", as: "a.txt")
            // Commands find no store before the daemon has made it.
            try await eventually("the first try") { !receiver.requests.isEmpty }
            try await eventually("the dead letter is listed") {
                try await commandOutput(["alerts", "--dead"], newsroom).contains("harbour")
            }
            #expect(receiver.requests.count == 1)
            let unknown = try MonitordProcess(["alerts", "redeliver", "01NONE", "--config", "monitord.yaml"], in: newsroom.folder.url)
            #expect(try await unknown.exit() == 1)
            #expect(unknown.standardError.contains("there is no alert 01NONE"))
            _ = try await commandOutput(["alerts", "redeliver"], newsroom)
            try await eventually("it is sent again") { receiver.requests.count == 2 }
            #expect(receiver.requests[0].body == receiver.requests[1].body)
            try await eventually("no dead letter is left") { try await !commandOutput(["alerts", "--dead"], newsroom).contains("harbour") }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0)
        }
    }

    /// Each line of the log is an alert as the published schema says.
    private func expectValid(_ newsroom: Newsroom) async throws {
        let lines = try String(contentsOf: newsroom.folder.url.appending(path: "alerts.jsonl"), encoding: .utf8).split(separator: "\n")
        let schema = Repository.root.appending(path: "config/schemas/alert.schema.json").path
        let question = "{\"schema\": \"\(schema)\", \"values\": [\(lines.joined(separator: ","))]}"
        let verdict = try await PythonVerifier.run("Tests/Tools/validate-json.py", input: Data(question.utf8))
        #expect(verdict.output == "valid\n" && !lines.isEmpty)
    }

    private func commandOutput(_ arguments: [String], _ newsroom: Newsroom) async throws -> String {
        let process = try MonitordProcess(arguments + ["--config", "monitord.yaml"], in: newsroom.folder.url)
        let code = try await process.exit()
        #expect(code == 0, "\(process.standardError)")
        return process.standardOutput
    }

    private func verify(_ request: WebReceiver.Request, with secret: String) async throws -> (status: Int32, output: String) {
        let input = VerifierInput(secret: secret, headers: request.headers, body: String(decoding: request.body, as: UTF8.self))
        return try await PythonVerifier.run("Tests/Tools/verify-webhook.py", input: try JSONEncoder().encode(input))
    }

    private struct VerifierInput: Encodable {
        var secret: String
        var headers: [String: String]
        var body: String
    }
}
