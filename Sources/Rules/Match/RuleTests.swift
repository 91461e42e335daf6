/// Runs the tests that rules carry.
public enum RuleTests {
    /// What a test failed on, at its place in the rule file.
    public struct Failure: Sendable, Hashable {
        public let rule: String
        public let test: String
        public let diagnostic: Diagnostic
    }

    /// Failures in the order of rules and tests. Rules that are not enabled match nothing, so their tests are left out.
    ///
    /// - Parameters:
    ///   - matcher: of these rules.
    ///   - annotate: finds the actors and events of a test's article.
    public static func run(
        _ rules: RuleSet, matcher: any Matcher, annotate: (Article) -> AnnotatedArticle = { AnnotatedArticle($0) }
    ) -> [Failure] {
        rules.rules.filter(\.header.isEnabled).flatMap { rule in
            rule.tests.compactMap { test in
                let article = annotate(test.article)
                let result = matcher.match(article)
                let outcome = Outcome(
                    match: result.matches.first { $0.rule.id == rule.id }, undecided: result.undecided.first { $0.rule.id == rule.id },
                    article: article.article)
                return outcome.fulfils(test) ? nil : failure(test, rule, outcome)
            }
        }
    }

    private static func failure(_ test: RuleTest, _ rule: Rule, _ outcome: Outcome) -> Failure {
        let expected = test.evidence.isEmpty ? test.expect.rawValue : "match with evidence " + quoted(test.evidence)
        let missing = outcome.missing(of: test.evidence)
        var message = "the test `\(test.name)` of rule `\(rule.id)` fails"
        if test.expect == .match, outcome.isMatch, !missing.isEmpty { message += ": no evidence " + quoted(missing) }
        let diagnostic = Diagnostic(
            "test-failed", in: rule.origin.file, at: test.position, message, help: "\n- expected: \(expected)\n+ found:    \(outcome.text)")
        return Failure(rule: rule.id, test: test.name, diagnostic: diagnostic)
    }

    fileprivate static func quoted(_ texts: [String]) -> String {
        texts.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}

/// What became of a test's article.
private struct Outcome {
    let match: Match?
    let undecided: UndecidedRule?
    let article: Article

    /// An exception takes a match back.
    var isMatch: Bool { match != nil && match?.exception == nil }

    func fulfils(_ test: RuleTest) -> Bool {
        switch test.expect {
        case .match: isMatch && missing(of: test.evidence).isEmpty
        case .noMatch: !isMatch
        }
    }

    /// Texts that are not among the evidence, whatever their case.
    func missing(of texts: [String]) -> [String] {
        let found = Set(evidence.map { $0.lowercased() })
        return texts.filter { !found.contains($0.lowercased()) }
    }

    private var evidence: [String] {
        var seen: Set<String> = []
        return (match?.evidence ?? []).flatMap { item -> [String] in
            if case .field(_, let value) = item.finding { return [value] }
            return item.spans.map { $0.text(in: article) }
        }
        .filter { seen.insert($0).inserted }
    }

    /// More evidence than this says no more.
    private static let shownEvidence = 20

    var text: String {
        if let exception = match?.exception { return "no match: the exception `\(exception.id)` takes it back (\(exception.reason))" }
        if let undecided { return "no match: the article has no " + undecided.missing.map { "`\($0)`" }.joined(separator: ", ") }
        guard match != nil else { return "no match" }
        return "match with evidence " + RuleTests.quoted(Array(evidence.prefix(Self.shownEvidence)))
    }
}
