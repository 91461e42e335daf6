/// An article with who and what was found in it: what rules are matched against.
public struct AnnotatedArticle: Sendable, Hashable {
    public var article: Article
    public var actors: [ActorMention]
    public var events: [CodedEvent]

    public init(_ article: Article, actors: [ActorMention] = [], events: [CodedEvent] = []) {
        self.article = article
        self.actors = actors
        self.events = events
    }
}

/// One actor of an article and every place where it is mentioned.
public struct ActorMention: Sendable, Hashable {
    /// The catalogue's id (`zelensky`); `nil` for one that only the article defines.
    public var id: String?
    /// `UKR`, `UKR/GOV`, `ORG:NATO`.
    public var code: String
    public var name: String
    /// Memberships of the actor's country: `NATO`, `EU`.
    public var memberships: [String]
    /// Learned from an introduction in this article, not from a catalogue.
    public var learned: Bool
    /// In text order.
    public var spans: [TextSpan]

    public init(id: String?, code: String, name: String, memberships: [String] = [], learned: Bool = false, spans: [TextSpan]) {
        self.id = id
        self.code = code
        self.name = name
        self.memberships = memberships
        self.learned = learned
        self.spans = spans
    }
}

/// Something that was done by someone to someone, as one sentence tells it. Types and modes are PLOVER 2.0's.
public struct CodedEvent: Sendable, Hashable {
    public enum Status: String, Sendable, CaseIterable {
        case asserted, negated, future, hypothetical, historical
    }

    /// One side of an event.
    public struct Side: Sendable, Hashable {
        public var id: String?
        public var code: String?
        public var memberships: [String]
        /// The words of the article that name it.
        public var text: String

        public init(id: String?, code: String?, memberships: [String] = [], text: String) {
            self.id = id
            self.code = code
            self.memberships = memberships
            self.text = text
        }
    }

    /// A PLOVER type: `CONSULT`.
    public var type: String
    /// A PLOVER mode: `drone`.
    public var mode: String?
    /// PLOVER contexts: `military`.
    public var contexts: [String]
    public var status: Status
    /// 0 to 1.
    public var confidence: Double
    public var source: Side?
    public var target: Side?
    public var sentence: String
    public var trigger: TextSpan
    /// The sentence's span and whatever else belongs to the evidence.
    public var spans: [TextSpan]

    public init(
        type: String, mode: String? = nil, contexts: [String] = [], status: Status = .asserted, confidence: Double, source: Side?,
        target: Side?, sentence: String, trigger: TextSpan, spans: [TextSpan]
    ) {
        self.type = type
        self.mode = mode
        self.contexts = contexts
        self.status = status
        self.confidence = confidence
        self.source = source
        self.target = target
        self.sentence = sentence
        self.trigger = trigger
        self.spans = spans
    }
}
