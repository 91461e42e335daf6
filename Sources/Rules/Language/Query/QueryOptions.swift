/// What a query means beyond its text.
public struct QueryOptions: Sendable {
    /// Words stand for all words of their stem (`stem: true` of the rule).
    public var stem: Bool
    /// Lists of actors, for `list:NAME`.
    public var lists: [String: [ActorPattern]]

    public init(stem: Bool = false, lists: [String: [ActorPattern]] = [:]) {
        self.stem = stem
        self.lists = lists
    }
}
