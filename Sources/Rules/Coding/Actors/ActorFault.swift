/// What is wrong with an entry of a lexicon, before it is known where that was written.
public struct ActorFault: Sendable, Hashable {
    public enum Part: Sendable, Hashable {
        case entry, id, country, organisation, sector
        case name(Int)
        case role(Int)
        case member(Int)
        case membership(Int)
    }

    /// The index of the entry.
    public var entry: Int
    public var part: Part
    public var code: String
    public var message: String
    public var help: String?

    public init(entry: Int, _ part: Part, _ code: String, _ message: String, help: String? = nil) {
        self.entry = entry
        self.part = part
        self.code = code
        self.message = message
        self.help = help
    }
}
