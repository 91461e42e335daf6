/// A noun that names an actor's part in a country: `forces`, `foreign minister`.
struct AgentNoun: Sendable {
    enum Kind: String, Sendable { case person, leader, body }

    let text: String
    let sector: String
    let kind: Kind
    let isPlural: Bool
    /// The singular that a later "the minister" is compared with.
    let lemma: Int32
}
