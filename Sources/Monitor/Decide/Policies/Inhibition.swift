import Foundation
public import Rules

/// `inhibit:`: alerts of some rules mute lesser ones about the same thing.
public struct Inhibition: Sendable, Hashable {
    /// An alert mutes others for so long after the last match of its rule: stories rarely rest for longer while they are news.
    static let lasting: TimeInterval = 86_400

    public var by: Route.Condition
    public var mutes: Route.Condition
    public var equal: [WindowKey]

    public init(by: Route.Condition, mutes: Route.Condition, equal: [WindowKey]) {
        self.by = by
        self.mutes = mutes
        self.equal = equal
    }

    /// Where it is remembered, for one of the values that must be equal. One that is edited begins anew, which errs on the side of an alert.
    func stateKey(_ key: CountKey) -> StateKey {
        StateKey(rule: "", part: .inhibition, key: "\(definition) \(key.text)")
    }

    private var definition: String {
        Digest.hex(Array(Digest.sha256("\(by.definition)|\(mutes.definition)|\(equal.map(\.name))").prefix(6)))
    }

    /// An alert that mutes.
    func begun(by rule: Rule, at time: Date) -> RuleState {
        RuleState(["rule": .string(rule.id)], expires: time + Self.lasting)
    }

    /// The rule whose alert mutes a match now.
    static func muting(_ state: RuleState?, _ rule: Rule, at time: Date) -> (rule: String, until: Date)? {
        guard let state, let name = state.value["rule"]?.string, let until = state.expires, time < until, name != rule.id else {
            return nil
        }
        return (name, until)
    }
}
