enum ThrottleKey: String, FieldKey {
    case every, by
    case growTo = "grow_to"

    static let required: [Self] = [.every]
}

enum GroupKey: String, FieldKey {
    case by, wait, max

    static let required: [Self] = [.wait]
}

enum QuietKey: String, FieldKey {
    case calendar, `do`

    static let required: [Self] = [.calendar]
}

/// Reads what stands between a match and its alert: window, throttle, group, quiet hours.
struct PolicyReader {
    let reader: NodeReader
    let names: RuleNames
    /// Of the rule: counts may be kept by them.
    let labels: [String: String]

    /// Alerts of a group that has no `max`.
    private static let usualGroup = 50

    /// `throttle: null` and the like take away what `defaults` gives.
    func policy(_ fields: FieldReader<RuleKey>, _ defaults: RuleDefaults) -> Rule.AlertPolicy {
        var policy = Rule.AlertPolicy()
        policy.window = fields[.window].flatMap { WindowReader(reader: reader, keys: keys).window($0) } ?? .each
        policy.throttle = (fields[.throttle] ?? defaults.throttle).flatMap(unlessNull).flatMap(throttle)
        policy.group = (fields[.group] ?? defaults.group).flatMap(unlessNull).flatMap(group)
        policy.quiet = (fields[.quiet] ?? defaults.quiet).flatMap(unlessNull).flatMap(quiet)
        return policy
    }

    private func unlessNull(_ node: YAMLNode) -> YAMLNode? { node.isNull ? nil : node }

    private var keys: WindowKeyReader { WindowKeyReader(reader, labels: labels) }

    private func throttle(_ node: YAMLNode) -> Throttle? {
        guard let fields = FieldReader<ThrottleKey>(node, reader, as: "a throttle") else { return nil }
        let by = fields[.by].flatMap(keys.keys) ?? [.rule]
        let every = fields.seconds(.every)
        let growTo = fields.seconds(.growTo)
        guard let every else { return nil }
        if let growTo, growTo < every, let node = fields[.growTo] {
            reader.report("out-of-range", at: node, "`grow_to` is shorter than `every`")
        }
        return Throttle(every: Double(every), by: by, growTo: growTo.map(Double.init))
    }

    private func group(_ node: YAMLNode) -> Grouping? {
        guard let fields = FieldReader<GroupKey>(node, reader, as: "a group") else { return nil }
        let by = fields[.by].flatMap(keys.keys) ?? [.rule]
        let max = fields.integer(.max, in: 1...10_000) ?? Self.usualGroup
        return fields.seconds(.wait).map { Grouping(by: by, wait: Double($0), max: max) }
    }

    /// `quiet: {calendar: nights, do: hold}`, or the calendar alone.
    private func quiet(_ node: YAMLNode) -> QuietHours? {
        if node.scalar != nil { return calendar(node).map { QuietHours(calendar: $0, action: .hold) } }
        guard let fields = FieldReader<QuietKey>(node, reader, as: "quiet hours") else { return nil }
        let action = fields.choice(.do, of: QuietHours.Action.self) ?? .hold
        return fields[.calendar].flatMap(calendar).map { QuietHours(calendar: $0, action: action) }
    }

    private func calendar(_ node: YAMLNode) -> String? {
        reader.string(node).flatMap { reader.known($0, node, as: "calendar", among: names.calendars.keys) }
    }
}
