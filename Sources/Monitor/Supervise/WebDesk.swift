import Foundation

/// The web as the daemon would ask it, for commands that ask once: its limits, its proxy, its name, and the secrets of the feeds that it knows.
public struct WebDesk: Sendable {
    private let subscriptions: [FeedSettings]
    private let planner: FeedPlanner
    private let client: HTTPClient
    private let tools: FeedTools

    /// `settings` is `nil` where there is no configuration: then the defaults hold. Throws `ConfigurationError` for lists that cannot be read.
    public init(_ settings: Settings?, environment: [String: String], time: any Timekeeper) throws {
        let fetch = settings?.fetch ?? FetchSettings()
        subscriptions = try settings.map { try Subscriptions($0).feeds } ?? []
        planner = FeedPlanner(secrets: SecretReader(environment: environment))
        client = HTTPClient(HTTPClient.Settings(fetch))
        tools = FeedTools(client: client, settings: fetch, time: time)
    }

    /// The subscribed feed with that id or address, with its secrets; else one without a name and without secrets. Throws where a secret
    /// cannot be had.
    public func feed(_ name: String) throws -> Feed {
        if let known = subscriptions.first(where: { $0.id == name || $0.url == name }) { return try planner.feed(known) }
        return Feed(FeedSettings(id: "", url: name))
    }

    /// One fetch. `trace` is told the exchange line by line.
    public func fetch(_ feed: Feed, trace: (@Sendable (String) -> Void)? = nil) async throws -> FetchReport {
        try await closing { try await Fetcher(tools).fetch(feed, trace: trace) }
    }

    /// The feeds of a page.
    public func discover(from page: Feed) async throws -> FeedDiscovery.Answer {
        try await closing { try await FeedDiscovery(tools).discover(from: page) }
    }

    private func closing<Answer>(_ ask: () async throws -> Answer) async throws -> Answer {
        do {
            let answer = try await ask()
            await client.shutdown()
            return answer
        } catch {
            await client.shutdown()
            throw error
        }
    }
}
