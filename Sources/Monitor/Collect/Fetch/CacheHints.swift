public import Foundation

extension HTTPResponse {
    /// How long the server wants to be left alone after 429 and 503, in either form of `Retry-After`: seconds or a date. Never negative.
    public func retryAfter(now: Date) -> TimeInterval? {
        guard let text = headers["retry-after"]?.trimmingCharacters(in: .whitespaces), !text.isEmpty else { return nil }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Double(text) }
        return HTTPDate.parse(text, now: now).map { max(0, $0.timeIntervalSince(now)) }
    }

    /// For how long the answer counts as fresh (RFC 9111, 4.2): `max-age` less the time it spent in caches, else `Expires` less `Date`.
    /// `nil` where the server says nothing, or that it must always be asked.
    public func freshness(now: Date) -> TimeInterval? {
        if let control = headers.joined("cache-control")?.lowercased() {
            let directives = control.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            if directives.contains(where: { $0 == "no-cache" || $0 == "no-store" }) { return nil }
            if let seconds = directives.lazy.compactMap(Self.maxAge).first { return positive(seconds - (age ?? 0)) }
        }
        guard let expires = headers["expires"].flatMap({ HTTPDate.parse($0, now: now) }) else { return nil }
        let date = headers["date"].flatMap { HTTPDate.parse($0, now: now) } ?? now
        return positive(expires.timeIntervalSince(date))
    }

    private var age: Double? { headers["age"].flatMap(Double.init).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }

    private static func maxAge(_ directive: String) -> Double? {
        guard directive.hasPrefix("max-age=") else { return nil }
        let digits = directive.dropFirst(8).filter { $0 != "\"" }
        return digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Double(digits) : nil
    }

    private func positive(_ seconds: Double) -> Double? { seconds > 0 ? seconds : nil }
}
