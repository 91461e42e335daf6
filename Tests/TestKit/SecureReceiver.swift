import Foundation

/// An HTTPS server on 127.0.0.1 for `localhost` that takes every POST, from everybody or from who has the right certificate.
public final class SecureReceiver: Sendable {
    public struct Request: Sendable, Decodable, Hashable {
        public var path: String
        /// The name in the other end's certificate.
        public var client: String?

        public init(path: String, client: String?) {
            self.path = path
            self.client = client
        }
    }

    private struct Settings: Encodable {
        var certificate: String
        var key: String
        var clients: String?
    }

    private struct Start: Decodable { var port: Int }

    private let folder: TemporaryFolder
    private let server: ChildServer
    public let port: Int

    /// - Parameter clients: a file of certificates that it trusts; `nil` where it asks for none.
    public init(clients: String? = nil) async throws {
        folder = try TemporaryFolder()
        try SelfSignedCertificate.make(in: folder)
        let settings = Settings(
            certificate: folder.url.appending(path: "cert.pem").path, key: folder.url.appending(path: "key.pem").path, clients: clients)
        let argument = String(decoding: try JSONEncoder().encode(settings), as: UTF8.self)
        let script = Repository.root.appending(path: "Tests/Tools/https-server.py").path
        let server = try ChildServer(Repository.root.appending(path: ".venv/bin/python").path, [script, argument], in: folder.url)
        self.server = server
        try await eventually("the server listens") { server.output.contains("\n") || !server.isRunning }
        guard let first = server.output.split(separator: "\n").first else { throw NotInTime(description: server.errors) }
        port = try JSONDecoder().decode(Start.self, from: Data(first.utf8)).port
    }

    /// The server's certificate, which is its own authority.
    public var certificate: String { folder.url.appending(path: "cert.pem").path }

    public var requests: [Request] {
        get throws {
            let lines = server.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
            return try lines.map { try JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
        }
    }
}
