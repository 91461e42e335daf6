import Monitor
import TestKit
import Testing

/// Encrypted connections: trusted, or not made.
@Suite struct TLSTests {
    @Test func onlyWhoCanProveTheirNameIsTrusted() async throws {
        let server = try await TLSServer()
        let port = try server.port
        var request = HTTPRequest.local("https://localhost:\(port)/")

        let stranger = try await outcome(of: request)
        #expect(stranger.word == "tls", "\(stranger)")

        request.identity.authorities = server.certificate
        #expect(try await outcome(of: request).word == "200")

        request.url = "https://127.0.0.1:\(port)/"
        let impostor = try await outcome(of: request)
        #expect(impostor.word == "tls", "\(impostor)")

        request.identity.authorities = "/nonexistent.pem"
        #expect(try await outcome(of: request).word == "tls")
    }

    @Test func aServerThatSpeaksNoTLSIsNamed() async throws {
        let plain = try RawServer(greeting: "220 mail.example ESMTP\r\n")
        #expect(try await outcome(of: .local("https://127.0.0.1:\(plain.port)/")).word == "tls")
    }

    @Test func oldProtocolsAreRefused() async throws {
        let server = try await TLSServer(["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"])
        var request = HTTPRequest.local("https://localhost:\(try server.port)/")
        request.identity.authorities = server.certificate
        #expect(try await outcome(of: request).word == "tls")
    }
}
