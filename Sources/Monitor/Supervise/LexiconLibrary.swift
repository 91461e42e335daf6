import Rules

/// Opens the lexicons that settings name: monitord's own files, and dictionaries of PETRARCH and TABARI.
struct LexiconLibrary: Sendable {
    private let files: RuleLibrary

    /// - Parameter folder: the folder that names are relative to, an absolute path.
    init(folder: String) {
        files = RuleLibrary(folder: folder)
    }

    /// Paths and patterns of all files that lexicons are read from: for whoever watches them.
    static func patterns(of settings: Settings) -> [String] {
        settings.lexicons.flatMap { lexicon in
            switch lexicon {
            case .files(let pattern): [pattern]
            case .petrarch(let actors, let agents, let verbs): actors + agents + [verbs].compactMap(\.self)
            }
        }
    }

    func lexicons(of settings: Settings) throws(ConfigurationError) -> Lexicons {
        var sources: [LexiconFiles.Source] = []
        var faults: [Diagnostic] = []
        func open(_ patterns: [String], _ kind: (SourceFile) -> LexiconFiles.Source) {
            let (found, missing) = files.open(patterns, of: "lexicons")
            sources += found.map(kind)
            faults += missing
        }
        for lexicon in settings.lexicons {
            switch lexicon {
            case .files(let pattern): open([pattern], LexiconFiles.Source.lexicon)
            case .petrarch(let actors, let agents, let verbs):
                open(actors, LexiconFiles.Source.petrarchActors)
                open(agents, LexiconFiles.Source.petrarchAgents)
                open([verbs].compactMap(\.self), LexiconFiles.Source.petrarchVerbs)
            }
        }
        return try read(sources, faults, withBuiltin: settings.usesBuiltinLexicons)
    }

    private func read(
        _ sources: [LexiconFiles.Source], _ faults: [Diagnostic], withBuiltin: Bool
    ) throws(ConfigurationError) -> Lexicons {
        var lexicons: Lexicons
        do {
            lexicons = try LexiconFiles.read(sources, withBuiltin: withBuiltin)
        } catch {
            throw ConfigurationError(diagnostics: faults + error.diagnostics)
        }
        guard faults.allSatisfy({ $0.severity == .warning }) else {
            throw ConfigurationError(diagnostics: faults + lexicons.warnings)
        }
        lexicons.warnings = faults + lexicons.warnings
        return lexicons
    }
}
