/// A match before its lists are made: numbers in a `MatchScratch`.
struct MatchDraft: BitwiseCopyable {
    var rule: Int32
    /// In `evidenceDrafts`.
    var firstEvidence: Int32
    var evidenceEnd: Int32
    /// Of the rule's exceptions; −1 for none.
    var exception: Int32
}

/// What makes a rule true, found by a second walk over the rules that match: the same entries as `ScanningMatcher`'s.
extension MatchScratch {
    /// Enters a rule that holds.
    mutating func add(_ number: Int32, exception: Int32, _ article: AnnotatedArticle, _ rules: CompiledRules) {
        let start = Int32(truncatingIfNeeded: evidenceDrafts.count)
        if rules.isSimple(Int(number)) {
            addText(rules.root(of: Int(number)), EvidencePlan.textPath, article, rules)
        } else {
            addPlanned(rules.plan(of: Int(number)), article, rules)
        }
        let end = Int32(truncatingIfNeeded: evidenceDrafts.count)
        matchDrafts.append(MatchDraft(rule: number, firstEvidence: start, evidenceEnd: end, exception: exception))
    }

    private mutating func addPlanned(_ plan: Range<Int>, _ article: AnnotatedArticle, _ rules: CompiledRules) {
        for index in plan {
            let entry = rules.evidence.entries[index]
            switch EvidencePlan.Kind(rawValue: entry.kind) {
            case .text:
                guard verdict(of: entry.node, article, rules) == .holds else { continue }
                addText(entry.node, entry.path, article, rules)
            case .actor, .event, .age, .field:
                let isField = entry.kind == EvidencePlan.Kind.field.rawValue
                let leaf = isField ? entry.leaf : rules.graph.code[Int(entry.node) + QueryGraph.headerLength]
                let path = rules.evidence.paths[Int(entry.path)]
                guard let found = finding(rules.graph.leaves[Int(leaf)], path, article, rules) else { continue }
                evidenceDrafts.append(EvidenceDraft(path: EvidenceDraft.isReady, start: Int32(readyEvidence.count), count: 0, total: 0))
                readyEvidence.append(found)
            case .hiddenField, .hiddenAge, nil: break
            }
        }
    }

    private mutating func addText(_ node: Int32, _ path: Int32, _ article: AnnotatedArticle, _ rules: CompiledRules) {
        spans.removeAll()
        collect(node, article, rules)
        guard spans.count > 0 else { return }
        orderSpans()
        let start = Int32(truncatingIfNeeded: listedSpans.count)
        let count = min(spans.count, Evidence.maximumSpans)
        for index in 0..<count { listedSpans.append(spans[index]) }
        evidenceDrafts.append(
            EvidenceDraft(path: path, start: start, count: Int32(truncatingIfNeeded: count), total: Int32(clamping: spans.count)))
    }

    /// Puts the gathered spans in order, each once.
    private mutating func orderSpans() {
        var index = 1
        while index < spans.count, spans[index - 1].stands(before: spans[index]) { index += 1 }
        guard index < spans.count else { return }
        spans.sort(from: 0) { $0.stands(before: $1) }
        var kept = 1
        for index in 1..<spans.count where spans[kept - 1].stands(before: spans[index]) {
            spans[kept] = spans[index]
            kept += 1
        }
        spans.truncate(to: kept)
    }

    /// The matches, with the lists that they share.
    mutating func matches(of rules: CompiledRules) -> [Match] {
        guard matchDrafts.count > 0 else { return [] }
        let findings = Findings(
            rules: rules.rules, ready: readyEvidence, drafts: evidenceDrafts.elements, spans: listedSpans.elements,
            paths: rules.evidence.paths)
        var matches: [Match] = []
        matches.reserveCapacity(matchDrafts.count)
        for index in 0..<matchDrafts.count {
            let draft = matchDrafts[index]
            let exception = draft.exception < 0 ? nil : rules.rules[Int(draft.rule)].exceptions[Int(draft.exception)]
            let range = Int(draft.firstEvidence)..<Int(draft.evidenceEnd)
            matches.append(Match(Int(draft.rule), range, of: findings, exception: exception))
        }
        return matches
    }

    /// The fields that leave a rule undecided, each once.
    func missing(of number: Int32, _ article: AnnotatedArticle, _ rules: CompiledRules) -> [String] {
        var names: [String] = []
        for index in rules.plan(of: Int(number)) {
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
