public import Rules

/// `routes:` in `monitord.yaml`: alerts that go to sinks besides those that their rule names.
public struct Route: Sendable, Hashable {
    /// What an alert's rule must be. An empty list asks nothing; within a list one is enough.
    public struct Condition: Sendable, Hashable {
        public var rules: [String] = []
        public var severities: [Severity] = []
        public var owners: [String] = []
        /// All of them, each with one of its values.
        public var labels: [String: [String]] = [:]

        public init() {}

        func holds(for rule: Rule) -> Bool {
            (rules.isEmpty || rules.contains(rule.id))
                && (severities.isEmpty || severities.contains(rule.header.severity))
                && (owners.isEmpty || rule.header.owner.map(owners.contains) ?? false)
                && labels.allSatisfy { name, values in rule.header.labels[name].map(values.contains) ?? false }
        }

        /// The same text for the same condition.
        var definition: String {
            "\(rules) \(severities.map(\.rawValue)) \(owners) \(labels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })"
        }
    }

    public var when: Condition
    /// Names of sinks.
    public var to: [String]

    public init(when: Condition, to: [String]) {
        self.when = when
        self.to = to
    }
}

/// Says which sinks an alert goes to: those its rule names, or all where it names none, and those of the routes that hold.
public struct Routing: Sendable, Hashable {
    /// All sinks, in the order in which they are written.
    private let sinks: [String]
    private let routes: [Route]

    public init(sinks: [String], routes: [Route] = []) {
        self.sinks = sinks
        self.routes = routes
    }

    /// Each name once, in the order of the sinks.
    public func sinks(for rule: Rule) -> [String] {
        let named = Set((rule.header.notify ?? sinks) + routes.filter { $0.when.holds(for: rule) }.flatMap(\.to))
        return sinks.filter(named.contains)
    }
}
