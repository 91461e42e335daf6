import FlyingFox
import FlyingSocks
public import Foundation
import Monitor

/// A real HTTP server on 127.0.0.1 that answers as it is told and keeps what it was sent.
public final class WebReceiver: Sendable {
    public struct Request: Sendable {
        public var method: String
        public var path: String
        /// Names in lower case.
        public var headers: [String: String]
        public var body: Data
    }

    public struct Answer: Sendable {
        public var status: Int
        public var headers: [String: String]
        public var body: Data

        public init(_ status: Int = 200, headers: [String: String] = [:], body: String = "") {
            self.status = status
            self.headers = headers
            self.body = Data(body.utf8)
        }
    }

    private let server: HTTPServer
    private let received = Guarded<[Request]>([])

    /// `answer` gets each request and how many came before it.
    public init(answer: @escaping @Sendable (Request, Int) -> Answer) async {
        server = HTTPServer(address: .loopbackAnyPort, logger: .disabled)
        let received = received
        await server.appendRoute("*") { request in
            var headers: [String: String] = [:]
            for (name, value) in request.headers { headers[name.rawValue.lowercased()] = value }
            let kept = Request(
                method: request.method.rawValue, path: request.path, headers: headers, body: try await request.bodyData)
            let before = received.withLock { list in
                list.append(kept)
                return list.count - 1
            }
            let answer = answer(kept, before)
            let names = answer.headers.map { (HTTPHeader($0.key), $0.value) }
            return HTTPResponse(
                statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: HTTPHeaders(Dictionary(uniqueKeysWithValues: names)),
                body: answer.body)
        }
    }

    public var requests: [Request] { received.withLock { $0 } }

    /// Serves while `body` runs, which gets the address without a path: `http://127.0.0.1:PORT`.
    public func serving<Result: Sendable>(_ body: (String) async throws -> Result) async throws -> Result {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [server] in try await server.run() }
            try await server.waitUntilListening()
            guard case .ip4(_, let port) = await server.listeningAddress else { throw POSIXError(.EADDRNOTAVAIL) }
            let result = try await body("http://127.0.0.1:\(port)")
            await server.stop()
            group.cancelAll()
            return result
        }
    }
}

extension SocketAddress where Self == sockaddr_in {
    fileprivate static var loopbackAnyPort: sockaddr_in { (try? .inet(ip4: "127.0.0.1", port: 0)) ?? .inet(port: 0) }
}
