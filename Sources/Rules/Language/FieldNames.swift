extension FieldTest {
    /// The names that a `field` leaf may give, in the order in which `read` prints them.
    public static let names = [
        "id", "source", "tag", "guid", "url", "domain", "title", "summary", "body", "author", "category", "lang", "file",
    ]
}

extension Article {
    /// The values of a field that a `field` leaf names; `nil` where the article lacks it: it is unknown then.
    public func values(named name: String) -> [String]? {
        let values =
            switch name {
            case "id": [id]
            case "guid": [guid].compactMap(\.self)
            case "file": [file].compactMap(\.self)
            default: ArticleField(rawValue: name).map { self.values(of: $0) } ?? []
            }
        return values.isEmpty ? nil : values
    }
}
