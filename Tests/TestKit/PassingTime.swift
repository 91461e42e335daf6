import Foundation
import Monitor

extension ManualTimekeeper {
    /// Lets time pass, from sleeper to sleeper, until something is true.
    ///
    /// What a sleeper set off gets its turn before time goes on: time passes only while no other thread of the tests has work, however busy
    /// the machine is.
    public func run(until isTrue: @Sendable () async throws -> Bool) async throws {
        while try await !isTrue() {
            try Task.checkCancellation()
            repeat { for _ in 0..<50 { await Task.yield() } } while Self.othersWork()
            if try await isTrue() { return }
            if let next = nextWake { advance(to: next) } else { try await Task.sleep(for: .milliseconds(1)) }
        }
    }

    /// Whether a thread besides the caller's runs, wants to run, or waits for a disk.
    private static func othersWork() -> Bool {
        let files = FileManager.default
        guard let own = try? files.destinationOfSymbolicLink(atPath: "/proc/thread-self").split(separator: "/").last,
            let threads = try? files.contentsOfDirectory(atPath: "/proc/self/task")
        else { return false }
        return threads.contains { thread in
            // "12 (a name) R …"; a thread that has ended meanwhile has no work.
            guard thread != own, let stat = try? String(contentsOfFile: "/proc/self/task/\(thread)/stat", encoding: .utf8) else {
                return false
            }
            return stat.contains(") R ") || stat.contains(") D ")
        }
    }
}
