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

    private struct Start: Decodable { var port: Int }

    private let folder: TemporaryFolder
    private let server: ChildServer
    public let port: Int

    public init(_ change: (inout Behaviour) -> Void = { _ in }) async throws {
        folder = try TemporaryFolder()
        var behaviour = Behaviour()
        change(&behaviour)
        if behaviour.tls != .none {
            try SelfSignedCertificate.make(in: folder)
            behaviour.certificate = folder.url.appending(path: "cert.pem").path
            behaviour.key = folder.url.appending(path: "key.pem").path
        }
        let settings = String(decoding: try JSONEncoder().encode(behaviour), as: UTF8.self)
        let script = Repository.root.appending(path: "Tests/Tools/mail-server.py").path
        let server = try ChildServer(Repository.root.appending(path: ".venv/bin/python").path, [script, settings], in: folder.url)
        self.server = server
        try await eventually("the mail server listens") { server.output.contains("\n") || !server.isRunning }
        guard let first = server.output.split(separator: "\n").first else { throw NotInTime(description: server.errors) }
        port = try JSONDecoder().decode(Start.self, from: Data(first.utf8)).port
    }

    /// The certificate for `localhost`, which is its own authority.
    public var certificate: String { folder.url.appending(path: "cert.pem").path }

    /// Those that came so far.
    public var mails: [Mail] {
        get throws {
            let lines = server.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
            return try lines.map { try JSONDecoder().decode(Mail.self, from: Data($0.utf8)) }
        }
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
