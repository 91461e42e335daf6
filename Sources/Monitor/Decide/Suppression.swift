/// Why a match made no alert. It is stored, counted and listed: no silence without a trace.
public struct Suppression: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The rule's own `except`.
        case exception
        /// The article was there when its source was fetched for the first time.
        case firstFetch = "first-fetch"
    }

    public var kind: Kind
    /// For people: which exception and its reason.
    public var reason: String

    public init(_ kind: Kind, reason: String) {
        self.kind = kind
        self.reason = reason
    }
}
