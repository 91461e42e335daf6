import Foundation
import Glibc

/// One run of a program, in a process group of its own that ends with it when it takes too long.
struct CommandJob: Sendable {
    enum End: Sendable, Hashable {
        /// With what it said on standard error.
        case exited(Int32, [UInt8])
        case killed(signal: Int32)
        case timedOut
        case cancelled
        case notStarted(String)
    }

    let program: String
    let arguments: [String]
    let timeout: Duration
    /// `NAME=value`, and nothing else.
    var environment: [String] = []
    var input: [UInt8] = []

    init(program: String, arguments: [String], timeout: Duration) {
        self.program = program
        self.arguments = arguments
        self.timeout = timeout
    }

    /// A thread waits for it, so that no task of the daemon stands still meanwhile.
    func run() async -> End {
        let stop = Guarded(false)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let thread = Thread {
                    continuation.resume(returning: start(until: { stop.withLock { $0 } }))
                }
                thread.name = "command"
                thread.start()
            }
        } onCancel: {
            stop.withLock { $0 = true }
        }
    }

    private func start(until isCancelled: () -> Bool) -> End {
        do throws(SystemError) {
            var child = try CommandChild(self)
            return child.wait(timeout, until: isCancelled)
        } catch {
            return .notStarted(error.words)
        }
    }
}
