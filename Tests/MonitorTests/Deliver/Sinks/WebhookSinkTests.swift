import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// The webhook sink against a real server on 127.0.0.1, over the real HTTP client.
@Suite struct WebhookSinkTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private static let older = "whsec_" + Data(repeating: 9, count: 32).base64EncodedString()
    private let delivery = Delivery(alertID: "01ARYZ6S41TSV4RRFFQ69G5FAV", body: Array(#"{"title":"Zürich"}"#.utf8))

    /// Delivers once to a receiver that answers so. What it was sent, and how it ended.
    private func deliver(
        _ answer: WebReceiver.Answer = .init(204), at now: Date = FixedTimekeeper().now,
        _ change: (inout WebhookSettings) -> Void = { _ in }
    ) async throws -> (requests: [WebReceiver.Request], failure: DeliveryFailure?) {
        let receiver = await WebReceiver { _, _ in answer }
        let client = HTTPClient()
        let failure = try await receiver.serving { address in
            var settings = WebhookSettings(name: "ops", url: .plain(address + "/alerts"))
            settings.connection.allowPrivate = true
            change(&settings)
            return try await self.failure(of: settings, over: client, at: now)
        }
        await client.shutdown()
        return (receiver.requests, failure)
    }

    private func failure(
        of settings: WebhookSettings, over web: any WebAccess, at now: Date = FixedTimekeeper().now
    ) async throws -> DeliveryFailure? {
        let secrets = SecretReader(environment: ["OPS_KEY": Self.secret, "OLD_KEY": Self.older, "TOKEN": "t0ken"])
        let sink = try WebhookSink(settings, in: .init(web: web, secrets: secrets, timekeeper: FixedTimekeeper(now)))
        do throws(DeliveryFailure) { try await sink.deliver(delivery) } catch { return error }
        return nil
    }

    @Test func theBodyIsTheAlertAndTheHeadersSayWhichOne() async throws {
        let (requests, failure) = try await deliver {
            $0.headers = [HeaderSetting("X-Desk", .text("east")), HeaderSetting("Authorization", .secret(.env("TOKEN")))]
        }
        #expect(failure == nil)
        let request = try #require(requests.first)
        #expect(requests.count == 1)
        #expect(request.method == "POST")
        #expect(request.path == "/alerts")
        #expect(Array(request.body) == delivery.body)
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["webhook-id"] == delivery.alertID)
        #expect(request.headers["webhook-timestamp"] == "1795428000")
        #expect(request.headers["webhook-signature"] == nil)
        #expect(request.headers["x-desk"] == "east")
        #expect(request.headers["authorization"] == "t0ken")
    }

    @Test func everySecretSigns() async throws {
        let (requests, _) = try await deliver { $0.secrets = [.env("OPS_KEY"), .env("OLD_KEY")] }
        let request = try #require(requests.first)
        let signed = Array("\(delivery.alertID).1795428000.".utf8) + delivery.body
        let expected = try [Self.secret, Self.older].map { secret in
            let key = try #require(Data(base64Encoded: String(secret.dropFirst(6))))
            return "v1," + Data(PlainHMAC.sha256(signed, key: Array(key))).base64EncodedString()
        }
        #expect(request.headers["webhook-signature"] == expected.joined(separator: " "))
    }

    /// By the library of the specification's own project.
    private func isGenuine(_ request: WebReceiver.Request, by secret: String) async throws -> (Bool, String) {
        let input: JSON = [
            "secret": .string(secret), "body": .string(String(decoding: request.body, as: UTF8.self)),
            "headers": .object(request.headers.map { JSON.Member($0.key, .string($0.value)) }),
        ]
        let (status, output) = try await PythonVerifier.run("Tests/Tools/verify-webhook.py", input: Data(input.bytes))
        return (status == 0, output)
    }

    @Test func theSpecificationsOwnLibraryVerifiesEverySecretDuringARotation() async throws {
        let (requests, _) = try await deliver(at: Date()) { $0.secrets = [.env("OPS_KEY"), .env("OLD_KEY")] }
        let request = try #require(requests.first)
        for secret in [Self.secret, Self.older] { #expect(try await isGenuine(request, by: secret) == (true, "valid\n")) }
        let another = "whsec_" + Data(repeating: 3, count: 32).base64EncodedString()
        #expect(try await isGenuine(request, by: another).0 == false)
        var forged = request
        forged.headers["webhook-id"] = "01ARYZ6S41TSV4RRFFQ69G5FAW"
        #expect(try await isGenuine(forged, by: Self.secret).0 == false)
    }

    @Test(arguments: [(-290.0, true), (-310, false), (290, true), (310, false)])
    func aRequestThatIsSentAgainAfterFiveMinutesIsRefused(_ seconds: TimeInterval, _ isTaken: Bool) async throws {
        let (requests, _) = try await deliver(at: Date() + seconds) { $0.secrets = [.env("OPS_KEY")] }
        #expect(try await isGenuine(try #require(requests.first), by: Self.secret).0 == isTaken)
    }

    enum Verdict: Sendable { case taken, transient, permanent, gone }

    @Test(arguments: [
        (200, Verdict.taken), (202, .taken), (204, .taken), (301, .permanent), (304, .permanent), (308, .permanent), (400, .permanent),
        (401, .permanent), (403, .permanent), (404, .permanent), (408, .transient), (409, .permanent), (410, .gone), (413, .permanent),
        (422, .permanent), (425, .transient), (429, .transient), (500, .transient), (502, .transient), (503, .transient), (599, .transient),
    ])
    func theStatusSaysWhetherAnotherTryMakesSense(_ status: Int, _ expected: Verdict) async throws {
        let (requests, failure) = try await deliver(.init(status, headers: ["Location": "/elsewhere"], body: "why\nnot"))
        let verdict: Verdict =
            switch failure {
            case nil: .taken
            case .transient: .transient
            case .permanent: .permanent
            case .gone: .gone
            }
        #expect(verdict == expected)
        #expect(requests.count == 1, "no redirect is followed")
        if let failure { #expect(failure.reason.contains("\(status)")) }
    }

    @Test(
        arguments: [
            ("120", 120.0), ("0", 0), ("Mon, 23 Nov 2026 10:05:00 GMT", 300), ("Mon, 23 Nov 2026 09:00:00 GMT", 0), ("soon", nil),
            ("99999999999999999999", 31_536_000), ("", nil),
        ] as [(String, Double?)])
    func retryAfterIsUnderstoodInBothForms(_ value: String, _ expected: Double?) async throws {
        let (_, failure) = try await deliver(.init(503, headers: ["Retry-After": value]))
        guard case .transient(_, let retryAfter) = failure else {
            Issue.record("not transient: \(String(describing: failure))")
            return
        }
        #expect(retryAfter == expected.map { .seconds($0) })
    }

    @Test func aLongAnswerIsReadNoFurtherAndStillAnAnswer() async throws {
        let (_, taken) = try await deliver(.init(200, body: String(repeating: "x", count: 1 << 20)))
        #expect(taken == nil)
        let (_, refused) = try await deliver(.init(400, body: String(repeating: "x", count: 1 << 20)))
        guard case .permanent(let reason) = refused else {
            Issue.record("not permanent: \(String(describing: refused))")
            return
        }
        #expect(reason.count < 300)
    }

    @Test func aMatrixRoomGetsAPutThatNamesTheAlert() async throws {
        let (requests, failure) = try await deliver { $0.format = .matrix }
        #expect(failure == nil)
        #expect(requests.map(\.method) == ["PUT"])
        #expect(requests.map(\.path) == ["/alerts/send/m.room.message/\(delivery.alertID)"])
        #expect(requests.first.map { !$0.body.isEmpty } == true)
    }

    @Test func aReceiverThatIsNotThereIsTransient() async throws {
        let client = HTTPClient()
        var settings = WebhookSettings(name: "ops", url: .plain("http://127.0.0.1:1/"))
        settings.connection.allowPrivate = true
        guard case .transient = try await failure(of: settings, over: client) else {
            Issue.record("not transient")
            return
        }
        await client.shutdown()
    }

    @Test func aPrivateAddressIsRefusedUnlessAllowed() async throws {
        let (requests, failure) = try await deliver { $0.connection.allowPrivate = false }
        guard case .permanent(let reason) = failure else {
            Issue.record("not permanent: \(String(describing: failure))")
            return
        }
        #expect(requests.isEmpty)
        #expect(reason.contains("allow_private"))
    }
}
