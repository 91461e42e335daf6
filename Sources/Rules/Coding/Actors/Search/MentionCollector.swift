/// Gathers the places of each actor.
struct MentionCollector {
    private struct Key: Hashable {
        let id: String?
        let code: String
        /// Of people who have no id.
        let name: String?
    }

    private(set) var mentions: [ActorMention] = []
    private var known: [Key: Int] = [:]

    /// An actor without a code is nobody that a rule could name.
    mutating func add(_ actor: CodedActor, at span: TextSpan) {
        guard let code = actor.code else { return }
        let key = Key(id: actor.id, code: code, name: actor.learned ? actor.name : nil)
        if let index = known[key] {
            mentions[index].spans.append(span)
            return
        }
        known[key] = mentions.count
        mentions.append(
            ActorMention(
                id: actor.id, code: code, name: actor.name, memberships: actor.memberships, learned: actor.learned, spans: [span]))
    }
}
