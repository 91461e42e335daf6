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

    private let folder: TemporaryFolder
    private let server: PythonServer
    public var port: Int { server.port }

    /// - Parameter clients: a file of certificates that it trusts; `nil` where it asks for none.
    public init(clients: String? = nil) async throws {
        folder = try TemporaryFolder()
        try SelfSignedCertificate.make(in: folder)
        let settings = Settings(
            certificate: folder.url.appending(path: "cert.pem").path, key: folder.url.appending(path: "key.pem").path, clients: clients)
        server = try await PythonServer("https-server.py", settings, in: folder)
    }

    /// The server's certificate, which is its own authority.
    public var certificate: String { folder.url.appending(path: "cert.pem").path }

    public var requests: [Request] {
        get throws { try server.records(of: Request.self) }
    }
}
