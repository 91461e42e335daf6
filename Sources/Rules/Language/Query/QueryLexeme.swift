/// One sign of a query.
struct QueryLexeme {
    enum Kind {
        case end
        case open
        case close
        case and
        case or
        case not
        /// `-` where it means NOT.
        case minus
        /// `NEAR/8`, `BEFORE/8`.
        case near(distance: Int, isOrdered: Bool)
        /// `title:`
        case field(String)
        /// `stem(`
        case stem
        /// `count(`
        case count
        case term(Term)
    }

    /// A word, or text in quotes.
    struct Term {
        var text = WrittenText()
        var isQuoted = false
        /// `=` stands before it.
        var isExact = false
        /// `~5` stands after the closing quote.
        var slop: Int?
    }

    var kind: Kind
    /// UTF-8 offsets in the query.
    var range: Range<Int>
}
