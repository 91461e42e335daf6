/// A test that is no text search: asked of the article itself.
enum LeafTest: Hashable {
    case value(ValueTest)
    case actor(ActorTest)
    case event(EventTest)
    case field(FieldTest)
    case age(under: Double)
}
