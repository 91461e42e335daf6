import Foundation

/// At most so many tries in any minute.
struct RateLimit: Sendable, Hashable {
    private static let span: TimeInterval = 60

    private let limit: Int?
    /// The starts of the last minute, the oldest first.
    private var starts: [Date] = []

    /// `nil` for no limit.
    init(perMinute limit: Int?) {
        self.limit = limit
    }

    mutating func room(at now: Date) -> Int {
        guard let limit else { return .max }
        starts.removeAll { now.timeIntervalSince($0) >= Self.span }
        return max(0, limit - starts.count)
    }

    /// When there will be room again.
    var frees: Date? { starts.first.map { $0 + Self.span } }

    mutating func started(at now: Date) {
        if limit != nil { starts.append(now) }
    }
}
