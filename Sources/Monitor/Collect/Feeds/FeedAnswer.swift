import Foundation

/// What a server's answer means for a feed, before anyone looks into its body.
enum FeedAnswer: Sendable, Hashable {
    case content
    case unchanged
    case gone
    /// `retryAfter` in seconds; `holdsHost` where it is meant for every feed of that host.
    case refused(String, retryAfter: Double?, holdsHost: Bool)

    init(_ response: HTTPResponse, wasConditional: Bool, now: Date) {
        switch response.status {
        case 200, 203, 226: self = .content
        case 304 where wasConditional: self = .unchanged
        case 304: self = .refused("the server says \"not modified\" though nothing was known", retryAfter: nil, holdsHost: false)
        case 410: self = .gone
        case 429, 503:
            let pause = response.retryAfter(now: now)
            self = .refused(Self.words(for: response), retryAfter: pause, holdsHost: response.status == 429 || pause != nil)
        case 300..<400:
            self = .refused("the server redirects (\(response.status)) without saying where to", retryAfter: nil, holdsHost: false)
        default: self = .refused(Self.words(for: response), retryAfter: nil, holdsHost: false)
        }
    }

    private static func words(for response: HTTPResponse) -> String {
        let status = "the server answered \(HTTPStatus.words(response.status))"
        return Wall.name(in: response).map { "\(status): \($0) stands in front of the feed" } ?? status
    }
}
