public import Rules

/// Whether articles are searched for actors and events.
public enum Annotating: Sendable {
    /// Where some rule in force speaks of them.
    case whatRulesAskFor
    case nothing
}

extension CheckedConfiguration {
    /// Finds actors and events as the configuration's lexicons describe them.
    public var coder: ArticleCoder {
        let verbs = lexicons.verbs
        let events: EventSources = verbs.isEmpty ? .builtIn : settings.usesBuiltinLexicons ? .both(verbs) : .dictionaries(verbs)
        return ArticleCoder(catalogue: lexicons.actors, events: events)
    }

    func annotator(_ annotating: Annotating) -> @Sendable (Article) -> AnnotatedArticle {
        guard annotating == .whatRulesAskFor, asksForAnnotations else { return { AnnotatedArticle($0) } }
        let coder = coder
        return { coder.annotate($0) }
    }

    /// A rule speaks of actors or events, an inhibition compares them, or something is counted by stories, whose articles agree in their actors.
    private var asksForAnnotations: Bool {
        let compared = settings.inhibitions.flatMap(\.equal)
        return rules.asksForAnnotations || rules.countsStories || compared.contains { $0.isAnnotation || $0 == .story }
    }

    /// Who is in an article, for silences of actors: they come while the daemon runs, and ask for matched articles alone.
    func actorFinder(_ annotating: Annotating) -> @Sendable (Article) -> [String] {
        guard annotating == .whatRulesAskFor, !asksForAnnotations else { return { _ in [] } }
        let late = Guarded<ArticleCoder?>(nil)
        return { article in
            // Built when it is first asked for: most daemons never need it.
            let coder = late.withLock { built in
                if let built { return built }
                let coder = self.coder
                built = coder
                return coder
            }
            return coder.annotate(article).actorNames
        }
    }
}
