/// What rule files are read against: the names that stand elsewhere, and the way to files that they include.
public struct RuleContext: Sendable {
    /// Answers an `include:` pattern of the file of that name with the files it stands for, sorted. A file's name is its identity: the same file
    /// must come by the same name however it is reached.
    public typealias Includer = @Sendable (_ pattern: String, _ from: String) throws -> [SourceFile]

    /// Names of sinks in `monitord.yaml`; `nil` to take any name.
    public var sinks: Set<String>?
    /// Calendars of `monitord.yaml`.
    public var calendars: [String: QuietCalendar]
    /// Ids of the actors in the lexicons; `nil` to take any id.
    public var actors: Set<String>?
    /// Organisations in the lexicons, and those that have members; `nil` to take any.
    public var organisations: Set<String>?
    public var memberOrganisations: Set<String>?
    public var include: Includer?

    public init(
        sinks: Set<String>? = nil, calendars: [String: QuietCalendar] = [:], actors: Set<String>? = nil, include: Includer? = nil
    ) {
        self.sinks = sinks
        self.calendars = calendars
        self.actors = actors
        self.include = include
    }
}
