/// A query string, parsed (contract: rule files, "The query language").
public indirect enum TextQuery: Sendable, Hashable {
    case and([TextQuery])
    case or([TextQuery])
    case not(TextQuery)
    case actor(ActorTest)
    case event(EventTest)
}
