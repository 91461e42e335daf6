import Rules

/// Rule files that a command line names, instead of those of a configuration.
public struct RuleFolder: Sendable {
    private let patterns: [String]
    private let workingFolder: String

    /// - Parameter workingFolder: an absolute path, which patterns are relative to.
    public init(patterns: [String], workingFolder: String) {
        self.patterns = patterns
        self.workingFolder = workingFolder
    }

    /// Without settings, names of sinks and actors are not checked.
    public func load(settings: Settings?) throws(ConfigurationError) -> CheckedConfiguration {
        let lexicons = try settings.map { settings throws(ConfigurationError) in
            try LexiconLibrary(folder: settings.folder).lexicons(of: settings)
        }
        let rules = try RuleLibrary(folder: workingFolder).rules(patterns, for: settings, actors: lexicons?.actors)
        guard !rules.rules.isEmpty || rules.warnings.allSatisfy({ $0.code != RuleLibrary.noFiles }) else {
            throw ConfigurationError(
                diagnostics: rules.warnings.map { warning in
                    var fault = warning
                    fault.severity = .error
                    return fault
                })
        }
        return CheckedConfiguration(
            settings: settings ?? Settings(file: "", folder: workingFolder, state: ""), rules: rules, lexicons: lexicons ?? .builtin)
    }
}
