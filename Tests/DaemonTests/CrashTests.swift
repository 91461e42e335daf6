import Foundation
import Monitor
import TestKit
import Testing

/// Kills the daemon with SIGKILL again and again while news keeps coming: no alert may be missing, and a repeat must be the same alert.
@Suite struct CrashTests {
    /// How often it is killed; `MONITORD_KILLS` for longer runs.
    private static let kills = ProcessInfo.processInfo.environment["MONITORD_KILLS"].flatMap(Int.init) ?? 100

    @Test func everyAlertArrivesThoughTheDaemonIsKilledAHundredTimes() async throws {
        let wire = Wire()
        let receiver = await WebReceiver { request, before in
            if request.method == "GET" { return wire.answer(request) }
            return .init(before % 4 == 3 ? 503 : 200, headers: ["Retry-After": "0"])
        }
        try await receiver.serving { address in
            let newsroom = try Newsroom(
                sinks: ["ops: {type: webhook, url: \"\(address)/alerts\", allow_private: true, max_in_flight: 8}"],
                sources: [
                    "{id: wire, type: feed, url: \"\(address)/feed\", every: 1s, min: 1s, max: 1s, first: all, allow_private: true}"
                ],
                // A storm would be told in digests, without the articles by name.
                more: ["http: null", "storm: null"])
            try newsroom.writeSettings()
            var random = SystemRandomNumberGenerator()
            var files = 0
            for _ in 0..<Self.kills {
                let daemon = try newsroom.start()
                for _ in 0..<3 {
                    files += 1
                    try newsroom.drop("Ship \(files) leaves the harbour", as: "\(files).txt")
                    wire.publish()
                    try await Task.sleep(for: .milliseconds(Int.random(in: 0...60, using: &random)))
                }
                daemon.signal(SIGKILL)
                #expect(try await daemon.exit() == 128 + SIGKILL, "\(daemon.standardError)")
            }
            let expected = files + wire.count
            let daemon = try newsroom.start()
            try await eventually("all \(expected) alerts", within: 300) { Self.delivered(receiver).count >= expected }
            daemon.signal(SIGTERM)
            #expect(try await daemon.exit() == 0, "\(daemon.standardError)")

            let alerts = Self.delivered(receiver)
            #expect(alerts.count == expected)
            for (title, requests) in alerts {
                #expect(Set(requests.map { $0.headers["webhook-id"] }).count == 1, "\(title) came with several ids")
                #expect(Set(requests.map(\.body)).count == 1, "\(title) came with several bodies")
            }
        }
    }

    /// What was received, by the article's title.
    private static func delivered(_ receiver: WebReceiver) -> [String: [WebReceiver.Request]] {
        let posts = receiver.requests.filter { $0.method == "POST" }
        return Dictionary(grouping: posts) { request in
            (try? JSONDecoder().decode(LoggedAlert.self, from: request.body))?.article?.title ?? "unreadable"
        }
    }
}

/// A feed that grows, with an ETag that changes with it.
private final class Wire: Sendable {
    private let items = Guarded(0)

    var count: Int { items.withLock { $0 } }

    func publish() { items.withLock { $0 += 1 } }

    func answer(_ request: WebReceiver.Request) -> WebReceiver.Answer {
        let count = count
        let tag = "\"v\(count)\""
        if request.headers["if-none-match"] == tag { return .init(304, headers: ["ETag": tag]) }
        let entries = (0..<count).map {
            "<item><title>Harbour bulletin \($0)</title><guid>b\($0)</guid><description>Tide \($0)</description></item>"
        }
        let body = "<rss version=\"2.0\"><channel><title>Wire</title>\(entries.joined())</channel></rss>"
        return .init(200, headers: ["ETag": tag, "Content-Type": "application/rss+xml"], body: body)
    }
}
