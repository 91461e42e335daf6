/// What a rule demands of an article: the tree that both the YAML form and the query string compile to.
public indirect enum Condition: Sendable, Hashable {
    /// Several keys of one mapping: all of them hold. Adds nothing to the path of what is under it.
    case together([Condition])
    case all([Condition])
    case any([Condition])
    case none([Condition])
    case atLeast(Int, of: [Condition])
    case text(TextQuery)
    case actor(ActorTest)
    case event(EventTest)
    case field(FieldTest)
    /// Published less than so many seconds before it was seen.
    case age(under: Double)
}
