/// A condition's answer: the verdict, what makes its leaves true, and what it lacks.
struct ConditionAnswer {
    var verdict: Verdict
    /// One entry for each leaf that is true, none under `none`, in the order of the rule.
    var evidence: [Evidence] = []
    /// The fields that the article lacks, each once.
    var missing: [String] = []
}

extension ScannedArticle {
    /// `path` is the condition's own, empty at the top: `all[0]`.
    func answer(to condition: Condition, at path: String = "", _ expressions: [String: RegularExpression]) -> ConditionAnswer {
        func parts(_ conditions: [Condition], _ name: String) -> [ConditionAnswer] {
            conditions.enumerated().map { answer(to: $1, at: path.dotted(name) + "[\($0)]", expressions) }
        }
        switch condition {
        case .together(let conditions):
            let answers = conditions.map { answer(to: $0, at: path, expressions) }
            return joined(answers, atLeast: answers.count)
        case .all(let conditions): return joined(parts(conditions, "all"), atLeast: conditions.count)
        case .any(let conditions): return joined(parts(conditions, "any"), atLeast: 1)
        case .atLeast(let needed, let conditions): return joined(parts(conditions, "at_least.of"), atLeast: needed)
        case .none(let conditions):
            let answer = joined(parts(conditions, "none"), atLeast: 1)
            return ConditionAnswer(verdict: answer.verdict.negated, missing: answer.missing)
        case .text(let query):
            guard let spans = spans(of: query) else { return leaf(nil) }
            // True by what is absent alone (`NOT film`): nothing to show.
            guard !spans.isEmpty else { return ConditionAnswer(verdict: .holds) }
            return leaf(Evidence(condition: path.dotted("text"), finding: .text, allSpans: spans))
        case .actor(let test):
            let found = test.find(in: annotated)
            return leaf(found.map { Evidence(condition: path.dotted("actor"), finding: .actor($0.actor), allSpans: $0.spans) })
        case .event(let test):
            let found = events(of: test)
            return leaf(
                found.first.map { Evidence(condition: path.dotted("event"), finding: .event($0), allSpans: found.flatMap(\.spans)) })
        case .field(let test):
            guard let values = article.values(named: test.field) else { return ConditionAnswer(verdict: .unknown, missing: [test.field]) }
            let value = test.first(of: values, with: expressions)
            return leaf(value.map { Evidence(condition: path.dotted("field"), finding: .field(name: test.field, value: $0), spans: []) })
        case .age(let limit):
            switch article.age {
            case .failure(let missing): return ConditionAnswer(verdict: .unknown, missing: [missing.name])
            case .success(let age):
                return leaf(age < limit ? Evidence(condition: path.dotted("age"), finding: .age(age), spans: []) : nil)
            }
        }
    }

    private func leaf(_ evidence: Evidence?) -> ConditionAnswer {
        ConditionAnswer(verdict: Verdict(evidence != nil), evidence: evidence.map { [$0] } ?? [])
    }

    private func joined(_ answers: [ConditionAnswer], atLeast needed: Int) -> ConditionAnswer {
        var seen: Set<String> = []
        return ConditionAnswer(
            verdict: .atLeast(needed, of: answers.map(\.verdict)), evidence: answers.flatMap(\.evidence),
            missing: answers.flatMap(\.missing).filter { seen.insert($0).inserted })
    }
}

extension String {
    /// A path one name longer.
    func dotted(_ name: String) -> String {
        isEmpty ? name : "\(self).\(name)"
    }
}
