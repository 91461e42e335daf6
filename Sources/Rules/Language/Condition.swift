/// What a rule demands of an article: the tree that both the YAML form and the query string compile to.
public indirect enum Condition: Sendable, Hashable {
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
