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
    /// `nil` for a file whose content was not read.
    var hash: Hash?
    var state: State

    /// 16 bytes of SHA-256.
    struct Hash: Hashable, Sendable {
        private let high: UInt64
        private let low: UInt64

        init(of bytes: [UInt8]) {
            let digest = Digest.sha256(bytes)
            high = digest[..<8].reduce(0) { $0 << 8 | UInt64($1) }
            low = digest[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
        }

        /// Of `text`; `nil` where it is none.
        init?(_ text: Substring) {
            guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.suffix(16), radix: 16) else {
                return nil
            }
            (self.high, self.low) = (high, low)
        }

        /// In hex.
        var text: String {
            Digest.hex(
                [high, low].flatMap { half in stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) } })
        }
    }

    /// Whether nothing speaks for another content.
    func matches(_ facts: FileFacts) -> Bool { size == facts.size && modified == facts.modified }
}

extension FileMark {
    private static let version = "1"

    /// As the store keeps it: `1 5213 1795428000000000000 9f86d081884c7d659a2feaa0c55ad015 done`.
    var text: String { "\(Self.version) \(size) \(modified) \(hash?.text ?? "-") \(state.rawValue)" }

    /// `nil` for the mark of another version: its file is read again, and its articles are known by their ids.
    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 5, parts[0] == Self.version, let size = Int(parts[1]), let modified = Int(parts[2]),
            let state = State(rawValue: String(parts[4]))
        else { return nil }
        let hash = Hash(parts[3])
        guard hash != nil || parts[3] == "-" else { return nil }
        self.init(size: size, modified: modified, hash: hash, state: state)
    }
}
