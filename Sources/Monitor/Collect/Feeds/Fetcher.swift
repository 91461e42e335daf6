public import Foundation
import Rules

/// One fetch as the daemon would do it, without memory: for people who want to know what a feed gives.
public struct Fetcher: Sendable {
    private let tools: FeedTools

    public init(_ tools: FeedTools) {
        self.tools = tools
    }

    /// What came: every article of the answer, in the order of the document, and when the daemon would ask again. `trace` is told the exchange
    /// line by line, without secrets.
    public func fetch(_ feed: Feed, trace: (@Sendable (String) -> Void)? = nil) async throws -> FetchReport {
        var feed = feed
        feed.settings.first = .all
        var step = try await FeedCheck(feed, tools).run(FeedState(url: feed.settings.url), trace: trace)
        if feed.settings.fullText == .linked {
            var memory = FeedMemory()
            step.fresh = try await FullText(feed, tools).complete(step.fresh, &memory).articles
        }
        return FetchReport(step)
    }
}

/// The answer of `fetch URL`.
public struct FetchReport: Sendable, Hashable {
    /// Articles in the order of the document, with `source` set where the feed has an id.
    public let document: Document?
    /// Why there is no document, in words.
    public let failure: String?
    /// A server gave what was asked for, whatever that was.
    public var isAnswered: Bool { response.map { (200..<300).contains($0.status) } ?? false }
    /// `nil` where no server answered.
    public let response: HTTPResponse?
    public let etag: String?
    public let lastModified: String?
    public let nextDue: Date?

    init(_ step: FeedStep) {
        switch step.outcome {
        case .articles(var document):
            document.articles = step.fresh.reversed().map { article in
                var article = article
                if article.source == "" { article.source = nil }
                return article
            }
            self.document = document
            failure = nil
        case .unchanged: (document, failure) = (nil, "the server says that nothing changed")
        case .failed(let reason): (document, failure) = (nil, reason)
        }
        response = step.response
        let (etag, lastModified) = (step.state.validators.etag, step.state.validators.lastModified)
        self.etag = etag.map { HTTPField("", bytes: $0).text }
        self.lastModified = lastModified.map { HTTPField("", bytes: $0).text }
        nextDue = step.state.due
    }
}

extension FetchReport {
    /// What `-v` prints after the exchange, each a line.
    public var summary: [String] {
        var lines: [String] = []
        if let response {
            for hop in response.hops { lines.append("redirected (\(hop.status)) from \(Redaction.address(hop.url))") }
            lines.append(
                "answered \(HTTPStatus.words(response.status)) by \(Redaction.address(response.effectiveURL)) over HTTP/\(response.version)"
            )
            lines.append("body: \(response.wireBytes) bytes on the wire, \(response.body.count) unpacked")
        }
        lines.append("validators: ETag \(etag ?? "none"), Last-Modified \(lastModified ?? "none")")
        if let failure { lines.append("failed: \(failure)") }
        if let nextDue { lines.append("next due: \(Timestamp.seconds(nextDue))") }
        return lines
    }
}
