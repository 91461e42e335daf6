/// The feeds that are in force: a reload changes the list while the others are being fetched.
public final class FeedRoster: Sendable {
    private struct Listed {
        var feeds: [Feed]
        var ids: Set<String>

        init(_ feeds: [Feed]) {
            self.feeds = feeds
            ids = Set(feeds.map(\.id))
        }
    }

    private let listed: Guarded<Listed>
    private let bell = Bell()

    /// Each id once.
    public init(_ feeds: [Feed] = []) {
        listed = Guarded(Listed(feeds))
    }

    public var feeds: [Feed] { listed.withLock { $0.feeds } }

    /// From now on these are in force.
    public func use(_ feeds: [Feed]) {
        let new = Listed(feeds)
        listed.withLock { $0 = new }
        bell.ring()
    }

    /// Returns when the list may be another one, or when the task is cancelled.
    func waitForChange() async { await bell.wait() }

    /// Runs `body` only where the feed is in force, and until it is done the feed stays so.
    func ifListed(_ id: String, _ body: () -> Void) {
        listed.withLock { if $0.ids.contains(id) { body() } }
    }
}
