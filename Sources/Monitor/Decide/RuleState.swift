public import Foundation
public import Rules

/// Whose memory: of which rule, for what, and by which values it is kept apart.
public struct StateKey: Sendable, Hashable {
    public enum Part: String, Sendable, CaseIterable {
        /// Since when the rule's window has been watched.
        case since
        /// What a window has counted.
        case window
        /// A value that a `new_value` window knows.
        case value
        case throttle
        /// Matches that are gathered.
        case group
        /// An alert that is held until quiet hours end.
        case quiet
        /// Alerts that a digest will list; with an empty rule, when alerts were raised.
        case storm
        /// What an alert mutes.
        case inhibition
    }

    public var rule: String
    public var part: Part
    public var key: String

    public init(rule: String, part: Part, key: String) {
        self.rule = rule
        self.part = part
        self.key = key
    }
}

extension StateKey: Comparable {
    public static func < (a: StateKey, b: StateKey) -> Bool {
        (a.rule, a.part.rawValue, a.key) < (b.rule, b.part.rawValue, b.key)
    }
}

/// What is remembered between articles: kept in the transaction of the decision that changed it, so that nothing is in memory only.
public struct RuleState: Sendable, Hashable {
    public var value: JSON
    /// When it must be looked at again though nothing comes: a group's wait ends, quiet hours end, a silence has lasted.
    public var due: Date?
    /// When it has no more to tell and may be forgotten.
    public var expires: Date?

    public init(_ value: JSON, due: Date? = nil, expires: Date? = nil) {
        self.value = value
        self.due = due
        self.expires = expires
    }
}

/// The states that one transaction works with: those that were asked for beforehand, and what became of them.
struct StateShelf {
    private var states: [StateKey: RuleState]
    private let asked: Set<StateKey>
    private var changed: Set<StateKey> = []

    init(_ asked: Set<StateKey>, _ states: [StateKey: RuleState]) {
        self.asked = asked
        self.states = states
    }

    subscript(key: StateKey) -> RuleState? {
        get {
            assert(asked.contains(key) || changed.contains(key), "\(key) was not asked for before it was used")
            return states[key]
        }
        set {
            guard newValue != states[key] else { return }
            states[key] = newValue
            changed.insert(key)
        }
    }

    /// What is to be stored; `nil` for what is to be forgotten.
    var changes: [StateKey: RuleState?] {
        Dictionary(uniqueKeysWithValues: changed.map { ($0, states[$0]) })
    }
}
