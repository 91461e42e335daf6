import Foundation
public import Rules

/// Asks the running daemon how it is; where none answers, the store.
public struct StatusInquiry: Sendable {
    /// Nobody answers, with what to do.
    public struct NoAnswer: Error, CustomStringConvertible {
        public let description: String
    }

    private static let patience = Duration.seconds(3)

    private let settings: Settings

    public init(_ settings: Settings) {
        self.settings = settings
    }

    public func answer() async throws -> JSON {
        if let running = await daemon() { return running }
        do {
            return try await stored()
        } catch {
            throw NoAnswer(description: "no daemon answers\(settings.http.map { " on \($0)" } ?? ""), and \(error)")
        }
    }

    private func daemon() async -> JSON? {
        guard let address = settings.http else { return nil }
        var request = HTTPRequest(.get, "http://\(Self.reachable(address))/status")
        request.timeout = Self.patience
        request.addresses = .everything
        let client = HTTPClient()
        guard let response = try? await client.send(request), response.status == 200 else { return nil }
        await client.shutdown()
        return try? JSON(parsing: response.body)
    }

    /// Whoever listens on every address is reached on loopback.
    private static func reachable(_ address: String) -> String {
        for everywhere in ["0.0.0.0:", ":"] where address.hasPrefix(everywhere) {
            return "127.0.0.1:" + address.dropFirst(everywhere.count)
        }
        return address
    }

    private func stored() async throws -> JSON {
        let store = try Store(folder: settings.state, for: .reading)
        let counts = try await store.counts()
        return StatusReport(
            state: "stopped", version: Version.current, since: nil, rules: nil, reload: .none, sources: [],
            sinks: settings.sinks.map { sink in
                let count = counts[sink.name] ?? OutboxCount()
                return .init(name: sink.name, state: "stopped", lastError: nil, waiting: count.waiting, dead: count.dead)
            }
        ).json
    }
}
