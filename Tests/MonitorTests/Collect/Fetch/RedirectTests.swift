import Monitor
import TestKit
import Testing

/// Redirects: followed within limits, remembered, guarded on every hop; secrets stay where they belong.
@Suite struct RedirectTests {
    private static func settings(_ names: [String], _ server: RawServer) -> HTTPClient.Settings {
        var settings = HTTPClient.Settings()
        settings.resolve = names.map { "\($0):\(server.port):127.0.0.1" }
        return settings
    }

    private static func get(_ url: String, redirects: Int = 5) -> HTTPRequest {
        var request = HTTPRequest.local(url)
        request.maxRedirects = redirects
        return request
    }

    @Test func hopsAreFollowedAndRemembered() async throws {
        let server = try RawServer { connection, head in
            switch head.split(separator: " ")[1] {
            case "/a": connection.answer("301 Moved", ["Location: b?x=1#part"])
            case "/b?x=1": connection.answer("308 Moved", ["location:/c d"])
            default: connection.answer("200 OK", [], Array("here".utf8))
            }
        }
        let response = try await withClient { try await $0.send(Self.get(server.url + "/a")) }
        #expect(response.hops == [.init(status: 301, url: server.url + "/a"), .init(status: 308, url: server.url + "/b?x=1")])
        #expect(response.effectiveURL == server.url + "/c%20d")
        #expect(response.body == Array("here".utf8))
    }

    @Test func aRedirectIsTheAnswerWhereNoneIsAllowed() async throws {
        let server = try RawServer { connection, _ in connection.answer("302 Found", ["Location: /b"]) }
        let response = try await withClient { try await $0.send(Self.get(server.url, redirects: 0)) }
        #expect(response.status == 302)
        #expect(response.headers["location"] == "/b")
        #expect(server.requests.count == 1)
    }

    @Test func aPostIsNotSentOn() async throws {
        let server = try RawServer { connection, _ in connection.answer("307 Again", ["Location: /b"]) }
        var request = Self.get(server.url)
        request.method = .post
        request.body = []
        #expect(try await outcome(of: request).word == "307")
    }

    @Test func aLoopEnds() async throws {
        let server = try RawServer { connection, _ in connection.answer("302 Found", ["Location: /again"]) }
        #expect(try await outcome(of: Self.get(server.url, redirects: 4)) == .failure(.tooManyRedirects(limit: 4)))
        #expect(server.requests.count == 5)
    }

    @Test(arguments: ["file:///etc/passwd", "FILE:/etc/passwd", "gopher://127.0.0.1/", "javascript:alert(1)", "ftp://example.org/"])
    func otherSchemesAreRefused(_ target: String) async throws {
        let server = try RawServer { connection, _ in connection.answer("302 Found", ["Location: \(target)"]) }
        #expect(try await outcome(of: Self.get(server.url)).word == "refused-scheme")
    }

    @Test(arguments: [
        "http://127.0.0.1:PORT/", "http://169.254.169.254/latest/meta-data/", "http://localhost:PORT/", "http://[::1]:PORT/",
        "http://0:PORT/",
        "http://2130706433:PORT/", "http://0x7f.1:PORT/", "http://[::ffff:127.0.0.1]:PORT/", "http://inside.test:PORT/", "//127.1:PORT/",
    ])
    func insideAddressesAreRefusedAfterARedirect(_ target: String) async throws {
        let server = try RawServer { [port = Guarded(0)] connection, head in
            if let text = head.split(separator: " ").dropFirst().first, text.hasPrefix("/from/") {
                port.withLock { $0 = Int(text.dropFirst(6)) ?? 0 }
                return connection.answer("302 Found", ["Location: " + target.replacing("PORT", with: "\(port.withLock { $0 })")])
            }
            return connection.answer()
        }
        var request = Self.get("http://public.test:\(server.port)/from/\(server.port)")
        request.addresses = AddressPolicy(ranges: [], hosts: ["public.test"])
        let outcome = try await outcome(of: request, Self.settings(["public.test", "inside.test"], server))
        #expect(outcome.word == "refused-address", "\(outcome)")
        #expect(server.requests.count == 1)
    }

    @Test func secretsStayWithTheirHost() async throws {
        let server = try RawServer { connection, head in
            switch head.split(separator: " ")[1] {
            case "/start": connection.answer("302 Found", ["Location: /same"])
            case "/same":
                connection.answer(
                    "302 Found", ["Location: " + "http://other.test:" + (head.firstMatch(of: /Host: .*:(\d+)/)?.1 ?? "") + "/x"])
            default: connection.answer()
            }
        }
        var request = Self.get("http://user:word@first.test:\(server.port)/start")
        request.headers = [HTTPField("X-Key", "s3cret"), HTTPField("If-None-Match", "\"v\"")]
        let outcome = try await outcome(of: request, Self.settings(["first.test", "other.test"], server))
        #expect(outcome.word == "200")
        let sent = server.requests.map { ($0.contains("s3cret"), $0.contains("Authorization: Basic dXNlcjp3b3Jk"), $0.contains("\"v\"")) }
        #expect(sent.map(\.0) == [true, true, false])
        #expect(sent.map(\.1) == [true, true, false])
        #expect(sent.map(\.2) == [true, true, true])
        guard case .success(let response) = outcome else { return }
        #expect(!"\(response)".contains("word"))
    }
}
