/// What all lexicons together say: who the actors are. Built once, used for every article.
public struct Lexicons: Sendable {
    public var actors: ActorCatalogue
    /// Verb patterns of PETRARCH's and TABARI's dictionaries, in the order of the files.
    public var verbs: [PetrarchVerbs]
    public var warnings: [Diagnostic]

    public init(actors: ActorCatalogue, verbs: [PetrarchVerbs] = [], warnings: [Diagnostic] = []) {
        self.actors = actors
        self.verbs = verbs
        self.warnings = warnings
    }

    /// Those that monitord brings along and no others.
    public static let builtin = Lexicons(actors: ActorCatalogue(BuiltinActors.entries, agents: BuiltinAgents.entries))
}

/// Why lexicons cannot be used: every fault of every file, sorted by file and position.
public struct LexiconError: Error, Sendable, Hashable {
    public let diagnostics: [Diagnostic]

    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
