/// All rules of a configuration, read and checked, in the order of files and of rules in them. Not compiled yet.
public struct RuleSet: Sendable, Hashable {
    public var rules: [Rule]
    /// By name: those of the rule files and those of `monitord.yaml`.
    public var calendars: [String: QuietCalendar]
    public var warnings: [Diagnostic]

    public init(rules: [Rule], calendars: [String: QuietCalendar] = [:], warnings: [Diagnostic] = []) {
        self.rules = rules
        self.calendars = calendars
        self.warnings = warnings
    }
}

/// Why a rule set cannot be used: every fault of every file, sorted by file and position.
public struct RuleSetError: Error, Sendable, Hashable {
    public let diagnostics: [Diagnostic]

    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
