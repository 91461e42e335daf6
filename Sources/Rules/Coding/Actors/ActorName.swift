/// One way to write an actor's name, and what it takes to be taken for it.
public struct ActorName: Sendable, Hashable {
    public enum Use: UInt8, Sendable, Hashable, CaseIterable {
        /// `Ukraine`, `Volodymyr Zelensky`, `NATO`
        case name
        /// `Ukrainian`, `Ukrainians`
        case adjective
        /// Where it sits: `Kyiv`, `Kremlin`. It is the actor where it acts, and a place elsewhere.
        case seat
        /// A town or region: it only says where somebody is.
        case place
        /// A family name, which counts where the full name stands in the same article.
        case family
    }

    public enum Need: UInt8, Sendable, Hashable, CaseIterable {
        /// Its capitals are there.
        case capitals
        /// Capitals exactly as written here: `US`, `WHO`.
        case exactCase
        /// The right case inside a sentence, or a word of the article that speaks for it: `Turkey`, `Mali`.
        case cue
        /// Always a word of the article that speaks for it: `Jordan`, `Georgia`.
        case strictCue
    }

    public var text: String
    public var use: Use
    public var need: Need

    public init(_ text: String, use: Use = .name, need: Need = .capitals) {
        self.text = text
        self.use = use
        self.need = need
    }
}
