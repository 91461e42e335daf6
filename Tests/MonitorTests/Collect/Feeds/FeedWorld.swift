import Foundation
import Rules
import TestKit

@testable import Monitor

/// A web that a test invents: every request is answered by a closure, and kept.
final class InventedWeb: WebAccess {
    typealias Answer = @Sendable (HTTPRequest, Int) throws(HTTPFailure) -> HTTPResponse

    private let answer: Answer
    private let asked = Guarded<[HTTPRequest]>([])

    /// `answer` gets each request and how many came before it.
    init(_ answer: @escaping Answer) { self.answer = answer }

    var requests: [HTTPRequest] { asked.withLock { $0 } }

    func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
        if Task.isCancelled { throw .cancelled }
        let before = asked.withLock { list in
            list.append(request)
            return list.count - 1
        }
        return try answer(request, before)
    }
}

extension HTTPResponse {
    init(_ status: Int, _ headers: [(String, String)] = [], _ body: String = "", url: String = "https://news.example/rss", hops: [Hop] = [])
    {
        self.init(status: status, effectiveURL: url)
        self.headers = headers.map { HTTPField($0.0, $0.1) }
        self.body = Array(body.utf8)
        self.hops = hops
    }
}

/// A format for tests: the first word is the kind, every other one the id of an article, with its age in hours after `@`: `rss a@1 b@30 c`.
enum PlainFeed {
    static func reader(_ time: any Timekeeper) -> @Sendable ([UInt8], DocumentOrigin) -> Document {
        { bytes, _ in
            let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
            var document = Document(words.first.flatMap { Document.Kind(rawValue: String($0)) } ?? .unknown)
            document.articles = words.dropFirst().map { word in
                let parts = word.split(separator: "@")
                var article = Article(id: String(parts[0]))
                article.title = "Title of \(parts[0])"
                if parts.count == 2, let hours = Double(parts[1]) { article.published = time.now - hours * 3600 }
                return article
            }
            return document
        }
    }
}

extension FeedTools {
    /// Without chance: every wait is as short as it may be.
    init(_ web: InventedWeb, _ time: any Timekeeper) {
        self.init(client: web, settings: FetchSettings(), time: time, read: PlainFeed.reader(time))
        random = { 0 }
    }
}

extension Feed {
    static func example(
        _ id: String = "desk", _ url: String = "https://news.example/rss", _ change: (inout FeedSettings) -> Void = { _ in }
    ) -> Feed {
        var settings = FeedSettings(id: id, url: url)
        change(&settings)
        return Feed(settings)
    }
}

extension HTTPRequest {
    func header(_ name: String) -> String? { headers[name] }
}

/// Chance that every run of a test shares.
func dice(seed: UInt64) -> @Sendable () -> Double {
    let state = Guarded(seed)
    return {
        state.withLock { state in
            // Knuth's MMIX constants.
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(UInt64(1) << 53)
        }
    }
}
