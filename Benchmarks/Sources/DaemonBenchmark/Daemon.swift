import Foundation

/// The daemon under measurement, in a folder of its own.
final class Daemon {
    private let folder: URL
    private let process = Process()

    init(binary: String, receiver: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "monitord-benchmark-\(UUID().uuidString.prefix(8))")
        for name in ["inbox", "rules.d"] {
            try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        try """
        schema: monitord.config/1
        state: state
        rules: [rules.d/*.yaml]
        builtin_lexicons: false
        sources: [{id: inbox, type: directory, path: inbox}]
        sinks: {ops: {type: webhook, url: "\(receiver)/", allow_private: true, max_in_flight: 32}}
        storm: null
        http: null
        log: {level: warning}
        """.write(to: folder.appending(path: "monitord.yaml"), atomically: true, encoding: .utf8)
        try "schema: monitord.rules/1\nrules: [{id: harbour, when: harbour}]\n"
            .write(to: folder.appending(path: "rules.d/a.yaml"), atomically: true, encoding: .utf8)
        process.executableURL = URL(filePath: binary)
        process.arguments = ["run", "--config", "monitord.yaml"]
        process.currentDirectoryURL = folder
        try process.run()
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// One article file, written and closed in the folder.
    func drop(_ number: Int, folder name: String) throws {
        let text = "Ship \(number) leaves the harbour\n\nThe tide was high on day \(number), and the pilot waited for the tug.\n"
        try Data(text.utf8).write(to: folder.appending(path: "\(name)/\(number).txt"))
    }

    /// Files in a folder beside the inbox, which `release` moves in at once.
    func prepare(_ numbers: Range<Int>, folder name: String) throws {
        try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
        for number in numbers { try drop(number, folder: name) }
    }

    func release(_ name: String) throws {
        guard rename(folder.appending(path: name).path, folder.appending(path: "inbox/\(name)").path) == 0 else {
            throw POSIXError(.EIO)
        }
    }

    /// From /proc, in MB.
    var residentMegabytes: Int {
        let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
    }
}
