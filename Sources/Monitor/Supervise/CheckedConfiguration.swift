public import Rules

/// Settings and rules, read and checked; nothing is opened or connected yet.
public struct CheckedConfiguration: Sendable {
    public var settings: Settings
    public var rules: RuleSet

    /// Warnings of all files.
    public var warnings: [Diagnostic] { settings.warnings + rules.warnings }
}
