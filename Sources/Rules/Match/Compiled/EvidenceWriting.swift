/// What makes a rule true, found by a second walk over the rules that match: the same entries as `ScanningMatcher`'s.
extension MatchScratch {
    mutating func evidence(of rule: CompiledRule, _ article: AnnotatedArticle, _ rules: CompiledRules) -> [Evidence] {
        var evidence: [Evidence] = []
        evidence.reserveCapacity(rule.evidence.count)
        for index in rule.evidence {
            let entry = rules.evidence.entries[index]
            guard let kind = EvidencePlan.Kind(rawValue: entry.kind) else { continue }
            let path = rules.evidence.paths[Int(entry.path)]
            switch kind {
            case .text:
                guard rule.evidence.count == 1 || verdict(of: entry.node, article, rules) == .holds else { continue }
                spans.removeAll()
                collect(entry.node, article, rules)
                if spans.count > 0 { evidence.append(Evidence(condition: path, finding: .text, spans: &spans)) }
            case .actor, .event, .age, .field:
                let leaf = kind == .field ? entry.leaf : rules.graph.code[Int(entry.node) + QueryGraph.headerLength]
                if let found = finding(rules.graph.leaves[Int(leaf)], path, article, rules) { evidence.append(found) }
            case .hiddenField, .hiddenAge: break
            }
        }
        return evidence
    }

    /// The fields that leave a rule undecided, each once.
    mutating func missing(of rule: CompiledRule, _ article: AnnotatedArticle, _ rules: CompiledRules) -> [String] {
        var names: [String] = []
        for index in rule.evidence {
            let entry = rules.evidence.entries[index]
            let name: String
            switch EvidencePlan.Kind(rawValue: entry.kind) {
            case .field, .hiddenField:
                guard case .field(let test) = rules.graph.leaves[Int(entry.leaf)] else { continue }
                guard article.article.values(named: test.field) == nil else { continue }
                name = test.field
            case .age, .hiddenAge:
                guard case .failure(let missing) = article.article.age else { continue }
                name = missing.name
            default: continue
            }
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    private func finding(_ leaf: LeafTest, _ path: String, _ article: AnnotatedArticle, _ rules: CompiledRules) -> Evidence? {
        switch leaf {
        case .value: nil
        case .actor(let test):
            test.find(in: article).map { Evidence(condition: path, finding: .actor($0.actor), allSpans: $0.spans) }
        case .event(let test):
            article.events.first(where: test.holds).map { first in
                Evidence(condition: path, finding: .event(first), allSpans: article.events.filter(test.holds).flatMap(\.spans))
            }
        case .field(let test):
            article.article.values(named: test.field).flatMap { test.first(of: $0, with: rules.expressions) }.map {
                Evidence(condition: path, finding: .field(name: test.field, value: $0), spans: [])
            }
        case .age(let limit):
            if case .success(let age) = article.article.age, age < limit {
                Evidence(condition: path, finding: .age(age), spans: [])
            } else {
                nil
            }
        }
    }
}

// MARK: Spans

extension MatchScratch {
    /// Adds the spans of a node that holds.
    private mutating func collect(_ node: Int32, _ article: AnnotatedArticle, _ rules: CompiledRules) {
        if let word = QueryGraph.word(node) { return collectWord(word.term, word.scope) }
        let operands = rules.graph.operands(of: node)
        let start = operands.lowerBound
        switch rules.graph.kind(of: node) {
        case .phrase:
            guard var walk = walk(node, rules) else { return }
            while let run = advance(&walk, rules) { addSpan(run) }
        case .sloppy: _ = findSloppy(node, rules, .spans)
        case .proximity: _ = findProximity(node, rules, .spans)
        case .count:
            guard rules.comparison(at: start).isPositive else { return }
            gatherRuns(of: (start + 2)..<operands.upperBound, rules)
            for index in 0..<runs.count { addSpan(runs[index]) }
        case .all:
            for place in operands { collect(rules.graph.code[place], article, rules) }
        case .any:
            for place in operands where verdict(of: rules.graph.code[place], article, rules) == .holds {
                collect(rules.graph.code[place], article, rules)
            }
        case .fact, .leaf: collect(rules.graph.leaves[Int(rules.graph.code[start])], article)
        case .atLeast, .not, .field, nil: break
        }
    }

    private mutating func collectWord(_ term: Int32, _ scope: ScopeMask) {
        var link = termPlaces[term].first
        while link >= 0 {
            let occurrence = occurrences[link]
            let place = places[occurrence.place]
            if place.scope.meets(scope) { spans.append(PackedSpan(field: place.scope, start: place.start, end: place.end)) }
            link = occurrence.next
        }
    }

    private mutating func collect(_ leaf: LeafTest, _ article: AnnotatedArticle) {
        let found =
            switch leaf {
            case .value(let test): test.spans(in: article.article)
            case .actor(let test): test.find(in: article)?.spans ?? []
            case .event(let test): article.events.filter(test.holds).flatMap(\.spans)
            case .field, .age: [TextSpan]()
            }
        for span in found { spans.append(PackedSpan(span)) }
    }

    mutating func addSpan(_ run: Run) {
        let first = places[run.start]
        spans.append(PackedSpan(field: first.scope, start: first.start, end: places[run.end - 1].end))
    }
}

extension Evidence {
    /// Of gathered spans: in order, each once, cut to what is listed.
    fileprivate init(condition: String, finding: Finding, spans: inout FlatArray<PackedSpan>) {
        var isOrdered = true
        var index = 1
        while isOrdered, index < spans.count {
            isOrdered = spans[index - 1].stands(before: spans[index])
            index += 1
        }
        if !isOrdered {
            spans.sort(from: 0) { $0.stands(before: $1) }
            var kept = 1
            for index in 1..<spans.count where spans[kept - 1].stands(before: spans[index]) {
                spans[kept] = spans[index]
                kept += 1
            }
            spans.truncate(to: kept)
        }
        let listed = min(spans.count, Self.maximumSpans)
        let list = [TextSpan](unsafeUninitializedCapacity: listed) { buffer, count in
            for index in 0..<listed { buffer.initializeElement(at: index, to: spans[index].span) }
            count = listed
        }
        self.init(condition: condition, finding: finding, spans: list, total: spans.count)
    }
}
