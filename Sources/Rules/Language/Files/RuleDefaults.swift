enum RuleDefaultsKey: String, FieldKey {
    case severity, owner, labels, notify, stem, throttle, group, quiet
}

/// `defaults:` of a rule file: what its rules have where they say nothing themselves. Labels are added up, everything else is replaced.
struct RuleDefaults {
    var severity = Severity.medium
    var owner: String?
    var labels: [String: String] = [:]
    var notify: [String]?
    var stem = false
    /// Read anew for each rule, because what they count by may be a label of the rule.
    var throttle: YAMLNode?
    var group: YAMLNode?
    var quiet: YAMLNode?

    init(_ node: YAMLNode?, _ reader: NodeReader, _ names: RuleNames) {
        guard let node, let fields = FieldReader<RuleDefaultsKey>(node, reader, as: "`defaults`") else { return }
        severity = fields.choice(.severity) ?? severity
        owner = fields.string(.owner)
        labels = fields[.labels].flatMap { LabelReader(reader: reader).labels($0) } ?? [:]
        notify = fields[.notify].flatMap { names.sinks($0, reader) }
        stem = fields.bool(.stem) ?? stem
        throttle = fields[.throttle]
        group = fields[.group]
        quiet = fields[.quiet]
    }
}
