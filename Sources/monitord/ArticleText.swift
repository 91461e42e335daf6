import Monitor
import Rules

extension Article {
    /// For people: a line of facts, then the texts.
    var plainText: String {
        let facts = [published.map(Timestamp.seconds), lang, url].compactMap(\.self).joined(separator: "  ")
        return ([title ?? "(no title)", facts.isEmpty ? nil : facts, summary, body].compactMap(\.self)).joined(separator: "\n\n") + "\n"
    }
}
