/// Who stands at a place of an article.
public struct CodedActor: Sendable, Hashable {
    /// The catalogue's id; `nil` for countries, for "Russian forces", and for who is only known from the article.
    public var id: String?
    /// `UKR`, `UKR/MIL`, `ORG:NATO`; `nil` for an agent of nobody knows whom: "the police", "rebels".
    public var code: String?
    public var name: String
    /// Memberships of the actor's country: `NATO`, `EU`.
    public var memberships: [String]
    /// Known only from an introduction in this article.
    public var learned: Bool
    /// Somebody, not an organisation, a company or a country.
    public var isPerson = false

    public init(id: String?, code: String?, name: String, memberships: [String] = [], learned: Bool = false) {
        self.id = id
        self.code = code
        self.name = name
        self.memberships = memberships
        self.learned = learned
    }
}
