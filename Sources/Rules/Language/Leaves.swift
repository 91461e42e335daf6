/// What an `actor` leaf or `actor:` term asks: one of these actors is mentioned.
public struct ActorTest: Sendable, Hashable {
    public enum Role: String, Sendable, CaseIterable { case source, target, any }

    public var anyOf: [ActorPattern]
    public var role: Role
    /// Only mentions in these fields; empty for everywhere.
    public var fields: [ArticleField]

    public init(anyOf: [ActorPattern], role: Role = .any, fields: [ArticleField] = []) {
        self.anyOf = anyOf
        self.role = role
        self.fields = fields
    }
}

/// One name of an actor in a rule. A list's name is resolved when the rule is read: its members stand in its place.
public enum ActorPattern: Sendable, Hashable {
    /// `*`: whoever.
    case anyone
    /// `UKR`, `UKR/GOV`, `ORG:NATO`: every code that begins with it.
    case code(String)
    /// A person's id in the catalogue.
    case id(String)
    /// `member:NATO`: any country that is a member.
    case member(of: String)
}

/// What an `event` leaf or `event:` term asks: one event has all of it. An empty list asks nothing.
public struct EventTest: Sendable, Hashable {
    public enum Direction: String, Sendable, CaseIterable { case forward, either }

    /// Type names with an optional mode each: `ASSAULT`, `ASSAULT.drone`. Quad classes are resolved when the rule is read.
    public struct TypePattern: Sendable, Hashable {
        public var type: String
        public var mode: String?

        public init(type: String, mode: String? = nil) {
            self.type = type
            self.mode = mode
        }
    }

    public var types: [TypePattern] = []
    public var modes: [String] = []
    public var contexts: [String] = []
    public var sources: [ActorPattern] = []
    public var targets: [ActorPattern] = []
    public var direction = Direction.forward
    public var statuses: [CodedEvent.Status] = [.asserted]
    public var minConfidence: Double?

    public init() {}
}

/// What a `field` leaf asks of one field.
public struct FieldTest: Sendable, Hashable {
    public enum Comparison: Sendable, Hashable {
        /// Folded equality with one of these.
        case equals([String])
        /// A regular expression, found anywhere in the value.
        case matches(String)
    }

    public var field: String
    public var comparison: Comparison

    public init(field: String, comparison: Comparison) {
        self.field = field
        self.comparison = comparison
    }
}
