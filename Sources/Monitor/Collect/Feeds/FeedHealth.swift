public import Foundation

/// How a feed is doing, for `feeds list`: what its stored state says.
public struct FeedHealth: Sendable, Hashable {
    public enum Condition: String, Sendable {
        /// Never asked yet.
        case new
        case healthy, failing, stopped
    }

    public let id: String
    /// Without secrets.
    public let url: String
    /// Where it is fetched instead, after a permanent move.
    public let movedTo: String?
    public let tags: [String]
    public let condition: Condition
    public let lastSuccess: Date?
    /// In words; `nil` after a success.
    public let lastError: String?
    public let failures: Int
    public let nextDue: Date?
    /// `nil` before the second change was seen.
    public let changesPerDay: Double?

    /// `checkpoint` is the stored value under `FeedHealth.checkpointKey` of the source that is called like the feed.
    public init(_ settings: FeedSettings, checkpoint: String?) {
        let state = checkpoint.flatMap { FeedState(text: $0, url: settings.url) }
        id = settings.id
        url = Redaction.address(settings.url)
        movedTo = state?.address.map(Redaction.address)
        tags = settings.tags
        condition = Self.condition(of: state)
        lastSuccess = state?.lastSuccess
        lastError = state?.stopped ?? state?.lastError
        failures = state?.failures ?? 0
        nextDue = state?.due
        changesPerDay = state?.gap.map { 86400 / max($0, 1) }
    }

    public static let checkpointKey = FeedState.key

    private static func condition(of state: FeedState?) -> Condition {
        guard let state, state.lastAttempt != nil else { return .new }
        if state.stopped != nil { return .stopped }
        return state.failures > 0 ? .failing : .healthy
    }
}
