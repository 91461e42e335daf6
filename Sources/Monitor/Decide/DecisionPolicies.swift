public import Rules

/// What stands between matches and alerts besides the rules' own words: calendars, inhibitions, storms.
public struct DecisionPolicies: Sendable {
    public let calendars: [String: QuietCalendar]
    public let inhibitions: [Inhibition]
    /// `nil`: no digests.
    public let storm: StormSettings?
    /// Those that are enabled, by id.
    let rules: [String: Rule]
    /// Rules that must be watched from the moment they are in force, because what they say depends on how long they have been.
    let watched: [Rule]
    /// Rules whose sequence has a step, by the step's rule.
    let sequences: [String: [Rule]]

    public init(
        rules: [Rule] = [], calendars: [String: QuietCalendar] = [:], inhibitions: [Inhibition] = [], storm: StormSettings? = nil
    ) {
        self.calendars = calendars
        self.inhibitions = inhibitions
        self.storm = storm
        let enabled = rules.filter(\.header.isEnabled)
        self.rules = Dictionary(enabled.map { ($0.id, $0) }) { first, _ in first }
        watched = enabled.filter { rule in
            switch rule.policy.window {
            case .spike, .newValue, .flatline: true
            case .each, .frequency, .cardinality, .sequence: false
            }
        }
        var sequences: [String: [Rule]] = [:]
        for rule in enabled {
            guard case .sequence(let steps, _, _) = rule.policy.window else { continue }
            for step in Set(steps) { sequences[step, default: []].append(rule) }
        }
        self.sequences = sequences
    }

    func calendar(of rule: Rule?) -> QuietCalendar? {
        rule?.policy.quiet.flatMap { calendars[$0.calendar] }
    }
}
