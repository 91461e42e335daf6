public import Foundation
import Glibc
import Monitor

/// The real binary as a child process: started with a configuration, heard on both outputs, ended by signals.
public final class MonitordProcess: Sendable {
    private let child: Guarded<Process>
    private let output = Guarded(Data())
    private let errors = Guarded(Data())
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
        process.standardOutput = Self.collect(into: output)
        process.standardError = Self.collect(into: errors)
        try process.run()
        processID = process.processIdentifier
        child = Guarded(process)
    }

    deinit {
        // Only what this process started; one that has ended is left alone.
        child.withLock { if $0.isRunning { _ = Glibc.kill(processID, SIGKILL) } }
    }

    private static func collect(into buffer: Guarded<Data>) -> Pipe {
        let pipe = Pipe()
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty { handle.readabilityHandler = nil } else { buffer.withLock { $0.append(data) } }
        }
        return pipe
    }

    public var standardOutput: String { String(decoding: output.withLock { $0 }, as: UTF8.self) }
    public var standardError: String { String(decoding: errors.withLock { $0 }, as: UTF8.self) }
    public var isRunning: Bool { child.withLock { $0.isRunning } }

    public func signal(_ number: Int32) {
        if isRunning { _ = Glibc.kill(processID, number) }
    }

    /// The exit code, or 128 + the signal that ended it. Outputs are whole when it returns.
    public func exit(within seconds: Double = 30) async throws -> Int32 {
        try await eventually("monitord ends", within: seconds) { !self.isRunning }
        try await eventually("its outputs are read to the end", within: 5) { self.outputsEnded }
        return child.withLock { $0.terminationReason == .uncaughtSignal ? 128 + $0.terminationStatus : $0.terminationStatus }
    }

    private var outputsEnded: Bool {
        child.withLock { process in
            [process.standardOutput, process.standardError].allSatisfy { ($0 as? Pipe)?.fileHandleForReading.readabilityHandler == nil }
        }
    }
}
