import Foundation
import Glibc
import TestKit
import Testing

/// The real unit under a real systemd, in a container of its own.
@Suite struct ContainerTests {
    /// The one that is installed: it holds Swift's library, which the service could not load from a toolchain.
    private static let binary = Repository.root.appending(path: ".build/release/monitord")

    /// Why it cannot run here; `nil` where it can.
    private static let obstacle: String? =
        if getuid() != 0 {
            "needs root to boot a container"
        } else if !FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-nspawn") {
            "needs systemd-nspawn (Debian: systemd-container)"
        } else if !FileManager.default.isExecutableFile(atPath: binary.path) {
            "needs the binary that is installed: make build"
        } else {
            nil
        }

    @Test(.enabled(if: obstacle == nil, "needs root, systemd-nspawn and a release build"))
    func theUnitStartsReloadsSurvivesAKillAndStops() async throws {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = Repository.root.appending(path: "Tests/Tools/systemd-container")
        process.arguments = [Self.binary.path, Repository.root.path]
        let log = try FileHandle(forWritingTo: try folder.write("", to: "log"))
        process.standardOutput = log
        process.standardError = log
        try process.run()
        try await eventually("the container test ends", within: 600) { !process.isRunning }
        let told = try folder.read("log")
        #expect(process.terminationStatus == 0, "\(told)")
        #expect(told.contains(/all [0-9]+ checks passed/))
    }
}
