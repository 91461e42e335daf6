import Foundation
import Monitor
import Rules

/// `--since`: a length of time before now, or a time.
enum Since {
    private static let unitSeconds: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604_800, "y": 31_536_000]

    /// `--until`: a length of time after now, or a time.
    static func ahead(_ text: String, now: Date) -> Date? {
        if let unit = text.last.flatMap({ unitSeconds[$0] }), let count = Int(text.dropLast()), count >= 0 {
            return now + Double(count) * unit
        }
        return FeedDate.parse(text)
    }

    static func date(_ text: String, now: Date) -> Date? {
        if let unit = text.last.flatMap({ unitSeconds[$0] }), let count = Int(text.dropLast()), count >= 0 {
            return now - Double(count) * unit
        }
        return FeedDate.parse(text)
    }
}
