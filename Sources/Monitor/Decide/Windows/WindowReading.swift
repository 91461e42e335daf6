import Foundation
import Rules

/// What a window has counted when a match came: whether it alerts, and the figures behind that.
struct WindowReading: Sendable, Hashable {
    enum State: String, Sendable {
        /// Not enough yet.
        case counting
        /// It does not know yet what is usual.
        case warmingUp = "warming up"
        /// Enough: this match alerts.
        case reached
        /// What should have come did not.
        case silent
        /// The match was seen so long before others that the window has forgotten that time.
        case late
    }

    var type: String
    var by: CountKey
    var observed: Double
    var threshold: Double
    var from: Date
    var to: Date
    var state: State

    /// As alerts show it.
    var json: JSON {
        [
            "type": .string(type), "by": by.json, "observed": .number(observed), "threshold": .number(threshold),
            "from": .string(Timestamp.milliseconds(from)), "to": .string(Timestamp.milliseconds(to)), "state": .string(state.rawValue),
        ]
    }

    /// Why the match makes no alert.
    var words: String {
        let place = by.words.isEmpty ? "" : " for \(by.words)"
        switch state {
        case .warmingUp: return "\(type): warming up\(place)"
        case .late: return "\(type): seen too late to be counted\(place)"
        case .counting, .reached, .silent:
            return "\(type): \(Self.short(observed)) of \(Self.short(threshold))\(place) since \(Timestamp.seconds(from))"
        }
    }

    private static func short(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(format: "%.1f", number)
    }
}
