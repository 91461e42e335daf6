/// Why a rule matches an article or does not: the rule's tree, down into its queries, with a verdict, the reason and the evidence at every node.
public struct Explanation: Sendable, Hashable {
    public enum Outcome: String, Sendable {
        case match
        /// The rule matches, and an exception takes the match back.
        case excepted
        case noMatch = "no match"
        /// A field is missing, so that nothing can be said.
        case undecided
        /// The rule is not in force, whatever the tree says.
        case disabled
    }

    /// One condition, or one part of a query.
    public struct Node: Sendable, Hashable {
        /// As the rule writes it: `all`, `AND`, `"peace talks"~3`.
        public var label: String
        /// The path of a leaf of the tree: `all[0].text`; `nil` elsewhere.
        public var condition: String?
        public var verdict: Verdict
        /// Why, in a few words without a full stop.
        public var reason: String
        /// What makes it true, in text order, the first `Evidence.maximumSpans`.
        public var spans: [TextSpan] = []
        /// How many there are in all.
        public var total = 0
        /// Where the article comes nearest to making it true.
        public var nearest: TextSpan?
        public var children: [Node] = []
    }

    /// An exception of the rule.
    public struct Exception: Sendable, Hashable {
        public var exception: RuleException
        /// Not over when the article is seen.
        public var isInForce: Bool
        public var tree: Node
    }

    public let rule: Rule
    public let article: Article
    public let outcome: Outcome
    public let tree: Node
    public let exceptions: [Exception]

    public init(of rule: Rule, in article: AnnotatedArticle) {
        let scanned = ScannedArticle(article)
        let expressions = RuleSet(rules: [rule]).expressions
        let tree = scanned.explain(rule.when, at: "", expressions).bounded()
        let exceptions = rule.exceptions.map {
            Exception(
                exception: $0, isInForce: $0.isInForce(for: article.article), tree: scanned.explain($0.when, at: "", expressions).bounded())
        }
        self.rule = rule
        self.article = article.article
        self.tree = tree
        self.exceptions = exceptions
        guard rule.header.isEnabled else {
            outcome = .disabled
            return
        }
        let isExcepted = exceptions.contains { $0.isInForce && $0.tree.verdict == .holds }
        outcome =
            switch tree.verdict {
            case .holds: isExcepted ? .excepted : .match
            case .fails: .noMatch
            case .unknown: .undecided
            }
    }
}
