/// A pattern over folded text: `*` for any number of scalars, `?` for one.
public struct Wildcard: Sendable, Hashable {
    public enum Piece: Sendable, Hashable {
        case literal(String)
        /// `?`
        case one
        /// `*`; never two in a row.
        case many
    }

    public let pieces: [Piece]

    public init(_ pieces: [Piece]) {
        self.pieces = pieces
    }
}
