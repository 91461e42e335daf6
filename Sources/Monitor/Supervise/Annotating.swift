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
        guard annotating == .whatRulesAskFor, rules.asksForAnnotations else { return { AnnotatedArticle($0) } }
        let coder = coder
        return { coder.annotate($0) }
    }
}
