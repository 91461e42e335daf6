import FlyingFox
import FlyingSocks
import Foundation

/// Counts webhooks on 127.0.0.1.
final class Receiver: Sendable {
    private let server: HTTPServer
    private let counter = Counter()

    init() async {
        server = HTTPServer(address: (try? sockaddr_in.inet(ip4: "127.0.0.1", port: 0)) ?? .inet(port: 0), logger: .disabled)
        let counter = counter
        await server.appendRoute("*") { _ in
            await counter.add()
            return HTTPResponse(statusCode: .noContent)
        }
    }

    func wait(for count: Int) async { await counter.wait(for: count) }

    func serving(_ body: (String) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [server] in try await server.run() }
            try await server.waitUntilListening()
            guard case .ip4(_, let port) = await server.listeningAddress else { return }
            try await body("http://127.0.0.1:\(port)")
            await server.stop()
            group.cancelAll()
        }
    }
}

private actor Counter {
    private var count = 0
    private var waiting: (count: Int, continuation: CheckedContinuation<Void, Never>)?

    func add() {
        count += 1
        if let waiting, count >= waiting.count {
            self.waiting = nil
            waiting.continuation.resume()
        }
    }

    func wait(for count: Int) async {
        if self.count >= count { return }
        await withCheckedContinuation { waiting = (count, $0) }
    }
}
