public import Foundation

/// A folder of files with a defect each and, beside each, what is said about it: `duplicate-id.yaml` and `duplicate-id.expected`. A case of several
/// files is a folder, with its answer in `duplicate-id.expected` too.
///
/// With `MONITORD_RECORD=1` in the environment the answers are written instead of compared.
public struct GoldenFolder: Sendable {
    public let url: URL

    /// - Parameter path: below the repository's root.
    public init(_ path: String) {
        url = Repository.root.appending(path: path)
    }

    /// Names of the cases' files and folders, in order.
    public func cases() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.hasSuffix(".expected") }.sorted()
    }

    /// Answers without a case: of one that was renamed.
    public func strayAnswers() throws -> [String] {
        let stems = Set(try cases().map(Self.stem))
        return try FileManager.default.contentsOfDirectory(atPath: url.path)
            .filter { $0.hasSuffix(".expected") && !stems.contains(Self.stem($0)) }.sorted()
    }

    /// What is expected of a case; `answer` itself when answers are being recorded.
    public func expectation(_ name: String, recording answer: String) throws -> String {
        let file = url.appending(path: Self.stem(name) + ".expected")
        if ProcessInfo.processInfo.environment["MONITORD_RECORD"] == "1" {
            try Data((answer + "\n").utf8).write(to: file)
            return answer
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    private static func stem(_ name: String) -> String {
        name.split(separator: ".").first.map(String.init) ?? name
    }
}
