public import Foundation

/// A mail server on 127.0.0.1 that keeps what it is sent: Python's aiosmtpd.
public final class MailReceiver: Sendable {
    public struct Behaviour: Sendable, Encodable {
        public enum Security: String, Sendable, Encodable { case none, starttls, implicit }

        public var tls = Security.none
        public var user: String?
        public var password: String?
        /// Recipient → reply.
        public var refuse: [String: String] = [:]
        /// What it says to the first mails, one after the other; then 250.
        public var replies: [String] = []
        fileprivate var certificate: String?
        fileprivate var key: String?

        public init() {}
    }

    public struct Mail: Sendable, Decodable {
        public var from: String
        public var to: [String]
        public var secure: Bool
        public var user: String?
        public var reply: String
        /// The port of the other end: the same for mails over one connection.
        public var peer: Int
        public var data: Data

        public var text: String { String(decoding: data, as: UTF8.self) }
        public var wasTaken: Bool { reply.hasPrefix("250") }
    }

    private let folder: TemporaryFolder
    private let server: PythonServer
    public var port: Int { server.port }

    public init(_ change: (inout Behaviour) -> Void = { _ in }) async throws {
        folder = try TemporaryFolder()
        var behaviour = Behaviour()
        change(&behaviour)
        if behaviour.tls != .none {
            try SelfSignedCertificate.make(in: folder)
            behaviour.certificate = folder.url.appending(path: "cert.pem").path
            behaviour.key = folder.url.appending(path: "key.pem").path
        }
        server = try await PythonServer("mail-server.py", behaviour, in: folder)
    }

    /// The certificate for `localhost`, which is its own authority.
    public var certificate: String { folder.url.appending(path: "cert.pem").path }

    /// Those that came so far.
    public var mails: [Mail] {
        get throws { try server.records(of: Mail.self) }
    }
}

/// A certificate for `localhost` that signed itself: `cert.pem` and `key.pem`.
public enum SelfSignedCertificate {
    struct Unavailable: Error {}

    public static func make(in folder: TemporaryFolder) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "key.pem", "-out", "cert.pem",
            "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
        ]
        process.currentDirectoryURL = folder.url
        for output in [\Process.standardOutput, \.standardError] { process[keyPath: output] = FileHandle.nullDevice }
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Unavailable() }
    }
}
