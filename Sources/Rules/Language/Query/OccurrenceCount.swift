/// `count(truce) >= 2`: how often something stands in the fields of its scope, summed.
public struct OccurrenceCount: Sendable, Hashable {
    public enum Comparison: String, Sendable, CaseIterable {
        case atLeast = ">="
        case over = ">"
        case equal = "="
        case under = "<"
        case atMost = "<="
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
}
