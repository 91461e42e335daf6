/// Reads a query string.
public enum QueryParser {
    public static func parse(_ text: String, options: QueryOptions = QueryOptions()) -> Result<TextQuery, QueryFaults> {
        .failure(QueryFaults([QueryFault("unread", at: 0..<text.utf8.count, "queries are not read yet")]))
    }
}
