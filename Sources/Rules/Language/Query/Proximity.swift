/// `a NEAR/8 b` and `a BEFORE/8 b`: two things that stand close together in one field.
public struct Proximity: Sendable, Hashable {
    /// Alternatives; exact phrases only.
    public var left: [Phrase]
    public var right: [Phrase]
    /// The largest gap: next start − previous end, in token positions; adjacent is 1.
    public var distance: Int
    /// BEFORE: the left one comes first.
    public var isOrdered: Bool

    public init(left: [Phrase], right: [Phrase], distance: Int, isOrdered: Bool) {
        self.left = left
        self.right = right
        self.distance = distance
        self.isOrdered = isOrdered
    }
}
