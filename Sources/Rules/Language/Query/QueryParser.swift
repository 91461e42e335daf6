/// Reads a query string (contract: rule files, "The query language").
public enum QueryParser {
    /// UTF-8 bytes of a query.
    public static let maximumLength = 1 << 20
    /// Words of a query, those of phrases included.
    public static let maximumTerms = 10_000
    /// Words of a phrase with `~`: each of them may stand in many places, and all must be weighed against each other.
    static let maximumSloppyWords = 100
    /// Parentheses within parentheses.
    public static let maximumNesting = 200
    /// Faults of one query: more help nobody.
    static let maximumFaults = 100

    /// The query, or every fault that can be found in it, in the order of the text.
    public static func parse(_ text: String, options: QueryOptions = QueryOptions()) -> Result<TextQuery, QueryFaults> {
        guard text.utf8.count <= maximumLength else {
            let fault = QueryFault(
                "query-too-long", at: 0..<text.utf8.count, "the query has \(text.utf8.count) bytes, more than \(maximumLength)",
                help: "make several rules of it")
            return .failure(QueryFaults([fault]))
        }
        var reader = QueryReader(text, options: options)
        return reader.read()
    }
}
