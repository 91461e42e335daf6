import FlyingFox
import FlyingSocks
import Foundation
public import Rules

/// The HTTP door, on loopback unless configured otherwise: `/healthz`, `/readyz`, `/metrics`, `/status`. It only reads.
public struct StatusServer: Sendable {
    /// What the pages show, asked anew for each request.
    public struct Pages: Sendable {
        /// `nil` when ready, else why not.
        public var obstacle: @Sendable () -> String?
        /// Prometheus' text format 0.0.4.
        public var metrics: @Sendable () async -> String
        public var status: @Sendable () async -> JSON

        public init(
            obstacle: @escaping @Sendable () -> String?, metrics: @escaping @Sendable () async -> String,
            status: @escaping @Sendable () async -> JSON
        ) {
            self.obstacle = obstacle
            self.metrics = metrics
            self.status = status
        }
    }

    /// Why the server cannot listen, in words that say what to do.
    public struct ListenError: Error, CustomStringConvertible {
        public let description: String
    }

    /// Seconds that open connections get to end.
    private static let farewell = 1.0

    private let server: HTTPServer
    private let address: ListenAddress

    public init(address: ListenAddress, pages: Pages) async throws(ListenError) {
        self.address = address
        do {
            server = HTTPServer(address: try address.socketAddress(), logger: .disabled)
        } catch {
            throw ListenError(
                description: "cannot listen on \(address): it is no address of this machine; give http.listen as 127.0.0.1:9464")
        }
        await server.appendRoute("GET /healthz") { _ in Self.text("ok\n") }
        await server.appendRoute("GET /readyz") { _ in
            guard let obstacle = pages.obstacle() else { return Self.text("ready\n") }
            return Self.text("not ready: \(obstacle)\n", status: .serviceUnavailable)
        }
        await server.appendRoute("GET /metrics") { _ in
            Self.text(await pages.metrics(), type: "text/plain; version=0.0.4; charset=utf-8")
        }
        await server.appendRoute("GET /status") { _ in
            Self.text(await pages.status().text + "\n", type: "application/json")
        }
    }

    /// Serves until cancelled. Throws `ListenError` where the port cannot be had.
    public func run() async throws {
        do {
            try await server.run()
        } catch is CancellationError {
            return
        } catch {
            if Task.isCancelled { return }
            throw ListenError(
                description:
                    "cannot listen on \(address): \(error.localizedDescription); is another daemon running, or should http.listen name another port?"
            )
        }
    }

    /// Returns when the port is bound; throws where `run` has ended before.
    public func waitUntilListening() async throws {
        try await server.waitUntilListening()
    }

    /// The port that is bound, which matters where port 0 was asked for.
    public var port: UInt16? {
        get async {
            switch await server.listeningAddress {
            case .ip4(_, let port), .ip6(_, let port): port
            default: nil
            }
        }
    }

    public func stop() async {
        await server.stop(timeout: Self.farewell)
    }

    private static func text(
        _ text: String, status: HTTPStatusCode = .ok, type: String = "text/plain; charset=utf-8"
    ) -> FlyingFox.HTTPResponse {
        FlyingFox.HTTPResponse(
            statusCode: status, headers: [.contentType: type, HTTPHeader("Cache-Control"): "no-store"], body: Data(text.utf8))
    }
}
