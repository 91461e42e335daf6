import Rules

extension FieldReader {
    /// The value under a key that several mappings have in common; `nil` also where this mapping does not take it.
    func value(of key: some RawRepresentable<String>) -> YAMLNode? {
        Key(rawValue: key.rawValue).flatMap { self[$0] }
    }
}
