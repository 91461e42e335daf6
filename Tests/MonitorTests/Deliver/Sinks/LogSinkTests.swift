import Foundation
import Glibc
import Monitor
import TestKit
import Testing

@Suite struct LogSinkTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func sink(_ name: String = "alerts.jsonl", format: LogSettings.Format = .json) -> LogSink {
        var settings = LogSettings(name: "log", target: .file(folder.path + "/" + name))
        settings.format = format
        return LogSink(settings, environment: [:])
    }

    private func delivery(_ id: String) -> Delivery {
        Delivery(alertID: id, body: Array("{\"alert_id\":\"\(id)\"}".utf8))
    }

    @Test func eachAlertIsALineAddedToWhatIsThere() async throws {
        try folder.write("{}\n", to: "alerts.jsonl")
        let sink = sink()
        try await sink.deliver(delivery("a"))
        try await sink.deliver(delivery("b"))
        try await sink.settle()
        #expect(try folder.read("alerts.jsonl") == "{}\n{\"alert_id\":\"a\"}\n{\"alert_id\":\"b\"}\n")
    }

    @Test func aFileThatWasMovedAwayIsBegunAnew() async throws {
        let sink = sink()
        try await sink.deliver(delivery("a"))
        try FileManager.default.moveItem(atPath: folder.path + "/alerts.jsonl", toPath: folder.path + "/alerts.jsonl.1")
        try await sink.deliver(delivery("b"))
        #expect(try folder.read("alerts.jsonl.1") == "{\"alert_id\":\"a\"}\n")
        #expect(try folder.read("alerts.jsonl") == "{\"alert_id\":\"b\"}\n")
    }

    @Test func aFileThatWasReplacedIsAddedTo() async throws {
        let sink = sink()
        try await sink.deliver(delivery("a"))
        try folder.drop("new\n", into: "alerts.jsonl")
        try await sink.deliver(delivery("b"))
        #expect(try folder.read("alerts.jsonl") == "new\n{\"alert_id\":\"b\"}\n")
    }

    @Test func reopeningGoesOnInTheFileOfThatName() async throws {
        let sink = sink()
        try await sink.deliver(delivery("a"))
        sink.reopen()
        try await sink.deliver(delivery("b"))
        #expect(try folder.read("alerts.jsonl") == "{\"alert_id\":\"a\"}\n{\"alert_id\":\"b\"}\n")
    }

    @Test func aMissingFolderIsTransientAndNamed() async throws {
        let sink = sink("none/alerts.jsonl")
        do throws(DeliveryFailure) {
            try await sink.open()
            Issue.record("it opened")
        } catch {
            #expect(
                error
                    == .transient(
                        "the log file \(folder.path)/none/alerts.jsonl cannot be opened: No such file or directory", retryAfter: nil))
        }
        try FileManager.default.createDirectory(atPath: folder.path + "/none", withIntermediateDirectories: false)
        try await sink.deliver(delivery("a"))
    }

    @Test func aFullDiskIsTransientAndLeavesNoHalfLine() async throws {
        let sink = LogSink(LogSettings(name: "log", target: .file("/dev/full")), environment: [:])
        do throws(DeliveryFailure) {
            try await sink.deliver(delivery("a"))
            Issue.record("it was written")
        } catch {
            guard case .transient(let reason, _) = error else {
                Issue.record("not transient: \(error)")
                return
            }
            #expect(reason.contains("No space left on device"))
        }
    }

    @Test func aWriteThatHangsEndsWithItsTask() async throws {
        // A pipe that nobody reads: once it is full, writing hangs.
        let path = folder.path + "/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        let reader = Glibc.open(path, O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        let sink = sink("pipe")
        let large = Delivery(alertID: "a", body: [UInt8](repeating: 0x20, count: 1 << 20))
        let writing = Task { try await sink.deliver(large) }
        writing.cancel()
        await #expect(throws: DeliveryFailure.self) { try await writing.value }
        // The thread that hangs is let go.
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var total = 0
        while total < (1 << 20) + 1 { total += max(0, read(reader, &buffer, buffer.count)) }
    }
}
