/// Finds the feeds of a web site from any of its pages, for `feeds discover URL`: every one it names was fetched and read.
public struct FeedDiscovery: Sendable {
    public struct Found: Sendable, Hashable {
        public let url: String
        public let title: String?
        public let kind: Document.Kind
        public let articles: Int
    }

    /// What came of it. `feeds` is empty where `failure` says why.
    public struct Answer: Sendable, Hashable {
        public var feeds: [Found] = []
        public var failure: String?
        /// The page itself was there.
        public var isReached = true
    }

    /// Tried only where a page names no feed.
    private static let usualPlaces = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json"]
    /// One page leads to no more requests than this.
    private static let mostRequests = 20

    private let tools: FeedTools

    public init(_ tools: FeedTools) {
        self.tools = tools
    }

    /// `start` is a page, or a feed already.
    public func discover(from start: Feed) async throws(CancellationError) -> Answer {
        let (page, failure) = try await fetch(start)
        guard let page else { return Answer(failure: failure, isReached: false) }
        if let feed = found(page.response, page.document) { return Answer(feeds: [feed]) }
        guard let address = try? HTTPAddress(page.response.effectiveURL) else { return Answer(failure: "the page has no address") }
        let links = PageLinks(page.response.body, page: address)
        var feeds = try await verified(links.declared.map(\.url), start)
        if feeds.isEmpty { feeds = try await verified(links.likely.map(\.url), start) }
        if feeds.isEmpty {
            let places = Self.usualPlaces.compactMap { try? address.resolving($0).text }
            feeds = try await verified(places, start)
        }
        return Answer(feeds: feeds, failure: feeds.isEmpty ? "the page names no feed, and none is where feeds usually are" : nil)
    }

    /// Those that are feeds, in order, each once: several links often lead to the same.
    private func verified(_ urls: [String], _ start: Feed) async throws(CancellationError) -> [Found] {
        var feeds: [Found] = []
        for url in urls.prefix(Self.mostRequests) {
            var candidate = start
            candidate.settings.url = url
            // What a page links to gets nothing that was meant for the page, unless it is the same host.
            if !isSameHost(url, start) { (candidate.headers, candidate.authorization) = ([], nil) }
            guard let answer = try await fetch(candidate).page, let feed = found(answer.response, answer.document) else { continue }
            if !feeds.contains(where: { $0.url == feed.url }) { feeds.append(feed) }
        }
        return feeds
    }

    private func isSameHost(_ url: String, _ start: Feed) -> Bool {
        guard let home = try? HTTPAddress(start.settings.url), let target = try? HTTPAddress(url) else { return false }
        return home.sharesSecrets(with: target)
    }

    private func found(_ response: HTTPResponse, _ document: Document) -> Found? {
        guard document.kind.isFeed else { return nil }
        return Found(
            url: Redaction.address(response.effectiveURL), title: document.feed?.title, kind: document.kind,
            articles: document.articles.count)
    }

    private func fetch(_ feed: Feed) async throws(CancellationError) -> (
        page: (response: HTTPResponse, document: Document)?, failure: String?
    ) {
        do throws(HTTPFailure) {
            let response = try await tools.client.send(FeedRequest.make(feed, at: feed.settings.url, Validators(), tools.settings))
            let answer = FeedAnswer(response, wasConditional: false, now: tools.time.now)
            switch answer {
            case .content: break
            case .refused(let reason, _, _): return (nil, reason)
            case .gone, .unchanged: return (nil, "the server answered \(HTTPStatus.words(response.status))")
            }
            let origin = DocumentOrigin(base: response.effectiveURL, contentType: response.headers["content-type"])
            return ((response, tools.read(response.body, origin)), nil)
        } catch .cancelled {
            throw CancellationError()
        } catch {
            return (nil, error.description)
        }
    }
}
