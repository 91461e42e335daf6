/// What makes one leaf of a rule true: the place in the rule and the places in the article.
public struct Evidence: Sendable, Hashable {
    public enum Finding: Sendable, Hashable {
        case text
        // Indirect: most evidence is text, and a hundred of it are made for an article.
        indirect case actor(ActorMention)
        indirect case event(CodedEvent)
        /// The value that a `field` leaf found.
        indirect case field(name: String, value: String)
        /// The article's age in seconds.
        case age(Double)
    }

    /// More occurrences than this are counted, not listed.
    public static let maximumSpans = 100

    /// The leaf's path in the rule: `all[0].text`; `text` where `when` is a string.
    public let condition: String
    public let finding: Finding
    /// In text order, the first `maximumSpans` of them.
    public let spans: [TextSpan]
    /// How many there are in all.
    public let total: Int

    public init(condition: String, finding: Finding, spans: [TextSpan], total: Int? = nil) {
        self.condition = condition
        self.finding = finding
        self.spans = spans
        self.total = total ?? spans.count
    }

    /// Of any spans: in text order, each once, cut to what is listed.
    public init(condition: String, finding: Finding, allSpans: [TextSpan]) {
        let ordered = Set(allSpans).sorted()
        self.init(condition: condition, finding: finding, spans: Array(ordered.prefix(Self.maximumSpans)), total: ordered.count)
    }
}
