/// Everybody who can be found in articles: the entries of all lexicons, ready for looking up. Immutable.
public struct ActorCatalogue: Sendable {
    let entries: [ActorEntry]
    let vocabulary: Vocabulary
    /// Names of entries and phrases that are nobody's; payloads are indices of `forms`.
    let names: PhraseTrie
    let forms: [ActorForm]
    /// Payloads are indices of `agentNouns`.
    let agents: PhraseTrie
    let agentNouns: [AgentNoun]
    /// Family names of each entry, as folded words.
    let families: [Int32: [[String]]]
    /// By the first word of a family name: whose it is.
    let byFamily: [String: [Int32]]
    /// By noun ("bloc"): the entries that it may stand for.
    let nouns: PhraseTrie
    /// By ISO 3166-1 alpha-3.
    let countries: [String: Int32]
    let memberships: [String: [String]]
    let cues: [Int32: ActorCue]

    /// Ids that rules may name.
    public var ids: Set<String> { Set(entries.compactMap(\.id)) }

    /// Organisations that rules may name as `ORG:NAME`.
    public var organisations: Set<String> { Set(entries.compactMap(\.organisation)) }

    /// Organisations that some country is a member of: `member:NAME`.
    public var memberOrganisations: Set<String> { Set(memberships.values.joined()).union(entries.flatMap(\.memberships)) }

    /// The catalogue of these entries; of two actors with the same name the first is taken. `ActorCatalogueCheck` tells what is wrong with entries.
    public init(_ entries: [ActorEntry], agents: [AgentEntry] = BuiltinAgents.entries, nobody: [String] = []) {
        self.init(ActorCatalogueBuilder(entries, agents: agents, nobody: nobody))
    }

    init(_ builder: consuming ActorCatalogueBuilder) {
        entries = builder.entries
        vocabulary = builder.vocabulary
        names = builder.names
        forms = builder.forms
        agents = builder.agents
        agentNouns = builder.agentNouns
        families = builder.families
        byFamily = Dictionary(grouping: builder.families.keys.sorted(), by: { builder.families[$0]?.first?.first ?? "" })
        nouns = builder.nouns
        countries = builder.countries
        memberships = builder.memberships
        cues = builder.cues
    }

    /// Memberships of a code's country.
    func memberships(of code: String?) -> [String] {
        guard let code, !code.hasPrefix("ORG:") else { return [] }
        return memberships[String(code.prefix(3))] ?? []
    }
}

/// What speaks for and against an ambiguous name of a country.
struct ActorCue: Sendable {
    var positive: Set<Int32> = []
    var negative: Set<Int32> = []
}
