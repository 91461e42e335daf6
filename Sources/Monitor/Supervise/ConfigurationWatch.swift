import CPlatform
import Glibc

/// Notices that a file of the configuration was edited, added or removed.
///
/// It looks at the files' marks once a second, which also works where the kernel tells nothing (network file systems, swapped symbolic
/// links), and waits until two looks agree: editors write a file twice, and a checkout writes many.
public struct ConfigurationWatch: Sendable {
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
    private var patterns: [String] = []
    /// How the files were when they began to be watched.
    private var known: [Mark] = []

    init() {}

    /// Watches these too. Call it before the files are read, so that no edit falls between.
    mutating func add(_ more: [String]) {
        let new = more.filter { !patterns.contains($0) }
        patterns += new
        known += Self.marks(of: new)
    }

    /// Returns after something changed and came to rest; throws when cancelled.
    func waitForChange(_ time: any Timekeeper) async throws {
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
