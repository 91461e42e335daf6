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
    let rules: [Rule]
    private let roots: FlatArray<Int32>
    /// A bit for each rule that is one query without exceptions: it needs no plan.
    private let simple: FlatArray<UInt64>
    /// A bit for each rule that holds where it is a candidate.
    private let proven: FlatArray<UInt64>
    private let plans: FlatArray<RulePlan>
    private let exceptions: FlatArray<Int32>
    private let termCount: Int
    private let idle = ScratchPool()

    /// Compiles the rules that are enabled.
    public init(_ set: RuleSet) {
        rules = set.rules.filter(\.header.isEnabled)
        expressions = set.expressions
        var compiler = RuleCompiler()
        var presearcher = Presearcher()
        var roots = FlatArray<Int32>()
        var simple = FlatArray<UInt64>(repeating: 0, count: (rules.count + 63) / 64)
        var proven = FlatArray<UInt64>(repeating: 0, count: (rules.count + 63) / 64)
        var plans = FlatArray<RulePlan>()
        var exceptions = FlatArray<Int32>()
        for (number, rule) in rules.enumerated() {
            let firstException = Int32(exceptions.count)
            for exception in rule.exceptions { exceptions.append(compiler.hiddenNode(exception.when)) }
            let start = Int32(compiler.evidence.entries.count)
            let root = compiler.node(rule.when, at: "", isShown: true)
            if case .text = rule.when, rule.exceptions.isEmpty { simple[number / 64] |= 1 << UInt64(number % 64) }
            roots.append(root)
            plans.append(RulePlan(start: start, end: Int32(compiler.evidence.entries.count), firstException: firstException))
        }
        // Once all are there: how many rules ask for a word tells how rare it is.
        for number in rules.indices where presearcher.file(Int32(number), under: compiler.requirements(of: roots[number])) {
            proven[number / 64] |= 1 << UInt64(number % 64)
        }
        termCount = compiler.terms.count
        presearcher.seal(terms: termCount)
        compiler.seal()
        usesLead = compiler.usesLead
        usesURL = compiler.usesURL
        self.presearcher = presearcher
        self.roots = roots
        self.simple = simple
        self.proven = proven
        self.plans = plans
        self.exceptions = exceptions
        words = compiler.words
        patterns = compiler.patterns
        facts = compiler.facts
        graph = compiler.graph
        evidence = compiler.evidence
        // The memory of the first worker is made and touched now: the first article does not wait for it.
        idle.give(MatchWorker(newScratch()))
    }

    private func newScratch() -> MatchScratch {
        MatchScratch(terms: termCount, rules: rules.count, verdicts: Int(graph.memoryCount))
    }

    public func match(_ article: AnnotatedArticle) -> MatchResult {
        let worker = idle.take() ?? MatchWorker(newScratch())
        defer { idle.give(worker) }
        return match(article, with: &worker.scratch, &worker.tokenizer)
    }

    private func match(_ article: AnnotatedArticle, with scratch: inout MatchScratch, _ tokenizer: inout Tokenizer) -> MatchResult {
        scratch.read(article, with: &tokenizer, for: self)
        scratch.findCandidates(self)
        scratch.listCandidates(self)
        var result = MatchResult()
        for index in 0..<scratch.listed.count {
            let number = scratch.listed[index]
            switch isProven(Int(number)) ? .holds : scratch.verdict(of: roots[number], article, self) {
            case .fails: break
            case .unknown:
                result.undecided.append(UndecidedRule(rule: rules[Int(number)], missing: scratch.missing(of: number, article, self)))
            case .holds:
                let exception = isSimple(Int(number)) ? -1 : exception(of: Int(number), article, &scratch)
                scratch.add(number, exception: exception, article, self)
            }
        }
        result.matches = scratch.matches(of: self)
        scratch.reset()
        return result
    }

    /// The number of the exception that takes a match back; −1 for none.
    private func exception(of number: Int, _ article: AnnotatedArticle, _ scratch: inout MatchScratch) -> Int32 {
        let first = Int(plans[number].firstException)
        for (index, exception) in rules[number].exceptions.enumerated() where exception.isInForce(for: article.article) {
            if scratch.verdict(of: exceptions[first + index], article, self) == .holds { return Int32(index) }
        }
        return -1
    }

    @inline(__always) func root(of rule: Int) -> Int32 { roots[rule] }

    @inline(__always) func isSimple(_ rule: Int) -> Bool { simple[rule >> 6] >> UInt64(rule & 63) & 1 != 0 }

    @inline(__always) private func isProven(_ rule: Int) -> Bool { proven[rule >> 6] >> UInt64(rule & 63) & 1 != 0 }

    func plan(of rule: Int) -> Range<Int> { Int(plans[rule].start)..<Int(plans[rule].end) }

    /// The comparison of a `count` node whose numbers begin here.
    func comparison(at place: Int) -> OccurrenceCount {
        let sign = OccurrenceCount.Comparison.allCases[Int(graph.code[place])]
        return OccurrenceCount(of: [], comparison: sign, bound: Int(graph.code[place + 1]))
    }
}

/// What belongs to a rule beside its root.
struct RulePlan: BitwiseCopyable {
    /// In `EvidencePlan.entries`.
    var start: Int32
    var end: Int32
    /// The nodes of its exceptions, in their order.
    var firstException: Int32
}
