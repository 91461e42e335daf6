/// A query string, parsed (contract: rule files, "The query language"). Every word carries its scope, and all text in it is folded.
///
/// `and` and `or` have at least two members, and `not` never holds another `not`.
public indirect enum TextQuery: Sendable, Hashable {
    case and([TextQuery])
    case or([TextQuery])
    case not(TextQuery)
    /// A word, a phrase or a sloppy phrase.
    case phrase(Phrase)
    /// A whole value of a field that is not read as text: `tag:politics`.
    case value(ValueTest)
    /// `a NEAR/8 b`, `a BEFORE/8 b`.
    case proximity(Proximity)
    /// `count(truce) >= 2`.
    case count(OccurrenceCount)
    case actor(ActorTest)
    case event(EventTest)
}
