import Monitor
import TestKit
import Testing

/// What people see holds no secret.
@Suite struct RedactionTests {
    @Test(arguments: [
        ("https://example.org/feed?page=2", "https://example.org/feed?page=2"),
        ("https://user:word@example.org/feed", "https://example.org/feed"),
        ("https://u@v:w@example.org/", "https://example.org/"),
        ("https://example.org/feed?api_key=123&page=2&Token=x", "https://example.org/feed?api_key=***&page=2&Token=***"),
        ("https://example.org/a@b", "https://example.org/a@b"),
        ("https://example.org/?flag&sig=", "https://example.org/?flag&sig=***"),
        ("no address", "no address"),
    ])
    func addresses(_ text: String, _ expected: String) {
        #expect(Redaction.address(text) == expected)
    }

    @Test func theTraceShowsTheExchangeWithoutSecrets() async throws {
        let server = try RawServer { connection, _ in
            connection.answer("200 OK", ["ETag: \"v1\"", "Set-Cookie: id=s3cret"], Array("s3cret body".utf8))
        }
        let lines = Guarded<[String]>([])
        var request = HTTPRequest.local("http://127.0.0.1:\(server.port)/feed?token=s3cret&n=1")
        request.headers = [HTTPField("X-Own", "s3cret"), HTTPField("If-None-Match", "\"v0\"")]
        request.authorization = .bearer("s3cret")
        request.trace = { line in lines.withLock { $0.append(line) } }
        #expect(try await outcome(of: request).word == "200")
        let text = lines.withLock { $0 }.joined(separator: "\n")
        #expect(!text.contains("s3cret"), "\(text)")
        for line in [
            "> GET /feed?token=***&n=1 HTTP/1.1", "> X-Own: ***", "> Authorization: ***", "> If-None-Match: \"v0\"", "< HTTP/1.1 200 OK",
            "< ETag: \"v1\"", "< Set-Cookie: ***", "* Connected to 127.0.0.1",
        ] {
            #expect(text.contains(line), "\(line) is missing in:\n\(text)")
        }
    }
}
