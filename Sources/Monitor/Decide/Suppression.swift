/// Why a match made no alert, or none yet. It is stored, counted and listed: no silence without a trace.
public struct Suppression: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The rule's own `except`.
        case exception
        /// The article was there when its source was fetched for the first time.
        case firstFetch = "first-fetch"
        /// The rule's window has not counted enough.
        case window
        case throttle
        /// Gathered: the alert of its group will list it.
        case group
        /// Held until quiet hours end, or dropped because of them.
        case quiet
        case silence
        /// Another alert about the same thing mutes it.
        case inhibition
        /// Folded: a digest will list it.
        case storm
    }

    public var kind: Kind
    /// For people: which exception and its reason, which bound, until when.
    public var reason: String

    public init(_ kind: Kind, reason: String) {
        self.kind = kind
        self.reason = reason
    }
}
