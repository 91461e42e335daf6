/// What is no word of a text but may be asked for: values of fields, actors, event types. Each has a term of its own, so that rules are found by it.
struct FactTable {
    private(set) var values: [ArticleField: [String: Int32]] = [:]
    /// The field has a value at all.
    private(set) var presence: [ArticleField: Int32] = [:]
    /// The field has none.
    private(set) var absence: [ArticleField: Int32] = [:]
    private(set) var codes: [String: Int32] = [:]
    private(set) var ids: [String: Int32] = [:]
    private(set) var memberships: [String: Int32] = [:]
    private(set) var eventTypes: [String: Int32] = [:]
    private(set) var anyone: Int32?
    private(set) var anyEvent: Int32?

    var namesFields: Bool { !values.isEmpty || !presence.isEmpty || !absence.isEmpty }
    var namesActors: Bool { anyone != nil || !codes.isEmpty || !ids.isEmpty || !memberships.isEmpty }
    var namesEvents: Bool { anyEvent != nil || !eventTypes.isEmpty }

    var isEmpty: Bool { !namesFields && !namesActors && !namesEvents }

    /// The fields whose values are asked for.
    var fields: Set<ArticleField> { Set(values.keys).union(presence.keys).union(absence.keys) }

    mutating func value(_ folded: String, of field: ArticleField, _ terms: inout TermNumbers) -> Int32 {
        if let known = values[field]?[folded] {
            terms.use(known)
            return known
        }
        let term = terms.next(Frequency.value)
        values[field, default: [:]][folded] = term
        return term
    }

    mutating func presence(of field: ArticleField, _ terms: inout TermNumbers) -> Int32 {
        Self.entry(&presence, field, Frequency.presence, &terms)
    }
    mutating func absence(of field: ArticleField, _ terms: inout TermNumbers) -> Int32 {
        Self.entry(&absence, field, Frequency.absence, &terms)
    }
    mutating func eventType(_ name: String, _ terms: inout TermNumbers) -> Int32 { Self.entry(&eventTypes, name, Frequency.value, &terms) }

    mutating func anyEvent(_ terms: inout TermNumbers) -> Int32 {
        let term = anyEvent ?? terms.next(Frequency.presence)
        anyEvent = term
        return term
    }

    mutating func actor(_ pattern: ActorPattern, _ terms: inout TermNumbers) -> Int32 {
        switch pattern {
        case .anyone:
            let term = anyone ?? terms.next(Frequency.actor(pattern))
            anyone = term
            return term
        case .code(let code): return Self.entry(&codes, code, Frequency.actor(pattern), &terms)
        case .id(let id): return Self.entry(&ids, id, Frequency.actor(pattern), &terms)
        case .member(let organisation): return Self.entry(&memberships, organisation, Frequency.actor(pattern), &terms)
        }
    }

    private static func entry<Key>(_ known: inout [Key: Int32], _ key: Key, _ frequency: Double, _ terms: inout TermNumbers) -> Int32 {
        if let term = known[key] {
            terms.use(term)
            return term
        }
        let term = terms.next(frequency)
        known[key] = term
        return term
    }
}

extension FactTable {
    /// The terms of all that an article is, has and lacks. The same one may come several times.
    func eachFact(of article: AnnotatedArticle, _ body: (Int32) -> Void) {
        if namesFields { eachValue(of: article.article, body) }
        if namesActors {
            for actor in article.actors { eachName(id: actor.id, code: actor.code, memberships: actor.memberships, body) }
            for event in article.events {
                for side in [event.source, event.target] {
                    guard let side else { continue }
                    eachName(id: side.id, code: side.code, memberships: side.memberships, body)
                }
            }
        }
        if namesEvents {
            for event in article.events {
                if let anyEvent { body(anyEvent) }
                if let term = eventTypes[event.type] { body(term) }
            }
        }
    }

    private func eachValue(of article: Article, _ body: (Int32) -> Void) {
        for field in fields {
            let found = article.values(of: field)
            if let term = found.isEmpty ? absence[field] : presence[field] { body(term) }
            guard let wanted = values[field] else { continue }
            for value in found {
                if let term = wanted[Folding.fold(value)] { body(term) }
            }
        }
    }

    private func eachName(id: String?, code: String?, memberships found: [String], _ body: (Int32) -> Void) {
        if let anyone { body(anyone) }
        if let id, let term = ids[id] { body(term) }
        for membership in found {
            if let term = memberships[membership] { body(term) }
        }
        guard let code, !codes.isEmpty else { return }
        if let term = codes[code] { body(term) }
        // `UKR/GOV` is found by `UKR`, too.
        for (index, byte) in zip(code.utf8.indices, code.utf8) where byte == UInt8(ascii: "/") {
            if let term = codes[String(code[..<index])] { body(term) }
        }
    }
}
