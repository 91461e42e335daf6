import Foundation
import Rules

/// `storm:`: more alerts than that become digests.
public struct StormSettings: Sendable, Hashable {
    public var moreThan = 60
    public var within: Duration = .seconds(60)

    public init() {}

    var length: TimeInterval { within.seconds }
}

/// Says whether there is a storm: by the times of the alerts that were raised last.
struct StormGauge {
    static let key = StateKey(rule: "", part: .storm, key: "")

    let settings: StormSettings

    /// Whether one more alert is too many.
    func isStorm(at time: Date, _ state: RuleState?) -> Bool {
        times(state, at: time).count >= settings.moreThan
    }

    func raised(at time: Date, _ state: RuleState?) -> RuleState {
        let times = (times(state, at: time) + [time.milliseconds]).suffix(settings.moreThan)
        return RuleState(.array(times.map { .integer(Int($0)) }), expires: time + settings.length)
    }

    private func times(_ state: RuleState?, at time: Date) -> [Int64] {
        let start = time.milliseconds - settings.length.millisecondsLong
        return state?.value.array?.compactMap(\.integer).map(Int64.init).filter { $0 > start } ?? []
    }
}
