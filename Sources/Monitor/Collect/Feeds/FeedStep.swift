public import Foundation
public import Rules

/// What one fetch of a feed led to. Nothing of it holds until its batches are committed.
public struct FeedStep: Sendable, Hashable {
    public enum Outcome: Sendable, Hashable {
        /// A whole document came. The same as last time, it is `unchanged`.
        case articles(Document)
        case unchanged
        /// Why there is no feed, in words.
        case failed(String)
    }

    public var outcome: Outcome
    /// The state to keep, with the next due time in it.
    public var state: FeedState
    /// What may alert, oldest first.
    public var fresh: [Article] = []
    /// What counts as seen: a first fetch's older articles.
    public var seen: [Article] = []
    /// `nil` where no answer came.
    public var response: HTTPResponse?
    /// Nothing is asked of the feed's host until then.
    public var hostHeldUntil: Date?

    init(_ outcome: Outcome, _ state: FeedState) {
        self.outcome = outcome
        self.state = state
    }

    /// Articles that were known under another name get their ids back.
    mutating func recognise(by memory: inout FeedMemory) {
        var articles = Array((fresh + seen))
        memory.take(&articles, isWhole: response?.status != 226)
        let count = fresh.count
        fresh = Array(articles[..<count])
        seen = Array(articles[count...])
    }
}
