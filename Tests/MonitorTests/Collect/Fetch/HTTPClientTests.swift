import Foundation
import Monitor
import TestKit
import Testing

/// Ordinary conversations with an ordinary server.
@Suite struct HTTPClientTests {
    @Test func anAnswerArrivesWhole() async throws {
        let server = await WebReceiver { request, _ in
            .init(200, headers: ["ETag": "\"a\"", "Content-Type": "text/plain"], body: request.path)
        }
        try await server.serving { url in
            let response = try await withClient { try await $0.send(.local(url + "/news")) }
            #expect(response.status == 200)
            #expect(response.headers["etag"] == "\"a\"")
            #expect(response.headers["CONTENT-TYPE"] == "text/plain")
            #expect(String(decoding: response.body, as: UTF8.self) == "/news")
            #expect(response.effectiveURL == url + "/news")
            #expect(response.remoteAddress == "127.0.0.1")
            #expect(response.version == "1.1")
            #expect(response.wireBytes == 5)
            #expect(response.timings.total > .zero)
        }
    }

    @Test func aPostCarriesItsBodyAndHeaders() async throws {
        let server = await WebReceiver { _, _ in .init(204) }
        try await server.serving { url in
            var request = HTTPRequest.local(url + "/hook", .post)
            request.headers = [HTTPField("Content-Type", "application/json"), HTTPField("webhook-id", "01J9")]
            request.body = Array(#"{"a":1}"#.utf8)
            let response = try await withClient { try await $0.send(request) }
            #expect(response.status == 204)
        }
        let received = try #require(server.requests.first)
        #expect(received.method == "POST")
        #expect(received.headers["content-type"] == "application/json")
        #expect(received.headers["webhook-id"] == "01J9")
        #expect(received.headers["user-agent"] == "monitord")
        #expect(received.headers["expect"] == nil)
        #expect(String(decoding: received.body, as: UTF8.self) == #"{"a":1}"#)
    }

    /// `<rss version="2.0"/>` as each compression writes it.
    @Test(
        arguments: [
            (
                "gzip",
                [
                    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 179, 41, 42, 46, 86, 40, 75, 45, 42, 206, 204, 207, 179, 85, 50, 210, 51, 80, 210, 183,
                    3, 0,
                    187, 147, 26, 122, 20, 0, 0, 0,
                ]
            ),
            (
                "deflate",
                [
                    120, 156, 179, 41, 42, 46, 86, 40, 75, 45, 42, 206, 204, 207, 179, 85, 50, 210, 51, 80, 210, 183, 3, 0, 73, 242, 6, 57,
                ]
            ),
            ("br", [27, 19, 0, 248, 197, 83, 150, 186, 117, 76, 182, 215, 112, 117, 138, 44, 81, 144, 254, 54, 83, 104, 232, 0]),
            (
                "zstd",
                [
                    40, 181, 47, 253, 32, 20, 161, 0, 0, 60, 114, 115, 115, 32, 118, 101, 114, 115, 105, 111, 110, 61, 34, 50, 46, 48, 34,
                    47, 62,
                ]
            ),
        ] as [(String, [UInt8])])
    func everyCompressionIsOfferedAndUnpacked(_ encoding: String, _ packed: [UInt8]) async throws {
        let server = try RawServer { connection, _ in connection.answer("200 OK", ["Content-Encoding: \(encoding)"], packed) }
        #expect(try await outcome(of: .local(server.url)).body == "<rss version=\"2.0\"/>")
        #expect(server.requests.count == 1)
        let offered = server.requests.first?.split(separator: "\r\n").first { $0.lowercased().hasPrefix("accept-encoding:") } ?? ""
        #expect(offered.contains(encoding))
    }

    @Test func cookiesAreNotKept() async throws {
        let server = try RawServer { connection, _ in connection.answer("200 OK", ["Set-Cookie: id=1; Path=/"]) }
        try await withClient { client in
            for _ in 0..<2 { _ = try await client.send(.local(server.url)) }
        }
        #expect(server.requests.count == 2 && server.requests.allSatisfy { !$0.lowercased().contains("cookie") })
    }

    @Test func aLargePostNeedsNoPermission() async throws {
        let server = await WebReceiver { request, _ in .init(200, body: "\(request.body.count)") }
        try await server.serving { url in
            var request = HTTPRequest.local(url, .post)
            request.body = [UInt8](repeating: 65, count: 3 << 20)
            let answer = try await outcome(of: request)
            #expect(answer.body == "\(3 << 20)")
        }
        #expect(server.requests.first?.headers["expect"] == nil)
    }

    @Test func connectionsAreUsedAgain() async throws {
        let server = try RawServer { connection, _ in connection.answer() }
        let reused = try await withClient { client in
            let first = try await client.send(.local(server.url))
            let second = try await client.send(.local(server.url))
            return [first.connectionWasReused, second.connectionWasReused]
        }
        #expect(reused == [false, true])
    }

    @Test func aFieldIsEchoedByteForByte() async throws {
        let odd: [UInt8] = [0x22, 0xE9, 0xFF, 0x2D, 0x22]
        let server = try RawServer { connection, head in
            connection.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nETag:  ".utf8) + odd + Array(" \r\n\r\n".utf8))
        }
        let second = try RawServer { connection, _ in connection.answer() }
        try await withClient { client in
            let tag = try #require(try await client.send(.local(server.url)).headers.first("ETag"))
            #expect(tag.value == odd)
            var request = HTTPRequest.local(second.url)
            request.headers = [HTTPField("If-None-Match", bytes: tag.value)]
            _ = try await client.send(request)
        }
        #expect(second.requests.first?.contains("If-None-Match: " + String(decoding: odd, as: UTF8.self)) == true)
    }

    @Test(arguments: [
        ("X-Key", "a\r\nX-Other: b"), ("X-Key", "a\nb"), ("X-Key", "a\u{0}b"), ("X Key", "a"), ("", "a"), ("X:Key", "a"),
    ])
    func aHeaderThatWouldBreakTheRequestIsRefused(_ name: String, _ value: String) async throws {
        var request = HTTPRequest.local("http://127.0.0.1:9/")
        request.headers = [HTTPField(name, value)]
        #expect(try await outcome(of: request).word == "bad-request")
    }

    @Test(arguments: [
        ("example.org/feed", "bad-request"), ("", "bad-request"), ("http://", "bad-request"), ("http://[::1/", "bad-request"),
        ("http://a b.example/", "bad-request"), ("localhost:8080/feed", "bad-request"), ("mailto:a@b.example", "refused-scheme"),
        ("file:///etc/passwd", "refused-scheme"), ("gopher://example.org/", "refused-scheme"),
    ])
    func anAddressThatCannotBeAskedIsNamed(_ url: String, _ word: String) async throws {
        #expect(try await outcome(of: .local(url)).word == word)
    }

    @Test func aHostWithoutAnAddressIsNamed() async throws {
        #expect(try await outcome(of: .local("http://nowhere.invalid/")) == .failure(.couldNotResolve(host: "nowhere.invalid")))
    }

    @Test func aClosedPortIsNamed() async throws {
        let port = try RawServer { _, _ in false }.port
        #expect(try await outcome(of: .local("http://127.0.0.1:\(port)/")).word == "could-not-connect")
    }

    @Test func namesInOtherLettersAreTranslated() async throws {
        let server = try RawServer { connection, _ in connection.answer() }
        var settings = HTTPClient.Settings()
        settings.resolve = ["xn--mnchen-3ya.example:\(server.port):127.0.0.1"]
        #expect(try await outcome(of: .local("http://München.example:\(server.port)/"), settings).word == "200")
        #expect(server.requests.first?.contains("Host: xn--mnchen-3ya.example:\(server.port)") == true)
    }
}
