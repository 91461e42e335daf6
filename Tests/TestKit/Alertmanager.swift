import Foundation
import Monitor
public import Rules

/// A real Prometheus Alertmanager on 127.0.0.1, and what it says.
public final class Alertmanager: Sendable {
    private let folder: TemporaryFolder
    private let server: ChildServer
    private let client = HTTPClient()
    public let url: String

    /// - Parameter receiver: where it tells of alerts that fire and that are resolved.
    public init(receiver: String) async throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            route: {receiver: test, group_by: ["..."], group_wait: 0s, group_interval: 1s, repeat_interval: 1h}
            receivers: [{name: test, webhook_configs: [{url: "\(receiver)", send_resolved: true}]}]
            """, to: "alertmanager.yml")
        let server = try ChildServer(
            "/usr/bin/prometheus-alertmanager",
            [
                "--config.file=alertmanager.yml", "--storage.path=data", "--web.listen-address=127.0.0.1:0", "--cluster.listen-address=",
            ], in: folder.url)
        self.server = server
        try await eventually("Alertmanager listens") { Self.port(server.errors) != nil || !server.isRunning }
        guard let port = Self.port(server.errors) else { throw NotInTime(description: server.errors) }
        url = "http://127.0.0.1:\(port)"
    }

    private static func port(_ log: String) -> Int? {
        log.firstMatch(of: /address=127\.0\.0\.1:([0-9]+)/).flatMap { Int($0.output.1) }
    }

    /// Alerts that fire, as the API shows them.
    public var alerts: [JSON] {
        get async throws { try await get("/api/v2/alerts")?.array ?? [] }
    }

    public func silence(_ label: String, _ value: String, for seconds: Double) async throws {
        let now = Date()
        var request = HTTPRequest(.post, url + "/api/v2/silences")
        request.addresses = .everything
        request.headers = [HTTPField("Content-Type", "application/json")]
        let matcher: JSON = ["name": .string(label), "value": .string(value), "isRegex": false, "isEqual": true]
        let silence: JSON = [
            "matchers": .array([matcher]), "startsAt": .string(Timestamp.milliseconds(now)),
            "endsAt": .string(Timestamp.milliseconds(now + seconds)), "createdBy": "test", "comment": "test",
        ]
        request.body = silence.bytes
        let response = try await client.send(request)
        guard response.status == 200 else { throw NotInTime(description: "no silence: \(response.status)") }
    }

    private func get(_ path: String) async throws -> JSON? {
        var request = HTTPRequest(.get, url + path)
        request.addresses = .everything
        return try JSON(parsing: try await client.send(request).body)
    }
}
