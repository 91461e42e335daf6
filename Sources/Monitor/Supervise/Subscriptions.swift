import Rules

/// The feeds of a configuration, for the commands that list and export them.
public struct Subscriptions: Sendable {
    /// In the order of the configuration, lists opened.
    public let feeds: [FeedSettings]
    private let sources: [SourceSettings]

    /// Opens the lists of feeds; throws `ConfigurationError` with all that cannot be read.
    public init(_ settings: Settings) throws(ConfigurationError) {
        var faults = PlanFaults(settings)
        sources = settings.sources
        feeds = settings.sources.flatMap { source -> [FeedSettings] in
            switch source {
            case .directory: []
            case .feed(let feed): [feed]
            case .feedList(let list): faults.collect(.source(list.id)) { try FeedList.read(list) } ?? []
            }
        }
        guard faults.diagnostics.isEmpty else { throw ConfigurationError(diagnostics: faults.diagnostics) }
    }

    /// How each feed is doing. `checkpoints` is `nil` where no daemon ever ran.
    public func health(from checkpoints: (any CheckpointStore)?) async throws -> [FeedHealth] {
        let stored = try await checkpoints?.checkpoints(key: FeedHealth.checkpointKey, of: feeds.map(\.id)) ?? [:]
        return feeds.map { FeedHealth($0, checkpoint: stored[$0.id]) }
    }

    /// All feeds as one list, for other feed readers. Titles and sites are those of the lists; users and passwords stay here.
    public func opml() throws(FeedListFault) -> Opml {
        var opml = Opml()
        opml.title = "monitord"
        var known: Set<String> = []
        for source in sources {
            for feed in try Self.entries(of: source) where known.insert(FeedList.key(of: feed.url)).inserted { opml.feeds.append(feed) }
        }
        return opml
    }

    private static func entries(of source: SourceSettings) throws(FeedListFault) -> [Opml.Feed] {
        switch source {
        case .directory: return []
        case .feed(let settings): return [entry(settings.id, settings.url, tags: settings.tags)]
        case .feedList(let list):
            let named = Dictionary(try FeedList.entries(of: list).map { (FeedList.key(of: $0.url), $0) }) { first, _ in first }
            return try FeedList.read(list).map { settings in
                let listed = named[FeedList.key(of: settings.url)]
                var feed = entry(listed?.title, settings.url, tags: (listed?.tags ?? []) + settings.tags)
                feed.site = listed?.site
                return feed
            }
        }
    }

    private static func entry(_ title: String?, _ url: String, tags: [String]) -> Opml.Feed {
        let address = (try? HTTPAddress(url).text) ?? url
        var feed = Opml.Feed(title: title, url: address)
        for tag in tags where !feed.tags.contains(tag) { feed.tags.append(tag) }
        return feed
    }
}
