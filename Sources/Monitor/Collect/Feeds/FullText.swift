import Foundation
import Rules

/// Fetches the pages that a feed's articles link to, for `full_text: linked`: each once, one after another, with a pause between two.
///
/// An article waits for its page, so that it is decided once and with its whole text. Where the page cannot be had, the article goes on as the
/// feed tells it, and the page is tried again when the feed comes next.
struct FullText {
    /// What came of it.
    struct Answer {
        /// Those that are to be decided, in their order: without those that were decided with their whole text before.
        var articles: [Article] = []
        /// Pages that could not be had, with the reason.
        var faults: [(url: String, reason: String)] = []
        /// Some pages are to be tried again.
        var isWaiting = false
    }

    /// Between two pages: as fast as somebody who reads headlines.
    private static let pause = Duration.seconds(1)
    /// Of one fetch of a feed: the feed itself must not wait for ever. The others follow with the next fetch.
    private static let mostPages = 30
    private static let patience: TimeInterval = 120
    /// Pages of articles are smaller, images apart.
    private static let maximumBytes = 5 << 20

    /// A wall says less than an article.
    private static let leastText = 600

    private let feed: Feed
    private let tools: FeedTools

    init(_ feed: Feed, _ tools: FeedTools) {
        self.feed = feed
        self.tools = tools
    }

    func complete(_ articles: [Article], _ memory: inout FeedMemory) async throws -> Answer {
        var answer = Answer()
        let start = tools.time.now
        var pages = 0
        var busyHosts: Set<String> = []
        for article in articles {
            let page = memory[page: article.id]
            if page == .had { continue }
            guard case .open = page, let url = article.originalURL ?? article.url else {
                answer.articles.append(article)
                continue
            }
            let host = (try? HTTPAddress(url).host) ?? ""
            guard pages < Self.mostPages, !busyHosts.contains(host), tools.time.now.timeIntervalSince(start) < Self.patience else {
                answer.articles.append(article)
                answer.isWaiting = true
                continue
            }
            if pages > 0 { try await tools.time.sleep(for: Self.pause) }
            pages += 1
            switch try await fetch(url) {
            case .success(let whole):
                answer.articles.append(Self.completed(article, with: whole))
                memory[page: article.id] = .had
            case .failure(let fault):
                answer.articles.append(article)
                answer.faults.append((Redaction.address(url), fault.reason))
                memory[page: article.id] = page.failed(mayPass: fault.mayPass)
                if case .open = memory[page: article.id] { answer.isWaiting = true }
                if fault.isHostBusy { busyHosts.insert(host) }
            }
        }
        return answer
    }

    private struct Fault: Error {
        var reason: String
        var mayPass: Bool
        /// The host wants to be left alone.
        var isHostBusy = false
    }

    private func fetch(_ url: String) async throws(CancellationError) -> Result<Article, Fault> {
        let request = request(url)
        if let target = try? HTTPAddress(url) {
            switch try await RobotsDesk(tools: tools).verdict(on: target, like: request) {
            case .mayFetch: break
            case .mayNot(let reason): return .failure(Fault(reason: reason, mayPass: false))
            case .unknown(let reason): return .failure(Fault(reason: reason, mayPass: true, isHostBusy: true))
            }
        }
        do throws(HTTPFailure) {
            let response = try await tools.client.send(request)
            guard response.status == 200 else {
                let words = "the server answered \(HTTPStatus.words(response.status))"
                return .failure(
                    Fault(
                        reason: words, mayPass: ![400, 404, 410, 451].contains(response.status),
                        isHostBusy: [429, 503].contains(response.status)))
            }
            let origin = DocumentOrigin(base: response.effectiveURL, contentType: response.headers["content-type"])
            let document = tools.read(response.body, origin)
            guard document.kind == .html, let page = document.articles.first, let body = page.body else {
                return .failure(Fault(reason: document.error ?? "the page has no text", mayPass: false))
            }
            // Pages with an article have such signs too, in the margin.
            if body.utf8.count < Self.leastText, let wall = Wall.name(in: response) {
                return .failure(Fault(reason: "\(wall) stands in front of the page", mayPass: true))
            }
            return .success(page)
        } catch .cancelled {
            throw CancellationError()
        } catch {
            return .failure(Fault(reason: error.description, mayPass: error.mayPass))
        }
    }

    /// What is secret to the feed is told to its own host alone, and only that host may be private because the feed may.
    private func request(_ url: String) -> HTTPRequest {
        let home = try? HTTPAddress(feed.settings.url)
        let target = try? HTTPAddress(url)
        var request = HTTPRequest(.get, url)
        request.headers = [HTTPField("Accept", "text/html, application/xhtml+xml;q=0.9, */*;q=0.1")]
        if let home, let target, home.sharesSecrets(with: target) {
            request.headers += feed.headers.filter { $0.name.lowercased() != "accept" }
            request.authorization = feed.authorization
        }
        request.timeout = tools.settings.timeout
        request.maxResponseBytes = min(tools.settings.maxBytes, Self.maximumBytes)
        request.maxRedirects = FeedRequest.maximumRedirects
        request.proxy = tools.settings.proxy
        request.addresses = AddressPolicy(allowing: tools.settings.allowPrivate)
        if feed.settings.allowPrivate, let home { request.addresses = request.addresses.union(AddressPolicy(allowing: [home.host])) }
        return request
    }

    /// The longer text counts: some pages tell less than their feed.
    private static func completed(_ article: Article, with page: Article) -> Article {
        var whole = article
        if let body = page.body, body.utf8.count > article.body?.utf8.count ?? 0 { whole.body = body }
        if whole.authors.isEmpty { whole.authors = page.authors }
        whole.lang = whole.lang ?? page.lang
        whole.published = whole.published ?? page.published
        if let summary = whole.summary, let body = whole.body, OpeningLine(body).begins(with: OpeningLine(summary)) { whole.summary = nil }
        return whole
    }
}
