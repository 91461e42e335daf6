import Foundation
import Rules

/// Watches for matches that stay away: `below` of them must come within every stretch of a length. Pure.
///
/// One alert for each silence: it begins when the stretch that ends now holds too few, and is over when one holds enough again.
struct FlatlineCounter {
    /// A key that has been silent for so many stretches is forgotten; where it comes back, it is watched anew.
    private static let forgetAfter = 100.0

    let below: Int
    let within: Double
    let definition: String
    let key: CountKey

    private struct Memory {
        /// Since when it has been watched.
        var since: Int64
        /// The last `below` times of matches, in the order of time.
        var times: [Int64]
        var isSilent: Bool
    }

    /// Begins to watch at a time; unchanged where it is being watched.
    func armed(_ state: RuleState?, at time: Date) -> RuleState {
        if let state, memory(state) != nil { return state }
        return kept(Memory(since: time.milliseconds, times: [], isSilent: false))
    }

    /// With a match counted.
    func count(at time: Date, in state: RuleState?) -> (state: RuleState, reading: WindowReading) {
        var memory = memory(state) ?? Memory(since: time.milliseconds, times: [], isSilent: false)
        memory.times.append(time.milliseconds)
        memory.times.sort()
        memory.times.removeFirst(max(0, memory.times.count - below))
        let latest = max(time.milliseconds, memory.times.last ?? 0)
        if observed(memory, at: latest) >= below { memory.isSilent = false }
        return (kept(memory), reading(memory, at: Date(milliseconds: latest), memory.isSilent ? .silent : .counting))
    }

    /// What the time tells, when it is due: a reading where a silence begins.
    func look(at time: Date, _ state: RuleState) -> (state: RuleState?, reading: WindowReading?) {
        guard var memory = memory(state), !memory.isSilent else { return (nil, nil) }
        if let due = due(memory), due > time.milliseconds { return (kept(memory), nil) }
        memory.isSilent = true
        return (kept(memory), reading(memory, at: time, .silent))
    }

    private func observed(_ memory: Memory, at time: Int64) -> Int {
        memory.times.count { $0 > time - within.millisecondsLong && $0 <= time }
    }

    /// When the stretch that ends then first holds too few.
    private func due(_ memory: Memory) -> Int64? {
        if memory.isSilent { return nil }
        let whole = memory.since + within.millisecondsLong
        guard memory.times.count == below, let oldest = memory.times.first else { return whole }
        return max(whole, oldest + within.millisecondsLong)
    }

    private func memory(_ state: RuleState?) -> Memory? {
        guard let value = state?.value, value["window"]?.string == definition, let since = value["since"]?.integer else { return nil }
        let times = value["times"]?.array?.compactMap(\.integer).map(Int64.init) ?? []
        return Memory(since: Int64(since), times: Array(times.suffix(below)), isSilent: value["silent"] == true)
    }

    private func kept(_ memory: Memory) -> RuleState {
        let last = max(memory.times.last ?? 0, memory.since)
        return RuleState(
            [
                "window": .string(definition), "since": .integer(Int(memory.since)),
                "times": .array(memory.times.map { .integer(Int($0)) }), "silent": .bool(memory.isSilent),
            ],
            due: due(memory).map(Date.init(milliseconds:)),
            // One that is kept for the whole rule is watched as long as the rule is.
            expires: key.names.isEmpty ? nil : Date(milliseconds: last + (within * Self.forgetAfter).millisecondsLong))
    }

    private func reading(_ memory: Memory, at time: Date, _ state: WindowReading.State) -> WindowReading {
        WindowReading(
            type: "flatline", by: key, observed: Double(observed(memory, at: time.milliseconds)), threshold: Double(below),
            from: time - within, to: time, state: state)
    }
}
