/// Makes of conditions what an article is matched against: terms, nodes, and for each rule what to show when it matches.
struct RuleCompiler: ~Copyable {
    var words = TermTable()
    var patterns = PatternTable()
    var facts = FactTable()
    var graph = QueryGraph()
    var evidence = EvidencePlan()
    var terms = TermNumbers()
    private(set) var usesLead = false
    private(set) var usesURL = false

    private var patternTerms: [TokenPattern: Int32] = [:]
}

// MARK: Conditions

extension RuleCompiler {
    /// The node of a condition of which nothing is shown.
    mutating func hiddenNode(_ condition: Condition) -> Int32 {
        let start = evidence.entries.count
        let node = node(condition, at: "", isShown: false)
        evidence.removeAll(from: start)
        return node
    }

    /// Gives back what only compiling needs.
    mutating func seal() {
        patterns.seal()
        words.seal(patterns)
        graph.seal()
        evidence.seal()
        patternTerms = [:]
    }

    /// The node of a condition. `path` is its own; what it finds is entered in the rule's plan, unless it stands where nothing is shown.
    mutating func node(_ condition: Condition, at path: String, isShown: Bool) -> Int32 {
        switch condition {
        case .together(let members):
            let nodes = members.map { node($0, at: path, isShown: isShown) }
            return joined(.all, nodes)
        case .all(let members): return joined(.all, nodes(members, path.dotted("all"), isShown))
        case .any(let members): return joined(.any, nodes(members, path.dotted("any"), isShown))
        case .none(let members): return graph.node(.not, [joined(.any, nodes(members, path.dotted("none"), false))])
        case .atLeast(let needed, let members):
            let nodes = nodes(members, path.dotted("at_least.of"), isShown)
            return graph.node(.atLeast, [Int32(clamping: needed)] + nodes)
        case .text(let query):
            let node = node(query)
            if isShown { evidence.add(.text, node, path.dotted("text")) }
            return node
        case .actor(let test):
            let node = graph.leaf(.actor(test))
            if isShown { evidence.add(.actor, node, path.dotted("actor")) }
            return node
        case .event(let test):
            let node = graph.leaf(.event(test))
            if isShown { evidence.add(.event, node, path.dotted("event")) }
            return node
        case .field(let test):
            let node = node(test)
            evidence.add(isShown ? .field : .hiddenField, node, path.dotted("field"), leaf: graph.number(of: .field(test)))
            return node
        case .age(let limit):
            let node = graph.leaf(.age(under: limit))
            evidence.add(isShown ? .age : .hiddenAge, node, path.dotted("age"))
            return node
        }
    }

    private mutating func nodes(_ members: [Condition], _ path: String, _ isShown: Bool) -> [Int32] {
        var nodes: [Int32] = []
        for (index, member) in members.enumerated() { nodes.append(node(member, at: "\(path)[\(index)]", isShown: isShown)) }
        return nodes
    }

    private mutating func joined(_ kind: NodeKind, _ nodes: [Int32]) -> Int32 {
        if nodes.count == 1, let only = nodes.first { return only }
        return graph.node(kind, nodes)
    }

    private mutating func node(_ test: FieldTest) -> Int32 {
        guard case .equals(let wanted) = test.comparison, let field = ArticleField(rawValue: test.field) else {
            return graph.leaf(.field(test))
        }
        var operands = [facts.absence(of: field, &terms)]
        for value in wanted { operands.append(facts.value(Folding.fold(value), of: field, &terms)) }
        return graph.node(.field, operands)
    }
}

// MARK: Queries

extension RuleCompiler {
    mutating func node(_ query: TextQuery) -> Int32 {
        switch query {
        case .and(let parts):
            var nodes: [Int32] = []
            for part in parts { nodes.append(node(part)) }
            return joined(.all, nodes)
        case .or(let parts):
            var nodes: [Int32] = []
            for part in parts { nodes.append(node(part)) }
            return joined(.any, nodes)
        case .not(let part):
            let node = node(part)
            return graph.node(.not, [node])
        case .phrase(let phrase): return node(phrase)
        case .value(let test): return node(test)
        case .proximity(let proximity):
            let left = nodes(proximity.left)
            let right = nodes(proximity.right)
            let head = [Int32(clamping: proximity.distance), proximity.isOrdered ? 1 : 0, Int32(left.count)]
            return graph.node(.proximity, head + left + right)
        case .count(let count):
            let comparison = Int32(OccurrenceCount.Comparison.allCases.firstIndex(of: count.comparison) ?? 0)
            let phrases = nodes(count.of)
            return graph.node(.count, [comparison, Int32(clamping: count.bound)] + phrases)
        case .actor(let test): return graph.leaf(.actor(test))
        case .event(let test): return graph.leaf(.event(test))
        }
    }

    private mutating func nodes(_ phrases: [Phrase]) -> [Int32] {
        var nodes: [Int32] = []
        for phrase in phrases { nodes.append(node(phrase)) }
        return nodes
    }

    private mutating func node(_ phrase: Phrase) -> Int32 {
        let scope = ScopeMask(phrase.scope)
        usesLead = usesLead || scope.meets(.lead)
        usesURL = usesURL || scope.meets(.url)
        var words: [Int32] = []
        for word in phrase.words {
            if case .word(let text) = word {
                words.append(term(text))
            } else {
                words.append(-term(word))
            }
        }
        let head = Int32(scope.rawValue)
        if words.count == 1, let only = words.first { return QueryGraph.node(ScopedTerm(term: abs(only), scope: scope)) }
        return phrase.slop == 0
            ? graph.node(.phrase, [head] + words) : graph.node(.sloppy, [head, Int32(clamping: phrase.slop), Self.mayShare(words)] + words)
    }

    /// Whether two words of a phrase may be one token of the article: 1, else 0.
    private static func mayShare(_ terms: [Int32]) -> Int32 {
        terms.contains { $0 < 0 } || Set(terms).count < terms.count ? 1 : 0
    }

    private mutating func term(_ word: String) -> Int32 {
        let term = words.intern(word, next: Int32(terms.count))
        guard Int(term) < terms.count else { return terms.next(Frequency.word(word.utf8.count)) }
        terms.use(term)
        return term
    }

    private mutating func term(_ pattern: TokenPattern) -> Int32 {
        if let known = patternTerms[pattern] {
            terms.use(known)
            return known
        }
        let term = terms.next(Frequency.pattern(pattern))
        patternTerms[pattern] = term
        patterns.add(pattern, as: term)
        return term
    }

    private mutating func node(_ test: ValueTest) -> Int32 {
        guard case .folded(let text) = test.pattern else { return graph.leaf(.value(test)) }
        let term = facts.value(text, of: test.field, &terms)
        return graph.node(.fact, [graph.number(of: .value(test)), term])
    }
}
