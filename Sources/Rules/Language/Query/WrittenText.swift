/// A word or quoted text of a query as it was written, without its escapes.
struct WrittenText {
    /// UTF-8. A wildcard stands as its own character.
    var utf8: [UInt8] = []
    /// Offsets in `utf8` of the `*` and `?` that are wildcards: the ones that were not escaped.
    var wildcards: [Int] = []

    var string: String { String(decoding: utf8, as: UTF8.self) }
}
