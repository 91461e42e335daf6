import Rules

/// Everything that the daemon works with, built and checked by the planner: nothing in it can fail any more.
struct Plan: Sendable {
    var settings: Settings
    var rules: RuleSet
    var decisions: DecisionPlan
    var sinks: [ConfiguredSink]
    var sources: [PlannedSource]
    /// What the source of feeds asks.
    var feeds: [Feed]

    /// For people: what is in force.
    var summary: String {
        "\(Self.count(rules.rules.count(where: \.header.isEnabled), "rule")), \(Self.count(sourceIDs.count, "source")), "
            + Self.count(sinks.count, "sink")
    }

    var sourceIDs: [String] { sources.flatMap(\.ids) }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

/// A source that is ready to run, and what tells whether a reload changed it.
struct PlannedSource: Sendable {
    enum Key: Hashable, Sendable {
        case directory(DirectorySettings)
        /// All feeds. Which they are does not matter: that changes while they are fetched.
        case feeds(FetchSettings)
    }

    var key: Key
    /// The ids that its articles carry.
    var ids: [String]
    var source: any Source
}
