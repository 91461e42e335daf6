import Foundation
import Rules
import TestKit
import Testing

/// The receivers that docs/alerts.md shows tell a genuine request from a forged one.
@Suite struct DocumentationSignatureTests {
    enum Forgery: CaseIterable { case none, body, id, signature, secret, age }

    @Test(arguments: Forgery.allCases) func pythonTellsGenuineFromForged(_ forgery: Forgery) async throws {
        let main = """

            import sys
            headers = {"webhook-id": sys.argv[2], "webhook-timestamp": sys.argv[3], "webhook-signature": sys.argv[4]}
            sys.exit(0 if is_genuine(sys.argv[1], headers, open(sys.argv[5], "rb").read()) else 3)
            """
        let folder = try TemporaryFolder()
        let script = try folder.write(try example("python") + main, to: "receiver.py")
        let request = Request(forgery)
        let body = try folder.write(request.body, to: "body")
        let arguments = [script.path, request.secret, request.id, request.timestamp, request.signatures, body.path]
        #expect(try await status("/usr/bin/python3", arguments) == (forgery == .none ? 0 : 3))
    }

    /// It does not look at the clock.
    @Test(arguments: Forgery.allCases) func theShellTellsGenuineFromForged(_ forgery: Forgery) async throws {
        let folder = try TemporaryFolder()
        let script = try folder.write(try example("sh"), to: "verify.sh")
        let request = Request(forgery)
        let body = try folder.write(request.body, to: "body")
        let arguments = [script.path, request.id, request.timestamp, request.signatures, body.path]
        let status = try await status("/bin/sh", arguments, environment: ["SECRET": request.secret])
        #expect(status == (forgery == .none || forgery == .age ? 0 : 1))
    }

    /// A request as Standard Webhooks signs it, with two secrets, and then one thing changed.
    private struct Request {
        var secret = Self.secret(Self.key)
        var id = "01M83XJ8BVW0M5XH2T6ZQ8R4CD"
        var timestamp: String
        var signatures: String
        var body = #"{"schema": "monitord.alert/1", "title": "Zürich 🚆"}"#

        private static let key = [UInt8]((0..<32).map { UInt8($0 * 7 % 251) })
        private static let otherKey = [UInt8](repeating: 7, count: 32)

        init(_ forgery: Forgery) {
            timestamp = String(Int(Date().timeIntervalSince1970) - (forgery == .age ? 600 : 0))
            let signed = Array("\(id).\(timestamp).\(body)".utf8)
            signatures = [Self.otherKey, Self.key].map { "v1," + Data(Digest.hmacSHA256(signed, key: $0)).base64EncodedString() }
                .joined(separator: " ")
            switch forgery {
            case .none, .age: break
            case .body: body += " "
            case .id: id += "0"
            case .signature: signatures = "v1,AAAA"
            case .secret: secret = Self.secret(Self.key.reversed())
            }
        }

        private static func secret(_ key: [UInt8]) -> String { "whsec_" + Data(key).base64EncodedString() }
    }

    private func example(_ language: String) throws -> String {
        try #require(try MarkdownPage("docs/alerts.md").blocks.first { $0.language == language }).text
    }

    private func status(_ program: String, _ arguments: [String], environment: [String: String] = [:]) async throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = environment.merging(["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]) { mine, _ in mine }
        try process.run()
        try await eventually("\(program) ends", within: 180) { !process.isRunning }
        return process.terminationStatus
    }
}
