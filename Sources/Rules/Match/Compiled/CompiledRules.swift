/// Many rules as one structure, against which an article is matched at the cost of the few rules that it may concern.
///
/// Immutable: any number of threads match with the same one, each with a scratch space of its own. Finds what `ScanningMatcher` finds, with the same
/// evidence (docs/decisions/0014).
public final class CompiledRules: Matcher, Sendable {
    let words: TermTable
    let patterns: PatternTable
    let facts: FactTable
    let graph: QueryGraph
    let evidence: EvidencePlan
    let presearcher: Presearcher
    let expressions: [String: RegularExpression]
    let usesLead: Bool
    let usesURL: Bool
    private let rules: [Rule]
    private let compiled: FlatArray<CompiledRule>
    private let exceptions: FlatArray<Int32>
    private let termCount: Int
    private let idle = ScratchPool()

    /// Compiles the rules that are enabled.
    public init(_ set: RuleSet) {
        rules = set.rules.filter(\.header.isEnabled)
        expressions = set.expressions
        var compiler = RuleCompiler()
        var presearcher = Presearcher()
        var compiled = FlatArray<CompiledRule>()
        var exceptions = FlatArray<Int32>()
        for (number, rule) in rules.enumerated() {
            let firstException = rule.exceptions.isEmpty ? -1 : Int32(exceptions.count)
            for exception in rule.exceptions { exceptions.append(compiler.hiddenNode(exception.when)) }
            let start = Int32(compiler.evidence.entries.count)
            let root = compiler.node(rule.when, at: "", isShown: true)
            let end = Int32(compiler.evidence.entries.count)
            compiled.append(CompiledRule(root: root, firstEvidence: start, evidenceEnd: end, firstException: firstException))
            presearcher.file(Int32(number), under: compiler.covers(of: root))
        }
        termCount = compiler.terms.count
        presearcher.seal(terms: termCount)
        compiler.seal()
        usesLead = compiler.usesLead
        usesURL = compiler.usesURL
        self.presearcher = presearcher
        self.compiled = compiled
        self.exceptions = exceptions
        words = compiler.words
        patterns = compiler.patterns
        facts = compiler.facts
        graph = compiler.graph
        evidence = compiler.evidence
    }

    public func match(_ article: AnnotatedArticle) -> MatchResult {
        let worker = idle.take() ?? MatchWorker(MatchScratch(terms: termCount, rules: rules.count, verdicts: Int(graph.memoryCount)))
        defer { idle.give(worker) }
        return match(article, with: &worker.scratch, &worker.tokenizer)
    }

    private func match(_ article: AnnotatedArticle, with scratch: inout MatchScratch, _ tokenizer: inout Tokenizer) -> MatchResult {
        scratch.read(article, with: &tokenizer, for: self)
        scratch.findCandidates(self)
        var result = MatchResult()
        var group = 0
        while let number = scratch.takeCandidate(&group) {
            let rule = compiled[number]
            switch scratch.verdict(of: rule.root, article, self) {
            case .fails: break
            case .unknown:
                result.undecided.append(UndecidedRule(rule: rules[number], missing: scratch.missing(of: rule, article, self)))
            case .holds:
                let evidence = scratch.evidence(of: rule, article, self)
                let exception = rule.firstException < 0 ? nil : exception(of: number, article, &scratch)
                result.matches.append(Match(number, of: rules, evidence: evidence, exception: exception))
            }
        }
        scratch.reset()
        return result
    }

    private func exception(of number: Int, _ article: AnnotatedArticle, _ scratch: inout MatchScratch) -> RuleException? {
        let first = Int(compiled[number].firstException)
        for (index, exception) in rules[number].exceptions.enumerated() where exception.isInForce(for: article.article) {
            if scratch.verdict(of: exceptions[first + index], article, self) == .holds { return exception }
        }
        return nil
    }

    /// The comparison of a `count` node whose numbers begin here.
    func comparison(at place: Int) -> OccurrenceCount {
        let sign = OccurrenceCount.Comparison.allCases[Int(graph.code[place])]
        return OccurrenceCount(of: [], comparison: sign, bound: Int(graph.code[place + 1]))
    }
}

/// A rule in the graph.
struct CompiledRule: BitwiseCopyable {
    var root: Int32
    /// In `EvidencePlan.entries`.
    var firstEvidence: Int32
    var evidenceEnd: Int32
    /// The nodes of its exceptions, in their order; −1 where it has none.
    var firstException: Int32

    var evidence: Range<Int> { Int(firstEvidence)..<Int(evidenceEnd) }
}
