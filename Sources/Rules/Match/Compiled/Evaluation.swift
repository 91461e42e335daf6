/// Whether a node holds of the article that was read.
extension MatchScratch {
    mutating func verdict(of node: Int32, _ article: AnnotatedArticle, _ rules: CompiledRules) -> Verdict {
        if let word = QueryGraph.word(node) { return Verdict(present[word.term].meets(word.scope)) }
        guard let memory = rules.graph.memory(of: node) else { return evaluated(node, article, rules) }
        let known = verdicts[memory]
        if known >> 2 == generation { return Verdict(code: known & 3) }
        let verdict = evaluated(node, article, rules)
        verdicts[memory] = generation << 2 | verdict.code
        return verdict
    }

    private mutating func evaluated(_ node: Int32, _ article: AnnotatedArticle, _ rules: CompiledRules) -> Verdict {
        let operands = rules.graph.operands(of: node)
        let start = operands.lowerBound
        switch rules.graph.kind(of: node) {
        case .all: return all(operands, article, rules)
        case .any: return any(operands, article, rules)
        case .not: return verdict(of: rules.graph.code[start], article, rules).negated
        case .phrase: return Verdict(hasPhrase(node, rules))
        case .sloppy: return Verdict(findSloppy(node, rules, .any))
        case .proximity: return Verdict(findProximity(node, rules, .any))
        case .count:
            gatherRuns(of: (start + 2)..<operands.upperBound, rules)
            return Verdict(rules.comparison(at: start).holds(runs.count))
        case .atLeast: return atLeast(operands, article, rules)
        case .fact: return Verdict(!present[rules.graph.code[start + 1]].isEmpty)
        case .field: return field(operands, rules)
        case .leaf: return leaf(rules.graph.leaves[Int(rules.graph.code[start])], article, rules)
        case nil: return .fails
        }
    }

    private mutating func all(_ members: Range<Int>, _ article: AnnotatedArticle, _ rules: CompiledRules) -> Verdict {
        var whole = Verdict.holds
        for place in members {
            switch verdict(of: rules.graph.code[place], article, rules) {
            case .holds: break
            case .fails: return .fails
            case .unknown: whole = .unknown
            }
        }
        return whole
    }

    private mutating func any(_ members: Range<Int>, _ article: AnnotatedArticle, _ rules: CompiledRules) -> Verdict {
        var whole = Verdict.fails
        for place in members {
            switch verdict(of: rules.graph.code[place], article, rules) {
            case .holds: return .holds
            case .fails: break
            case .unknown: whole = .unknown
            }
        }
        return whole
    }

    private mutating func atLeast(_ operands: Range<Int>, _ article: AnnotatedArticle, _ rules: CompiledRules) -> Verdict {
        let needed = Int(rules.graph.code[operands.lowerBound])
        var (holding, unknown) = (0, 0)
        for place in operands.dropFirst() {
            switch verdict(of: rules.graph.code[place], article, rules) {
            case .holds: holding += 1
            case .fails: break
            case .unknown: unknown += 1
            }
            if holding >= needed { return .holds }
        }
        return holding + unknown >= needed ? .unknown : .fails
    }

    /// The first operand is the absence of a value; the others are values.
    private func field(_ operands: Range<Int>, _ rules: CompiledRules) -> Verdict {
        if !present[rules.graph.code[operands.lowerBound]].isEmpty { return .unknown }
        for place in operands.dropFirst() where !present[rules.graph.code[place]].isEmpty { return .holds }
        return .fails
    }

    private func leaf(_ test: LeafTest, _ article: AnnotatedArticle, _ rules: CompiledRules) -> Verdict {
        switch test {
        case .value(let test): return Verdict(!test.spans(in: article.article).isEmpty)
        case .actor(let test): return Verdict(test.find(in: article) != nil)
        case .event(let test): return Verdict(article.events.contains(where: test.holds))
        case .field(let test):
            guard let values = article.article.values(named: test.field) else { return .unknown }
            return Verdict(test.first(of: values, with: rules.expressions) != nil)
        case .age(let limit):
            switch article.article.age {
            case .failure: return .unknown
            case .success(let age): return Verdict(age < limit)
            }
        }
    }
}

extension Verdict {
    fileprivate var code: UInt32 {
        switch self {
        case .holds: 1
        case .fails: 0
        case .unknown: 2
        }
    }

    fileprivate init(code: UInt32) {
        self = code == 1 ? .holds : code == 0 ? .fails : .unknown
    }
}

extension ScopeMask {
    @inline(__always) init(code: Int32) {
        self.init(rawValue: UInt8(truncatingIfNeeded: code))
    }
}
