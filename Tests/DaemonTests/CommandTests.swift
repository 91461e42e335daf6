import Foundation
import TestKit
import Testing

@Suite struct CommandTests {
    @Test func aWrongOptionIsAUsageError() async throws {
        let folder = try TemporaryFolder()
        let process = try MonitordProcess(["--no-such-option"], in: folder.url)
        #expect(try await process.exit() == 64)
        #expect(process.standardError.contains("no-such-option"))
        #expect(process.standardOutput.isEmpty)
    }
}
