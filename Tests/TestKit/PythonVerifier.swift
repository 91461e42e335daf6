public import Foundation

/// Runs a script of the tests with the project's own Python environment (`make test` installs it): verifiers that others wrote.
public enum PythonVerifier {
    public static func run(_ script: String, input: Data) async throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = Repository.root.appending(path: ".venv/bin/python")
        process.arguments = [Repository.root.appending(path: script).path]
        let folder = try TemporaryFolder()
        process.standardInput = try FileHandle(forReadingFrom: try folder.write(input, to: "input"))
        let answer = try folder.write(Data(), to: "output")
        let output = try FileHandle(forWritingTo: answer)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        try await eventually("\(script) ends", within: 180) { !process.isRunning }
        return (process.terminationStatus, try String(contentsOf: answer, encoding: .utf8))
    }
}
