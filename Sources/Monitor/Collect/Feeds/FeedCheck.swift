import Foundation
import Rules

/// One fetch of one feed: asks, judges the answer, reads it, and says what is to be kept and when to ask again.
public struct FeedCheck: Sendable {
    /// A server whose "not modified" is never checked could hide all news: after this time one request goes without validators.
    private static let trustInValidators: TimeInterval = 24 * 3600

    let feed: Feed
    let tools: FeedTools

    public init(_ feed: Feed, _ tools: FeedTools) {
        self.feed = feed
        self.tools = tools
    }

    /// The request as it would be sent now.
    public func request(for state: FeedState) -> HTTPRequest {
        let isTrusted = state.lastWhole.map { tools.time.now.timeIntervalSince($0) < Self.trustInValidators } ?? false
        return FeedRequest.make(feed, at: state.address ?? feed.settings.url, isTrusted ? state.validators : Validators(), tools.settings)
    }

    /// Throws only when the task is cancelled.
    public func run(_ state: FeedState, trace: (@Sendable (String) -> Void)? = nil) async throws(CancellationError) -> FeedStep {
        var request = request(for: state)
        request.trace = trace
        let wasConditional = request.headers.first("If-None-Match") != nil || request.headers.first("If-Modified-Since") != nil
        var state = state
        state.lastAttempt = tools.time.now
        do throws(HTTPFailure) {
            let response = try await tools.client.send(request)
            let answer = FeedAnswer(response, wasConditional: wasConditional, now: tools.time.now)
            var step = judge(answer, response, state)
            step.response = response
            return step
        } catch .cancelled {
            throw CancellationError()
        } catch {
            return failed(state, error.description)
        }
    }

    private func judge(_ answer: FeedAnswer, _ response: HTTPResponse, _ state: FeedState) -> FeedStep {
        switch answer {
        case .content: return content(of: response, state)
        case .unchanged:
            var state = state
            state.validators.update(from: response, now: tools.time.now)
            state.succeeded(at: tools.time.now)
            return planned(FeedStep(.unchanged, state), freshness: response.freshness(now: tools.time.now))
        case .gone where state.address == nil && response.hops.isEmpty:
            var state = state
            state.failed("the server says that the feed is gone for good (410)", at: tools.time.now)
            state.stopped = state.lastError
            return rested(state)
        case .gone: return failed(state, "the feed is gone from the address that it moved to (410)")
        case .refused(let reason, let retryAfter, let holdsHost):
            var step = failed(state, reason, retryAfter: retryAfter)
            guard holdsHost else { return step }
            // Without a time of its own, a host that is asked too much is left alone as long as the feed.
            step.hostHeldUntil = step.state.due
            step.state.hostHeldUntil = step.state.due
            return step
        }
    }

    private func content(of response: HTTPResponse, _ state: FeedState) -> FeedStep {
        let now = tools.time.now
        var next = state
        let digest = Digest.hex(Digest.sha256(response.body))
        if digest == state.body, !state.awaitsPages {
            next.validators.update(from: response, now: now)
            next.lastWhole = now
            next.follow(response, of: feed)
            next.succeeded(at: now)
            return planned(FeedStep(.unchanged, next), freshness: response.freshness(now: now))
        }
        let origin = DocumentOrigin(base: response.effectiveURL, contentType: response.headers["content-type"])
        let document = tools.read(response.body, origin)
        if let objection = FeedObjection.to(document, in: response, wasFeed: state.wasFeed) { return failed(state, objection) }
        next.validators.update(from: response, now: now)
        next.take(document, body: digest, at: now, FeedPace(feed.settings))
        next.follow(response, of: feed)
        next.succeeded(at: now)
        var step = FeedStep(.articles(document), next)
        let articles = document.free(at: now).reversed().map { article in
            var article = article
            article.source = feed.id
            article.tags = feed.settings.tags
            return article
        }
        (step.fresh, step.seen) = state.isKnown ? (articles, []) : FirstFetch(first: feed.settings.first, now: now).split(articles)
        step = planned(step, freshness: response.freshness(now: now))
        if let end = document.embargoes.values.filter({ $0 > now }).min() { wait(for: end, &step, now) }
        return step
    }

    /// What is under embargo must come once more: the server is not told that it is known, and it is asked when the embargo ends.
    private func wait(for end: Date, _ step: inout FeedStep, _ now: Date) {
        step.state.validators = Validators()
        step.state.body = nil
        step.state.due = min(step.state.due ?? end, max(end, now + FeedPace(feed.settings).shortest))
    }

    /// `freshness` in seconds, as the server's caches are told.
    private func planned(_ step: FeedStep, freshness: Double?) -> FeedStep {
        var step = step
        let now = tools.time.now
        let pace = FeedPace(feed.settings)
        let wait = pace.wait(
            gap: step.state.gap, silence: step.state.lastChange.map { now.timeIntervalSince($0) },
            hints: [freshness, step.state.refreshAfter].compactMap(\.self), random: tools.random())
        step.state.due = pace.outside(step.state.skipHours, due: now + wait, now: now)
        return step
    }

    private func failed(_ state: FeedState, _ reason: String, retryAfter: Double? = nil) -> FeedStep {
        var state = state
        state.failed(reason, at: tools.time.now)
        if state.stopped != nil { return rested(state) }
        let wait = FeedPace(feed.settings).wait(failures: state.failures, retryAfter: retryAfter, random: tools.random())
        state.due = tools.time.now + wait
        return FeedStep(.failed(reason), state)
    }

    private func rested(_ state: FeedState) -> FeedStep {
        var state = state
        state.due = tools.time.now + FeedPace.restOfTheStopped
        return FeedStep(.failed(state.lastError ?? ""), state)
    }
}
