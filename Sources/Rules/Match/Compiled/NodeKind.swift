/// What a node of the graph of queries is. A node is a few numbers in `QueryGraph.code`: a header, the place of its memory, then what is named here.
enum NodeKind: Int32 {
    /// scope, terms (a pattern's term negative)
    case phrase
    /// scope, slop, 1 where two of the words may be one token, terms
    case sloppy
    /// distance, 1 where ordered, number of left ones, left phrases, right phrases
    case proximity
    /// number of a comparison, bound, phrases
    case count
    /// nodes
    case all
    /// nodes
    case any
    /// how many, nodes
    case atLeast
    /// node
    case not
    /// number of a leaf
    case leaf
    /// The same where a fact tells whether it holds: number of a leaf, term
    case fact
    /// Whether a field has one of some values; unknown where it has none at all: term of that, terms of values
    case field
}
