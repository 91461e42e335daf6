import Foundation
import Rules

/// The pause after an alert. Pure: what is remembered comes in and goes out as a value.
///
/// A pause takes in its first moment and not its last. Where a match came during the last pause, the next one is twice as long, up to
/// `grow_to`; after a pause without one, it is `every` again.
struct ThrottleClock {
    let throttle: Throttle

    private struct Memory {
        var until: Date
        var pause: Double
        var alert: String
        var suppressed: Int
    }

    /// Until when there is a pause, and the alert that began it; `nil` where there is none.
    func pause(at time: Date, _ state: RuleState?) -> (until: Date, alert: String)? {
        // In milliseconds, as the store keeps them: a replay with the stored times must find the same.
        guard let memory = memory(state), time.milliseconds < memory.until.milliseconds else { return nil }
        return (memory.until, memory.alert)
    }

    /// With a match noted that came during the pause.
    func suppressed(_ state: RuleState?) -> RuleState? {
        guard var memory = memory(state) else { return state }
        memory.suppressed += 1
        return kept(memory)
    }

    /// Begins the pause after an alert. `alert` names it for people.
    func begun(at time: Date, by alert: String, _ state: RuleState?) -> RuleState {
        let last = memory(state)
        let goesOn = (last?.suppressed ?? 0) > 0
        let doubled = (last?.pause ?? throttle.every) * 2
        let pause = goesOn ? max(throttle.every, min(doubled, throttle.growTo ?? throttle.every)) : throttle.every
        return kept(Memory(until: time + pause, pause: pause, alert: alert, suppressed: 0))
    }

    private func memory(_ state: RuleState?) -> Memory? {
        guard let value = state?.value, let until = value["until"]?.integer, let pause = value["pause"]?.integer else { return nil }
        return Memory(
            until: Date(milliseconds: Int64(until)), pause: Double(pause) / 1000, alert: value["alert"]?.string ?? "",
            suppressed: value["suppressed"]?.integer ?? 0)
    }

    private func kept(_ memory: Memory) -> RuleState {
        RuleState(
            [
                "until": .integer(Int(memory.until.milliseconds)), "pause": .integer(Int(memory.pause.millisecondsLong)),
                "alert": .string(memory.alert), "suppressed": .integer(memory.suppressed),
            ],
            // How long the next pause is depends on this one, however late the next match comes: forgotten after a further month.
            expires: memory.until + 30 * 86_400)
    }
}
