public import Foundation
import Glibc
import Monitor

/// The real binary as a child process: started with a configuration, heard on both outputs, ended by signals.
public final class MonitordProcess: Sendable {
    private let child: Guarded<Process>
    /// Files and not pipes: another child that is started at the same time would hold a pipe open.
    private let outputs: TemporaryFolder
    public let processID: Int32

    /// The binary that the tests were built beside: `$MONITORD_BINARY`, else the debug build.
    public static var binary: URL {
        ProcessInfo.processInfo.environment["MONITORD_BINARY"].map { URL(filePath: $0) }
            ?? Repository.root.appending(path: ".build/debug/monitord")
    }

    /// Starts `monitord ARGUMENTS` in `folder`. The environment is only what is given, and PATH.
    public init(_ arguments: [String], in folder: URL, environment: [String: String] = [:], input: URL? = nil) throws {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment.merging(["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]) { mine, _ in mine }
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
        outputs = try TemporaryFolder()
        process.standardOutput = try FileHandle(forWritingTo: try outputs.write("", to: "output"))
        process.standardError = try FileHandle(forWritingTo: try outputs.write("", to: "errors"))
        try process.run()
        processID = process.processIdentifier
        child = Guarded(process)
    }

    deinit {
        // Only what this process started; one that has ended is left alone.
        child.withLock { if $0.isRunning { _ = Glibc.kill(processID, SIGKILL) } }
    }

    public var standardOutput: String { (try? outputs.read("output")) ?? "" }
    public var standardError: String { (try? outputs.read("errors")) ?? "" }
    public var isRunning: Bool { child.withLock { $0.isRunning } }

    public func signal(_ number: Int32) {
        if isRunning { _ = Glibc.kill(processID, number) }
    }

    /// The exit code, or 128 + the signal that ended it.
    public func exit(within seconds: Double = 90) async throws -> Int32 {
        try await eventually("monitord ends", within: seconds) { !self.isRunning }
        return child.withLock { $0.terminationReason == .uncaughtSignal ? 128 + $0.terminationStatus : $0.terminationStatus }
    }
}
