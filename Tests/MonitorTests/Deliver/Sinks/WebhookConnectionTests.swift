import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// How a webhook reaches its receiver: certificates, proxies, redirects, connections.
@Suite struct WebhookConnectionTests {
    private let delivery = Delivery(alertID: "01ARYZ6S41TSV4RRFFQ69G5FAV", body: Array("{}".utf8))

    private func deliver(
        to url: String, times: Int = 1, _ change: (inout WebhookSettings) throws -> Void = { _ in }
    ) async throws -> DeliveryFailure? {
        let client = HTTPClient()
        var settings = WebhookSettings(name: "ops", url: .plain(url))
        settings.connection.allowPrivate = true
        try change(&settings)
        let sink = try WebhookSink(
            settings, in: .init(web: client, secrets: SecretReader(environment: [:]), timekeeper: FixedTimekeeper()))
        var failure: DeliveryFailure?
        for _ in 0..<times {
            do throws(DeliveryFailure) { try await sink.deliver(delivery) } catch { failure = error }
        }
        await client.shutdown()
        return failure
    }

    private func isTransient(_ failure: DeliveryFailure?) -> Bool { if case .transient = failure { true } else { false } }

    @Test func aPrivateAuthorityIsTrustedWhereItIsNamedAndNowhereElse() async throws {
        let receiver = try await SecureReceiver()
        let url = "https://localhost:\(receiver.port)/alerts"
        #expect(isTransient(try await deliver(to: url)))
        #expect(try receiver.requests.isEmpty)
        #expect(try await deliver(to: url) { $0.connection.authorities = receiver.certificate } == nil)
        #expect(try receiver.requests == [.init(path: "/alerts", client: nil)])
    }

    @Test func aReceiverThatAsksForACertificateGetsTheSinksOwn() async throws {
        let folder = try TemporaryFolder()
        try SelfSignedCertificate.make(in: folder)
        let certificate = folder.url.appending(path: "cert.pem").path
        let receiver = try await SecureReceiver(clients: certificate)
        let url = "https://localhost:\(receiver.port)/"
        #expect(isTransient(try await deliver(to: url) { $0.connection.authorities = receiver.certificate }))
        let failure = try await deliver(to: url) {
            $0.connection.authorities = receiver.certificate
            $0.connection.certificate = certificate
            $0.connection.key = folder.url.appending(path: "key.pem").path
        }
        #expect(failure == nil)
        #expect(try receiver.requests == [.init(path: "/", client: "localhost")])
    }

    @Test func aProxyIsAskedForAReceiverThatOnlyItCanReach() async throws {
        let proxy = try RawServer { connection, _ in connection.answer("204 No Content") }
        #expect(try await deliver(to: "http://hooks.example.org/x") { $0.connection.proxy = proxy.url } == nil)
        #expect(proxy.requests.first?.hasPrefix("POST http://hooks.example.org/x HTTP/1.1\r\n") == true)
    }

    @Test func aRedirectIsNotFollowed() async throws {
        let elsewhere = try RawServer { connection, _ in connection.answer("204 No Content") }
        let receiver = try RawServer { connection, _ in
            connection.answer("307 Temporary Redirect", ["Location: \(elsewhere.url)/"])
        }
        guard case .permanent = try await deliver(to: receiver.url) else {
            Issue.record("not permanent")
            return
        }
        #expect(elsewhere.requests.isEmpty)
    }

    @Test func anAnswerIsReadTo64KiBAndNoFurther() async throws {
        let sent = Guarded(0)
        let receiver = try RawServer { connection, _ in
            connection.send("HTTP/1.1 500 Oh\r\n\r\n")
            let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 16 << 10)
            // Without end, until the sink hangs up.
            while connection.send(piece) { sent.withLock { $0 += piece.count } }
            return false
        }
        #expect(isTransient(try await deliver(to: receiver.url)))
        try await eventually("the sink has hung up") { [sent] in
            let before = sent.withLock { $0 }
            try await Task.sleep(for: .milliseconds(20))
            return sent.withLock { $0 } == before
        }
        // What the kernel's buffers hold besides.
        #expect(sent.withLock { $0 } < 16 << 20)
    }

    @Test func oneConnectionServesMany() async throws {
        let receiver = try RawServer { connection, _ in connection.answer("204 No Content") }
        #expect(try await deliver(to: receiver.url, times: 20) == nil)
        #expect(receiver.requests.count == 20)
        #expect(receiver.connections == 1)
    }
}
