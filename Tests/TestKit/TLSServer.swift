import Foundation
import Glibc
import Monitor

/// A server on 127.0.0.1 with a certificate for `localhost` that it signed itself: `openssl s_server`, which answers every request with a page.
public final class TLSServer: Sendable {
    public struct Unavailable: Error {}

    private let folder: TemporaryFolder
    private let server: Guarded<Process>
    private let output = Guarded("")

    /// With more arguments of `openssl s_server`.
    public init(_ arguments: [String] = []) async throws {
        folder = try TemporaryFolder()
        try SelfSignedCertificate.make(in: folder)
        let process = Self.openssl(
            ["s_server", "-accept", "127.0.0.1:0", "-cert", "cert.pem", "-key", "key.pem", "-www"] + arguments, in: folder)
        let pipe = Pipe()
        process.standardOutput = pipe
        let output = output
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let text = String(decoding: handle.availableData, as: UTF8.self)
            if text.isEmpty { handle.readabilityHandler = nil } else { output.withLock { $0 += text } }
        }
        try process.run()
        server = Guarded(process)
        try await eventually("openssl listens") { output.withLock { $0.contains("\n") && $0.contains("ACCEPT") } }
    }

    /// Children of a worker thread inherit its blocked signals, so that only this one ends them.
    deinit { server.withLock { _ = kill($0.processIdentifier, SIGKILL) } }

    public var port: Int {
        get throws {
            let text = output.withLock { $0 }
            guard let port = text.firstMatch(of: /ACCEPT .*:(\d+)/).flatMap({ Int($0.1) }) else { throw Unavailable() }
            return port
        }
    }

    /// The certificate, which is its own authority.
    public var certificate: String { folder.url.appending(path: "cert.pem").path }

    private static func openssl(_ arguments: [String], in folder: TemporaryFolder) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        return process
    }
}
