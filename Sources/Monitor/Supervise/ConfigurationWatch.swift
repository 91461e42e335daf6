import Foundation
import Glibc

/// Notices that a file of the configuration was edited, added or removed.
///
/// It looks at the files' marks once a second, which also works where the kernel tells nothing (network file systems, swapped symbolic
/// links), and waits until two looks agree: editors write a file twice, and a checkout writes many.
struct ConfigurationWatch: Sendable {
    private static let interval = Duration.seconds(1)

    /// What tells one state of a file from another.
    private struct Mark: Hashable {
        var path: String
        var inode: UInt64
        var size: Int64
        var seconds: Int
        var nanoseconds: Int

        /// `nil` where there is no such file.
        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            self.path = path
            inode = UInt64(status.st_ino)
            size = Int64(status.st_size)
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
        }
    }

    /// Paths and patterns (`/etc/monitord/rules.d/*.yaml`).
    private let patterns: [String]
    private let known: [Mark]
    private let time: any Timekeeper

    /// Remembers how the files are now: make it before they are read, so that no edit falls between.
    init(patterns: [String], time: any Timekeeper) {
        self.patterns = patterns
        self.time = time
        known = Self.marks(of: patterns)
    }

    /// Returns after something changed and came to rest; throws when cancelled.
    func waitForChange() async throws {
        var last = known
        while true {
            try await time.sleep(for: Self.interval)
            let now = Self.marks(of: patterns)
            if now != known, now == last { return }
            last = now
        }
    }

    private static func marks(of patterns: [String]) -> [Mark] {
        patterns.flatMap(Globs.expand).compactMap(Mark.init)
    }
}
