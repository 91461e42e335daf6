import Foundation

/// A server of `Tests/Tools` in Python: it is told its settings as JSON, says its port in its first line, and what came in each further one.
final class PythonServer: Sendable {
    private struct Start: Decodable { var port: Int }

    private let child: ChildServer
    let port: Int

    /// Returns when it listens.
    init(_ script: String, _ settings: some Encodable, in folder: TemporaryFolder) async throws {
        let path = Repository.root.appending(path: "Tests/Tools/\(script)").path
        let argument = String(decoding: try JSONEncoder().encode(settings), as: UTF8.self)
        let child = try ChildServer(Repository.root.appending(path: ".venv/bin/python").path, [path, argument], in: folder.url)
        self.child = child
        try await eventually("\(script) listens") { child.output.contains("\n") || !child.isRunning }
        guard let first = child.output.split(separator: "\n").first else { throw NotInTime(description: child.errors) }
        port = try JSONDecoder().decode(Start.self, from: Data(first.utf8)).port
    }

    /// What came so far. A line that is still being written is not one yet.
    func records<Record: Decodable>(of type: Record.Type) throws -> [Record] {
        let lines = child.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
        return try lines.map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
    }
}
