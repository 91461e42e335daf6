import Foundation
import Rules

extension FeedState {
    /// The checkpoint's key.
    static let key = "state"

    /// Until the year 9999: other numbers are no times.
    private static let plausible = 0...253_402_300_799.0

    /// As it is stored: one JSON object, times in seconds since 1970.
    var text: String {
        func time(_ date: Date?) -> JSON { date.map { .number(($0.timeIntervalSince1970 * 1000).rounded() / 1000) } ?? .null }
        let members: [JSON.Member?] = [
            JSON.Member("url", .string(url)), JSON.Member("due", time(due)), validators.members[0], validators.members[1],
            JSON.Member("body", JSON(body)), JSON.Member("items", JSON(items)), JSON.Member("was_feed", .bool(wasFeed)),
            awaitsPages ? JSON.Member("awaits_pages", .bool(true)) : nil,
            JSON.Member("last_attempt", time(lastAttempt)), JSON.Member("last_success", time(lastSuccess)),
            JSON.Member("last_whole", time(lastWhole)), JSON.Member("last_change", time(lastChange)),
            JSON.Member("gap", gap.map(JSON.number) ?? .null),
            JSON.Member("refresh_after", refreshAfter.map(JSON.number) ?? .null),
            skipHours.isEmpty ? nil : JSON.Member("skip_hours", .array(skipHours.map(JSON.integer))),
            JSON.Member("address", JSON(address)),
            move.map { JSON.Member("move", ["to": .string($0.to), "times": .integer($0.times)]) },
            JSON.Member("failures", .integer(failures)), JSON.Member("failing_since", time(failingSince)),
            JSON.Member("last_error", JSON(lastError)), JSON.Member("stopped", JSON(stopped)),
            JSON.Member("host_held_until", time(hostHeldUntil)),
        ]
        return JSON.object(members.compactMap { $0.flatMap { $0.value == .null ? nil : $0 } }).text
    }

    /// What was stored, where it is about the same address; `nil` for anything else.
    init?(text: String, url: String) {
        guard let object = try? JSON(parsing: text), object["url"]?.string == url else { return nil }
        func time(_ key: String) -> Date? {
            object[key]?.double.flatMap { Self.plausible.contains($0) ? Date(timeIntervalSince1970: $0) : nil }
        }
        self.init(url: url)
        due = time("due")
        validators = Validators(object)
        body = object["body"]?.string
        items = object["items"]?.string
        wasFeed = object["was_feed"] == .bool(true)
        awaitsPages = object["awaits_pages"] == .bool(true)
        lastAttempt = time("last_attempt")
        lastSuccess = time("last_success")
        lastWhole = time("last_whole")
        lastChange = time("last_change")
        gap = object["gap"]?.double
        refreshAfter = object["refresh_after"]?.double
        skipHours = object["skip_hours"]?.array?.compactMap(\.integer).filter((0..<24).contains) ?? []
        address = object["address"]?.string
        if let to = object["move"]?["to"]?.string { move = Move(to: to, times: object["move"]?["times"]?.integer ?? 1) }
        failures = max(0, object["failures"]?.integer ?? 0)
        failingSince = time("failing_since")
        lastError = object["last_error"]?.string
        stopped = object["stopped"]?.string
        hostHeldUntil = time("host_held_until")
    }
}

extension JSON {
    fileprivate var double: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        default: nil
        }
    }
}
