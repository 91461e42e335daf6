import FlyingFox
import FlyingSocks
import Foundation
import Rules

/// The HTTP door, on loopback unless configured otherwise: `/healthz`, `/readyz`, `/metrics`, `/status`. It only reads.
public struct StatusServer: StatusDoor {
    /// Why the server cannot listen, in words that say what to do.
    public struct ListenError: Error, CustomStringConvertible {
        public let description: String
    }

    /// Seconds that open connections get to end.
    private static let farewell = 1.0

    private let server: HTTPServer
    private let address: ListenAddress

    public init(address: ListenAddress, pages: StatusPages) async throws(ListenError) {
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

    public func open(in group: inout ThrowingTaskGroup<Void, any Error>) async throws {
        let outcome = FirstAnswer()
        group.addTask {
            do { try await run() } catch { outcome.give(error) }
        }
        group.addTask { [server] in
            // Throws where `run` ended before: it has given the reason.
            do {
                try await server.waitUntilListening()
                outcome.give(nil)
            } catch {}
        }
        if let error = await outcome.answer() { throw error }
    }

    public func close() async {
        await server.stop(timeout: Self.farewell)
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

    private static func text(
        _ text: String, status: HTTPStatusCode = .ok, type: String = "text/plain; charset=utf-8"
    ) -> FlyingFox.HTTPResponse {
        FlyingFox.HTTPResponse(
            statusCode: status, headers: [.contentType: type, HTTPHeader("Cache-Control"): "no-store"], body: Data(text.utf8))
    }
}

/// Whether the port was bound (`nil`) or why not, whichever is known first.
private final class FirstAnswer: Sendable {
    private let error = Guarded<(any Error)?>(nil)
    private let given = StopSignal()

    func give(_ error: (any Error)?) {
        guard !given.hasFired else { return }
        self.error.withLock { $0 = error }
        given.fire()
    }

    func answer() async -> (any Error)? {
        await given.wait()
        return error.withLock { $0 }
    }
}
