import Foundation
import Rules

// How a fetch changes what is kept of a feed.
extension FeedState {
    /// A feed that failed for so long, and so often, is dead.
    private static let longDeath: TimeInterval = 30 * 86400
    private static let manyFailures = 10
    /// A move is believed when it was seen so often in a row.
    private static let timesUntilBelieved = 3

    mutating func succeeded(at now: Date) {
        lastSuccess = now
        failures = 0
        failingSince = nil
        lastError = nil
        stopped = nil
        hostHeldUntil = nil
    }

    mutating func failed(_ reason: String, at now: Date) {
        failures += 1
        lastError = reason
        failingSince = failingSince ?? now
        move = nil
        // The old address may still know where the feed is.
        address = nil
        if stopped == nil, failures >= Self.manyFailures, let failingSince, now.timeIntervalSince(failingSince) >= Self.longDeath {
            stopped = "nothing came for \(Int(now.timeIntervalSince(failingSince) / 86400)) days; last: \(reason)"
        }
    }

    /// What an operator is to be told of: that the feed was stopped just now.
    func loss(after before: FeedState) -> SourceLoss? {
        guard let stopped, before.stopped == nil else { return nil }
        return SourceLoss(reason: stopped, place: Redaction.address(url), lastSuccess: lastSuccess)
    }

    /// Remembers a whole document that was read.
    mutating func take(_ document: Document, body digest: String, at now: Date, _ pace: FeedPace) {
        body = digest
        wasFeed = wasFeed || document.kind.isFeed
        lastWhole = now
        refreshAfter = document.feed?.refreshAfter
        skipHours = Set(document.feed?.skipHours ?? []).filter((0..<24).contains).sorted()
        let ids = Digest.hex(Digest.sha256(document.articles.map(\.id).joined(separator: "\n")))
        guard ids != items else { return }
        if let lastChange { gap = pace.gap(after: now.timeIntervalSince(lastChange), known: gap) }
        items = ids
        lastChange = now
    }

    /// A redirect is kept only where every hop is permanent, a feed came, and it repeats; never to a less safe scheme, nor with secrets to
    /// another host.
    mutating func follow(_ response: HTTPResponse, of feed: Feed) {
        let isPermanent = !response.hops.isEmpty && response.hops.allSatisfy { $0.status == 301 || $0.status == 308 }
        guard isPermanent, isSafe(response.effectiveURL, for: feed) else {
            move = nil
            return
        }
        move = Move(to: response.effectiveURL, times: move?.to == response.effectiveURL ? (move?.times ?? 0) + 1 : 1)
        if let move, move.times >= Self.timesUntilBelieved {
            address = move.to == url ? nil : move.to
            self.move = nil
        }
    }

    private func isSafe(_ target: String, for feed: Feed) -> Bool {
        guard let old = try? HTTPAddress(url), let new = try? HTTPAddress(target) else { return false }
        if feed.hasSecrets, !old.sharesSecrets(with: new) { return false }
        return !(old.scheme == "https" && new.scheme == "http")
    }
}

extension Document.Kind {
    var isFeed: Bool { [.rss, .rdf, .atom, .jsonfeed, .sitemap].contains(self) }
}
