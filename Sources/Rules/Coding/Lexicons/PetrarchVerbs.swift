/// A verbs dictionary of PETRARCH or TABARI: what it says, with CAMEO's codes as they are written.
public struct PetrarchVerbs: Sendable, Hashable {
    /// One place of a pattern.
    public enum Element: Sendable, Hashable {
        case word(String)
        /// Any phrase of a set, each as folded words.
        case anyOf([[String]])
        /// `$`
        case source
        /// `+`
        case target
        /// `%`: both, one after the other.
        case both
        /// `^`: somebody who does not matter.
        case someone
    }

    /// `- SAID * WITH + [031]`
    public struct Pattern: Sendable, Hashable {
        /// Before the verb and behind it, in text order. `true`: nothing may stand between this one and the one before (`_`).
        public var before: [Step]
        public var after: [Step]
        /// `031`, `031:032`, `---`
        public var code: String
        public var line: Int
    }

    public struct Step: Sendable, Hashable {
        public var element: Element
        public var isAdjacent: Bool
    }

    /// A verb with all its forms.
    public struct Verb: Sendable, Hashable {
        /// Folded words each; the first is the base form.
        public var forms: [[String]]
        /// `nil` for the code of its block.
        public var code: String?
        public var line: Int
    }

    /// Verbs that share a code and patterns.
    public struct Block: Sendable, Hashable {
        public var code: String
        public var verbs: [Verb]
        public var patterns: [Pattern]
    }

    public var blocks: [Block] = []
}
