public import Rules

/// What `monitord check` tells: every fault and warning, and the tests of rules that fail.
public struct RuleCheck: Sendable {
    /// Sorted by file and place.
    public let diagnostics: [Diagnostic]
    /// One line for people.
    public let summary: String

    /// - Parameters:
    ///   - rehearsal: tries what the daemon would need; `nil` where rules alone are checked.
    ///   - shown: gives a diagnostic the file name that people know.
    public init(
        _ configuration: Result<CheckedConfiguration, ConfigurationError>, rehearsal: PlanRehearsal?, shown: (Diagnostic) -> Diagnostic
    ) {
        switch configuration {
        case .failure(let error):
            diagnostics = error.diagnostics
            let faults = error.diagnostics.count { $0.severity == .error }
            summary = "\(Self.count(faults, "fault")); tests were not run"
        case .success(let configuration):
            let rules = configuration.rules
            let failures = RuleTests.run(rules, matcher: CompiledRules(rules), annotate: configuration.annotator(.whatRulesAskFor)).map {
                shown($0.diagnostic)
            }
            let obstacles = rehearsal?.diagnostics(of: configuration.settings) ?? []
            diagnostics = configuration.warnings + obstacles + failures
            let tests = rules.rules.reduce(0) { $0 + $1.tests.count }
            let outcome = failures.isEmpty ? "all pass" : "\(failures.count) failed"
            summary = "\(Self.count(rules.rules.count, "rule")), \(Self.count(tests, "test")): \(tests == 0 ? "no tests" : outcome)"
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
