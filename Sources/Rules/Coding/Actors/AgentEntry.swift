/// A noun of a lexicon that names an actor's part in a country: `forces` is `MIL`.
public struct AgentEntry: Sendable, Hashable {
    public var noun: String
    /// `nil` where the noun has none, or is one itself.
    public var plural: String?
    /// A PLOVER sector.
    public var sector: String
    public var kind: AgentNoun.Kind

    public init(noun: String, plural: String?, sector: String, kind: AgentNoun.Kind) {
        self.noun = noun
        self.plural = plural
        self.sector = sector
        self.kind = kind
    }
}
