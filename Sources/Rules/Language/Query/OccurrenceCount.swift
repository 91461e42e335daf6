/// `count(truce) >= 2`: how often something stands in the fields of its scope, summed.
public struct OccurrenceCount: Sendable, Hashable {
    /// In the order in which signs are looked for: the longer one first.
    public enum Comparison: String, Sendable, CaseIterable {
        case atLeast = ">="
        case over = ">"
        case atMost = "<="
        case under = "<"
        case equal = "="
    }

    /// Alternatives; exact phrases only. An occurrence that two of them share counts once.
    public var of: [Phrase]
    public var comparison: Comparison
    public var bound: Int

    public init(of: [Phrase], comparison: Comparison, bound: Int) {
        self.of = of
        self.comparison = comparison
        self.bound = bound
    }

    public func holds(_ count: Int) -> Bool {
        switch comparison {
        case .atLeast: count >= bound
        case .over: count > bound
        case .equal: count == bound
        case .under: count < bound
        case .atMost: count <= bound
        }
    }

    /// Whether some number of occurrences is enough.
    var canHold: Bool { !(comparison == .under && bound == 0) }

    /// Whether some number of occurrences is not enough.
    var canFail: Bool { !(comparison == .atLeast && bound == 0) }

    /// Whether it asks for something to be there, not only for it to be rare.
    public var isPositive: Bool { !holds(0) }
}
