/// Reads lexicons as people write them and checks everything about them. Pure: files come in as text.
public enum LexiconFiles {
    public static let schema = "monitord.lexicon/1"

    /// Files of one kind each, in the order of the configuration.
    public enum Source: Sendable {
        case lexicon(SourceFile)
        case petrarchActors(SourceFile)
        case petrarchAgents(SourceFile)
        case petrarchVerbs(SourceFile)
    }

    /// The lexicons of these files, beside the built-in ones or instead of them. Of two actors with one id or one name the first is taken; those of
    /// files come before the built-in ones. Throws every fault of every file.
    public static func read(_ sources: [Source], withBuiltin: Bool) throws(LexiconError) -> Lexicons {
        if sources.isEmpty, withBuiltin { return .builtin }
        var draft = LexiconDraft()
        for source in sources { draft.read(source) }
        draft.check()
        let diagnostics = draft.diagnostics.sorted()
        guard diagnostics.allSatisfy({ $0.severity == .warning }) else { throw LexiconError(diagnostics: diagnostics) }
        let own = draft.entries
        let ids = Set(own.compactMap(\.id))
        let entries = own + (withBuiltin ? BuiltinActors.entries.filter { $0.id.map { !ids.contains($0) } ?? true } : [])
        let agents = draft.agents + (withBuiltin ? BuiltinAgents.entries : [])
        return Lexicons(
            actors: ActorCatalogue(entries, agents: agents, nobody: draft.nobody), verbs: draft.verbs, warnings: diagnostics)
    }
}
