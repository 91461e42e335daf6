/// A term in a scope: what a rule can be found by.
struct ScopedTerm: Hashable {
    var term: Int32
    var scope: ScopeMask
}

/// Keys of which an article must have at least one for something to hold, and how often articles may be expected to.
struct Cover {
    var keys: [ScopedTerm]
    var cost: Double

    init(_ keys: [ScopedTerm], cost: Double) {
        self.keys = keys
        self.cost = cost
    }

    /// At least one of several.
    static func either(_ covers: [Cover]) -> Cover {
        Cover(covers.flatMap(\.keys), cost: covers.reduce(0) { $0 + $1.cost })
    }
}

/// What must and must not be there for something not to fail.
struct Requirements {
    var covers: [Cover] = []
    /// One of them is enough to make it fail.
    var exclusions: [ScopedTerm] = []
    /// It holds where they are fulfilled.
    var areEnough = false

    static func + (a: Requirements, b: Requirements) -> Requirements {
        Requirements(covers: a.covers + b.covers, exclusions: a.exclusions + b.exclusions, areEnough: a.areEnough && b.areEnough)
    }
}
