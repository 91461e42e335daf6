import Foundation

/// What a receiver's answer means for the alert (contract: alerts, Guarantees).
enum WebhookAnswer {
    /// The receiver cannot take it now. Other 4xx and 3xx will not change.
    private static let passing: Set<Int> = [408, 425, 429]
    private static let longestExcerpt = 200

    /// `nil` where the alert was taken.
    static func failure(_ response: HTTPResponse, now: Date) -> DeliveryFailure? {
        switch response.status {
        case 200..<300: nil
        case 410: .gone(words(response))
        case 500...: .transient(words(response), retryAfter: retryAfter(response, now: now))
        case let status where passing.contains(status): .transient(words(response), retryAfter: retryAfter(response, now: now))
        default: .permanent(words(response))
        }
    }

    static func failure(_ failure: HTTPFailure) -> DeliveryFailure {
        failure.mayPass ? .transient(failure.description, retryAfter: nil) : .permanent(failure.description)
    }

    /// A server may ask for any time; nothing is longer than a year.
    private static func retryAfter(_ response: HTTPResponse, now: Date) -> Duration? {
        response.retryAfter(now: now).map { .seconds(min($0, 365 * 86400)) }
    }

    private static func words(_ response: HTTPResponse) -> String {
        let body = AlertWords.clean(String(decoding: response.body.prefix(4 * longestExcerpt), as: UTF8.self), longest: longestExcerpt)
        let answer = "the receiver answered \(HTTPStatus.words(response.status))"
        return body.isEmpty ? answer : answer + ": " + body
    }
}
