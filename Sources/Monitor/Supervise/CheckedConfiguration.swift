public import Rules

/// Settings, rules and lexicons, read and checked; nothing is opened or connected yet.
public struct CheckedConfiguration: Sendable {
    public var settings: Settings
    public var rules: RuleSet
    public var lexicons = Lexicons.builtin

    /// Warnings of all files.
    public var warnings: [Diagnostic] { settings.warnings + lexicons.warnings + rules.warnings }
}
