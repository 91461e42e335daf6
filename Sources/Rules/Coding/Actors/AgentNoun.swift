/// A noun that names an actor's part in a country: `forces`, `foreign minister`.
public struct AgentNoun: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A title or an office that also stands before or behind a name.
        case person
        /// One of those that a later "the president" points back to.
        case leader
        /// An institution or people.
        case body
    }

    /// In the singular, which a later "the minister" is compared with.
    let text: String
    let sector: String
    let kind: Kind
    let isPlural: Bool
}
