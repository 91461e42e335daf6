/// Classes that the coder itself asks for.
struct ClassSets: Sendable {
    /// Who can act.
    let actors: ClassSet
    /// What acts for someone: weapons and attacks, vehicles, places of power.
    let carriers: ClassSet
    /// What is said and thought: done to whose it is.
    let abouts: ClassSet
    /// A person of the catalogue.
    let persons: ClassSet
    let talks: ClassSet
    let aid: ClassSet
    let yielding: ClassSet
    let change: ClassSet
    let weather: ClassSet
    let disease: ClassSet
    let org: ClassSet
    let markets: ClassSet
    let attack: ClassSet
    let place: ClassSet

    init(_ names: LexiconNames) {
        func union(_ list: String...) -> ClassSet {
            list.reduce(into: ClassSet()) { $0.formUnion(names.set($1)) }
        }
        actors = union(
            "human", "force", "org", "police", "court", "armed", "protester", "worker", "company", "bank", "media", "leader", "diplomat",
            "troops", "civil", "suspect", "prisoner", "refugee")
        carriers = union("weapon", "attack", "vehicle", "aircraft", "artillery", "sanction", "aid")
        abouts = union(
            "proposal", "idea", "action", "statement", "demand", "appeal", "agreement", "vote", "law", "concern", "accusation", "talks",
            "visit", "apology", "claim", "threat", "investigation", "sanction", "support", "relations", "intervention", "willingness",
            "attack", "restriction", "withdrawal", "release", "governing")
        persons = union("human", "leader", "person", "diplomat")
        talks = union("talks", "visit")
        aid = union("aid", "weapon", "money", "supply", "troops", "support")
        yielding = union("release", "withdrawal", "ceasefire", "apology")
        change = union("vote", "law")
        weather = union("weather", "disease", "accident")
        disease = union("disease")
        org = union("org")
        markets = union("finance", "market")
        attack = union("attack")
        place = union("place", "land", "infrastructure")
    }
}
