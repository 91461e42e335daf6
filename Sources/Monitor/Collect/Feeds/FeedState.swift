public import Foundation

/// What is kept of a feed from one fetch to the next, and across restarts.
public struct FeedState: Sendable, Hashable {
    /// An address that the feed seems to have moved to for good.
    struct Move: Sendable, Hashable {
        var to: String
        /// How many fetches in a row ended there.
        var times: Int
    }

    /// The configured address that all this is about: with another one everything begins anew.
    let url: String
    /// When it is asked for next; `nil` before the first plan.
    public internal(set) var due: Date?
    var validators = Validators()
    /// Of the last whole body: servers without validators send the same again and again.
    var body: String?
    /// Of the ids of its articles: what tells news from a changed banner.
    var items: String?
    /// Pages of its articles could not be had yet: an unchanged body is read again for them.
    var awaitsPages = false
    /// A feed was read here before; web pages in its place are refused.
    var wasFeed = false

    public internal(set) var lastAttempt: Date?
    public internal(set) var lastSuccess: Date?
    /// When a whole answer came last.
    var lastWhole: Date?
    public internal(set) var lastChange: Date?
    /// The usual time between changes, in seconds.
    var gap: Double?

    /// How long the feed itself asks to be left alone, in seconds, and in which hours of the day (UTC).
    var refreshAfter: Double?
    var skipHours: [Int] = []

    var move: Move?
    /// The address that is asked instead of `url`.
    public internal(set) var address: String?

    /// Failed fetches in a row.
    public internal(set) var failures = 0
    public internal(set) var failingSince: Date?
    public internal(set) var lastError: String?
    /// Why it is hardly asked any more.
    public internal(set) var stopped: String?
    /// The whole host wants to be left alone until then.
    var hostHeldUntil: Date?

    public init(url: String) {
        self.url = url
    }

    /// The first fetch is behind it.
    public var isKnown: Bool { lastWhole != nil }
}
