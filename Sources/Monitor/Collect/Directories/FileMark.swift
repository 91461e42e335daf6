import Foundation
import Rules

/// What a source remembers of a file across restarts: which content of it was decided, or could not be read.
struct FileMark: Hashable, Sendable {
    enum State: String, Sendable {
        /// Its articles are decided.
        case done
        /// It was reported as unreadable or broken.
        case failed
    }

    var size: Int
    /// Nanoseconds since 1970.
    var modified: Int
    /// 16 bytes of SHA-256 in hex; empty for a file whose content was not read.
    var hash: String
    var state: State

    static func hash(of bytes: [UInt8]) -> String { Digest.hex(Array(Digest.sha256(bytes).prefix(16))) }

    /// Whether nothing speaks for another content.
    func matches(_ facts: FileFacts) -> Bool { size == facts.size && modified == facts.modified }
}

extension FileMark {
    private static let version = "1"

    /// As the store keeps it: `1 5213 1795428000000000000 9f86d081884c7d659a2feaa0c55ad015 done`.
    var text: String { "\(Self.version) \(size) \(modified) \(hash.isEmpty ? "-" : hash) \(state.rawValue)" }

    /// `nil` for the mark of another version: its file is read again, and its articles are known by their ids.
    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 5, parts[0] == Self.version, let size = Int(parts[1]), let modified = Int(parts[2]),
            let state = State(rawValue: String(parts[4]))
        else { return nil }
        self.init(size: size, modified: modified, hash: parts[3] == "-" ? "" : String(parts[3]), state: state)
    }
}
