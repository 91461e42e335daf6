/// A place while the article is still read.
struct ActorDraft {
    var words: Range<Int>
    var actor: CodedActor
    var kind: ActorPlace.Kind
    /// A name after a title that nothing is known of yet: "Prime Minister ⟦Smith⟧".
    var stranger: Range<Int>?
    /// What stands before it: the sector and title that a stranger would have.
    var title: AgentPhrase?

    init(_ words: Range<Int>, _ actor: CodedActor, _ kind: ActorPlace.Kind) {
        self.words = words
        self.actor = actor
        self.kind = kind
    }
}
