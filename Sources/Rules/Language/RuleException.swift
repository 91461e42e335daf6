public import Foundation

/// A case in which a rule's match does not alert, with its reason. An excepted match is recorded, not hidden.
public struct RuleException: Sendable, Hashable {
    public var id: String
    public var reason: String
    /// The first instant at which it is over; `nil` for one without an end.
    public var ends: Date?
    public var when: Condition

    public init(id: String, reason: String, ends: Date?, when: Condition) {
        self.id = id
        self.reason = reason
        self.ends = ends
        self.when = when
    }
}
