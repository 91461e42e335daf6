import Foundation
import Glibc

/// A configuration in a folder of its own, and what the daemon on it says.
public final class Desk {
    public struct Unavailable: Error { let what: String }

    /// One that takes minutes has failed.
    private static let patience = Duration.seconds(300)

    public let receiverPort: UInt16
    private let statusPort: UInt16
    private let folder: URL
    private let binary: String

    public init(binary: String) throws {
        self.binary = binary
        folder = FileManager.default.temporaryDirectory.appending(path: "monitord-benchmark-\(UUID().uuidString.prefix(8))")
        for name in ["inbox", "rules.d"] {
            try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        (receiverPort, statusPort) = (try Receiver.freePort(), try Receiver.freePort())
        try """
        schema: monitord.config/1
        state: state
        rules: [rules.d/*.yaml]
        builtin_lexicons: false
        sources: [{id: inbox, type: directory, path: inbox}]
        sinks: {ops: {type: webhook, url: "http://127.0.0.1:\(receiverPort)/", allow_private: true, max_in_flight: 32}}
        storm: null
        http: {listen: "127.0.0.1:\(statusPort)"}
        log: {level: error}
        """.write(to: folder.appending(path: "monitord.yaml"), atomically: true, encoding: .utf8)
        try "schema: monitord.rules/1\nrules: [{id: harbour, when: harbour}]\n"
            .write(to: folder.appending(path: "rules.d/a.yaml"), atomically: true, encoding: .utf8)
    }

    public func start() throws -> Daemon { try Daemon(binary: binary, in: folder) }
    public func remove() { try? FileManager.default.removeItem(at: folder) }

    /// One file with an article for each number.
    public func drop(_ numbers: Range<Int>) throws {
        let lines = numbers.map {
            "{\"id\":\"\($0)\",\"title\":\"Ship \($0) leaves the harbour\",\"body\":\"The pilot waited for the tug on day \($0).\"}\n"
        }
        let draft = folder.appending(path: ".draft")
        try Data(lines.joined().utf8).write(to: draft)
        guard rename(draft.path, folder.appending(path: "inbox/\(numbers.lowerBound).jsonl").path) == 0 else {
            throw Unavailable(what: "inbox")
        }
    }

    /// One article file, written and closed in a folder.
    public func drop(_ number: Int, folder name: String) throws {
        let text = "Ship \(number) leaves the harbour\n\nThe tide was high on day \(number), and the pilot waited for the tug.\n"
        try Data(text.utf8).write(to: folder.appending(path: "\(name)/\(number).txt"))
    }

    /// Files in a folder beside the inbox, which `release` moves in at once.
    public func prepare(_ numbers: Range<Int>, folder name: String) throws {
        try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
        for number in numbers { try drop(number, folder: name) }
    }

    public func release(_ name: String) throws {
        guard rename(folder.appending(path: name).path, folder.appending(path: "inbox/\(name)").path) == 0 else {
            throw Unavailable(what: "inbox")
        }
    }

    public func rate(_ count: Int, since start: ContinuousClock.Instant) -> Int {
        Int(Double(count) / ((ContinuousClock.now - start) / .seconds(1)))
    }

    public func wait(_ what: String, until isTrue: () -> Bool) throws {
        let deadline = ContinuousClock.now + Self.patience
        while !isTrue() {
            guard ContinuousClock.now < deadline else { throw Unavailable(what: what) }
            usleep(10_000)
        }
    }

    public var isReady: Bool { page("/readyz")?.hasPrefix("ready") == true }

    public func metric(_ name: String) -> Double {
        usleep(200_000)
        let line = page("/metrics")?.split(separator: "\n").first { $0.hasPrefix(name + " ") }
        return line?.split(separator: " ").last.flatMap { Double($0) } ?? 0
    }

    /// The answer's body.
    private func page(_ path: String) -> String? {
        guard let client = try? Receiver.connected(to: statusPort) else { return nil }
        defer { close(client) }
        let question = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        guard send(client, question, question.count, Int32(MSG_NOSIGNAL)) == question.count else { return nil }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while case let count = recv(client, &buffer, buffer.count, 0), count > 0 { answer += buffer[..<count] }
        return answer.firstRange(of: Array("\r\n\r\n".utf8)).map { String(decoding: answer[$0.upperBound...], as: UTF8.self) }
    }
}
