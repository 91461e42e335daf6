import Foundation

/// The daemon under measurement.
public final class Daemon {
    private let process = Process()

    init(binary: String, in folder: URL) throws {
        process.executableURL = URL(filePath: binary)
        process.arguments = ["run", "--config", "monitord.yaml"]
        process.currentDirectoryURL = folder
        try process.run()
    }

    public func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// From /proc, in MB.
    public var residentMegabytes: Int {
        let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
    }
}
