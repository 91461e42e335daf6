/// Reads rule files as people write them (contract: rule files) and checks everything about them. Pure: files come in as text.
public enum RuleFiles {
    public static let schema = "monitord.rules/1"

    /// Rules in the order of files and of rules in them; a file that is included stands behind the one that includes it. Throws every fault of every
    /// file, sorted by file and place.
    public static func read(_ files: [SourceFile], context: RuleContext = RuleContext()) throws(RuleSetError) -> RuleSet {
        var loader = RuleFileLoader(context.include)
        for member in files { loader.load(member) }
        let names = RuleNames(loader.files, context)
        var rules: [PlacedRule] = []
        for file in loader.files {
            rules += file.rules(names)
        }
        RuleSetChecker.check(rules)
        let diagnostics = loader.files.flatMap(\.reader.diagnostics).sorted()
        let errors = diagnostics.filter { $0.severity == .error } + loader.unreadable
        guard errors.isEmpty else { throw RuleSetError(diagnostics: (loader.unreadable + diagnostics).sorted()) }
        return RuleSet(rules: rules.compactMap(\.rule), calendars: names.calendars, warnings: diagnostics)
    }
}

/// A rule, where it stands, and who complains about it.
struct PlacedRule {
    let id: String
    /// `nil` where it has a fault.
    var rule: Rule?
    let idNode: YAMLNode
    let stepsNode: YAMLNode?
    let reader: NodeReader
}
