public import Foundation

/// A source that was given up until a person does something: what an operator must be told, as surely as a reader of news.
public struct SourceLoss: Sendable, Hashable {
    /// In words.
    public var reason: String
    /// Where the source was found, without secrets.
    public var place: String
    /// `nil` where it never gave anything.
    public var lastSuccess: Date?

    public init(reason: String, place: String, lastSuccess: Date?) {
        self.reason = reason
        self.place = place
        self.lastSuccess = lastSuccess
    }
}
