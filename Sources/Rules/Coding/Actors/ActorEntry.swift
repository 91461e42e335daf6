public import Foundation

/// One actor of a lexicon: who it is, how it is written, how it is coded.
public struct ActorEntry: Sendable, Hashable {
    /// `zelensky`; `nil` for a country, which its code names.
    public var id: String?
    public var names: [ActorName]
    /// ISO 3166-1 alpha-3.
    public var country: String?
    /// The part behind `ORG:`.
    public var organisation: String?
    /// A PLOVER sector; roles say it otherwise.
    public var sector: String?
    public var roles: [ActorRole]
    /// Countries that are members of this organisation, ISO 3166-1 alpha-3.
    public var members: [String]
    /// Organisations that this actor is a member of, besides those of its country.
    public var memberships: [String]
    /// What stands for it later in an article, after `the`: `bloc`.
    public var nouns: [String]
    /// The day for which all this was true.
    public var asOf: Date?

    public init(
        id: String?, names: [ActorName], country: String? = nil, organisation: String? = nil, sector: String? = nil,
        roles: [ActorRole] = [], members: [String] = [], memberships: [String] = [], nouns: [String] = [], asOf: Date? = nil
    ) {
        self.id = id
        self.names = names
        self.country = country
        self.organisation = organisation
        self.sector = sector
        self.roles = roles
        self.members = members
        self.memberships = memberships
        self.nouns = nouns
        self.asOf = asOf
    }

    /// What it is called in alerts.
    var displayName: String { names.first?.text ?? id ?? country ?? organisation ?? "" }

    /// A country itself, not somebody in it.
    var isCountry: Bool { id == nil && country != nil && sector == nil && roles.isEmpty }
    var isPerson: Bool { !roles.isEmpty }

    /// `UKR`, `UKR/GOV`, `ORG:NATO`, as of a day.
    func code(on day: Date?) -> String? {
        let base = organisation.map { "ORG:" + $0 } ?? country
        guard let base else { return nil }
        guard isPerson else { return sector.map { base + "/" + $0 } ?? base }
        guard let role = roles.last(where: { $0.holds(on: day) }) else {
            // Of those that are over nothing is left but the name.
            return organisation == nil ? base + "/ELI" : base
        }
        if let code = role.code { return code.isEmpty ? nil : code }
        return organisation == nil || role.sector != "GOV" ? base + "/" + role.sector : base
    }

    /// The titles that somebody has on a day; all of them when none is in force.
    func titles(on day: Date?) -> [String] {
        let held = roles.filter { $0.holds(on: day) }
        return (held.isEmpty ? roles : held).map(\.title).filter { !$0.isEmpty }
    }
}
