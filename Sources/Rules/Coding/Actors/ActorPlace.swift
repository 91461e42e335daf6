/// One place of a sentence that names an actor. Places of a sentence do not overlap.
public struct ActorPlace: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// `Ukraine`, `NATO`, `Ukrainian President Volodymyr Zelensky`, `Zelensky`.
        case name
        /// `Russian` before something that is no agent: "a Russian oil facility".
        case adjective
        /// `Russian forces`, `police in Nairobi`. Its code is `nil` where no country is known.
        case agent
        /// A seat that acts: "Moscow rejected".
        case metonym
        /// "the alliance", "the American leader": whoever was named before.
        case coreference
        /// A town, a region or a seat that only says where something is. No actor by itself; what is done to it is done to its country.
        case location
    }

    public var sentence: Int
    /// Words of that sentence.
    public var words: Range<Int>
    public var actor: CodedActor
    public var kind: Kind

    public init(sentence: Int, words: Range<Int>, actor: CodedActor, kind: Kind) {
        self.sentence = sentence
        self.words = words
        self.actor = actor
        self.kind = kind
    }
}

/// All actors of an article.
public struct ActorFindings: Sendable, Hashable {
    /// In text order.
    public var places: [ActorPlace]
    /// One for each actor with a code, without places of the kind `location`.
    public var mentions: [ActorMention]

    public init(places: [ActorPlace] = [], mentions: [ActorMention] = []) {
        self.places = places
        self.mentions = mentions
    }
}
