/// A source of type `feed`: an address that is fetched again and again.
public struct FeedSettings: Sendable, Hashable {
    /// On what a feed's first fetch alerts. Undated items count as seen, except for `all`.
    public enum First: Sendable, Hashable {
        case none
        /// The newest item only.
        case latest
        case all
        /// Items published within that time.
        case published(within: Duration)
    }

    /// Whether the page that an item links to is fetched for its text.
    public enum FullText: String, Sendable, Hashable, CaseIterable { case off, linked }

    public enum Authorization: Sendable, Hashable {
        case basic(user: String, password: SecretReference)
        case bearer(SecretReference)
    }

    public var id: String
    /// http or https, with a host.
    public var url: String
    public var every: Duration = .seconds(15 * 60)
    /// The bounds between which the interval adapts to how often the feed changes.
    public var min: Duration = .seconds(5 * 60)
    public var max: Duration = .seconds(24 * 3600)
    public var first = First.published(within: .seconds(24 * 3600))
    /// Given to every article; for a feed of an OPML file its folders too.
    public var tags: [String] = []
    public var headers: [HeaderSetting] = []
    public var authorization: Authorization?
    public var fullText = FullText.off
    /// The feed may stand on a loopback or private address.
    public var allowPrivate = false

    public init(id: String, url: String) {
        self.id = id
        self.url = url
    }
}
