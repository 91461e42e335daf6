/// Which matches make an alert (contract: rule files, Windows). Times in seconds.
public enum Window: Sendable, Hashable {
    case each
    case frequency(count: Int, within: Double, by: [WindowKey], distinct: WindowKey?)
    case spike(Spike)
    case cardinality(of: WindowKey, overCount: Int, within: Double, by: [WindowKey])
    case newValue(of: WindowKey, learn: Double)
    case flatline(below: Int, within: Double, by: [WindowKey])
    case sequence(steps: [String], within: Double, by: [WindowKey])

    public struct Spike: Sendable, Hashable {
        public var ratio: Double
        public var within: Double
        public var base: Double
        public var minNow: Int
        public var minBase: Int
        public var by: [WindowKey]

        public init(ratio: Double, within: Double, base: Double, minNow: Int, minBase: Int, by: [WindowKey]) {
            self.ratio = ratio
            self.within = within
            self.base = base
            self.minNow = minNow
            self.minBase = minBase
            self.by = by
        }
    }
}

/// What counts are kept by.
public enum WindowKey: Sendable, Hashable {
    case rule, source, domain, story, actor, target, event, lang
    case label(String)
}

/// At most one alert in a while for the same key; the pause doubles up to `growTo`.
public struct Throttle: Sendable, Hashable {
    public var every: Double
    public var by: [WindowKey]
    public var growTo: Double?

    public init(every: Double, by: [WindowKey], growTo: Double?) {
        self.every = every
        self.by = by
        self.growTo = growTo
    }
}

/// Alerts of the same key are gathered for a while and sent as one.
public struct Grouping: Sendable, Hashable {
    public var by: [WindowKey]
    public var wait: Double
    public var max: Int

    public init(by: [WindowKey], wait: Double, max: Int) {
        self.by = by
        self.wait = wait
        self.max = max
    }
}

/// When alerts are held back or dropped.
public struct QuietHours: Sendable, Hashable {
    public enum Action: String, Sendable, CaseIterable { case hold, drop }

    /// A calendar's name.
    public var calendar: String
    public var action: Action

    public init(calendar: String, action: Action) {
        self.calendar = calendar
        self.action = action
    }
}
