public import Foundation
import Glibc
import Monitor

/// A server that others wrote, as a child process for as long as a test holds it.
public final class ChildServer: Sendable {
    private let child: Guarded<Process>
    private let outputs: TemporaryFolder

    public init(_ program: String, _ arguments: [String], in folder: URL) throws {
        outputs = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: try outputs.write("", to: "output"))
        process.standardError = try FileHandle(forWritingTo: try outputs.write("", to: "errors"))
        try process.run()
        child = Guarded(process)
    }

    /// Children of a worker thread inherit its blocked signals, so that only this one ends them.
    deinit { child.withLock { if $0.isRunning { _ = kill($0.processIdentifier, SIGKILL) } } }

    public var isRunning: Bool { child.withLock { $0.isRunning } }
    public var output: String { (try? outputs.read("output")) ?? "" }
    public var errors: String { (try? outputs.read("errors")) ?? "" }
}
