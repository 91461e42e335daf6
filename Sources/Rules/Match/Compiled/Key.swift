/// A term in a scope: what a rule can be found by.
struct Key: Hashable {
    var term: Int32
    var scope: ScopeMask
}

/// Keys of which an article must have at least one for something to hold, and how often articles may be expected to.
struct Cover {
    var keys: [Key]
    var cost: Double

    init(_ keys: [Key], cost: Double) {
        self.keys = keys
        self.cost = cost
    }

    /// At least one of several.
    static func either(_ covers: [Cover]) -> Cover {
        Cover(covers.flatMap(\.keys), cost: covers.reduce(0) { $0 + $1.cost })
    }
}

/// Where a rule is filed: it is looked at where the article has the term in `scope` and both others in theirs.
struct Posting: BitwiseCopyable {
    var rule: Int32
    var second: Int32
    var third: Int32
    var scope: ScopeMask
    var secondScope: ScopeMask
    var thirdScope: ScopeMask
}
