import Foundation
import Rules

/// Counts matches in a window that is kept for one key. Pure: what is remembered comes in and goes out as a value.
///
/// A stretch of time has both of its ends: two matches exactly an hour apart came within an hour. A spike's stretches have only their later
/// end, so that each match is counted once, now or before.
struct WindowCounter {
    let window: Window
    let key: CountKey
    /// When the match was seen.
    let at: Date
    /// Since when the rule's window has been watched.
    let since: Date

    private var time: Int64 { at.milliseconds }

    /// With the match counted. `values` are those of `distinct` or `of`.
    func count(_ values: [String], in state: RuleState?) -> (state: RuleState?, reading: WindowReading) {
        var events = remembered(state)
        let span = window.memory.millisecondsLong
        let latest = max(events.latest ?? time, time)
        guard time >= latest - span else { return (state, reading(0, 0, from: at, to: at, .late)) }
        for value in window.counted == nil ? [nil] : values.map(Optional.some) { events.add(.init(at: time, value: value)) }
        events.forget(before: latest - span, beyond: window.mostEvents)
        let kept = RuleState(
            ["window": .string(window.definition), "events": events.json], expires: Date(milliseconds: latest + span))
        return (kept, verdict(events))
    }

    private func remembered(_ state: RuleState?) -> CountedEvents {
        // What was counted under another definition is not comparable.
        guard state?.value["window"]?.string == window.definition else { return CountedEvents() }
        return CountedEvents(state?.value["events"])
    }

    private func verdict(_ events: CountedEvents) -> WindowReading {
        switch window {
        case .frequency(let count, let within, _, let distinct):
            let found = events.fullest(within.millisecondsLong, around: time, distinct: distinct != nil)
            return reading(found, Double(count), isReached: found.count >= count)
        case .cardinality(_, let overCount, let within, _):
            let found = events.fullest(within.millisecondsLong, around: time, distinct: true)
            return reading(found, Double(overCount), isReached: found.count > overCount)
        case .spike(let spike):
            return verdict(spike, events)
        case .each, .newValue, .flatline, .sequence:
            return reading(1, 1, from: at, to: at, .reached)
        }
    }

    private func verdict(_ spike: Window.Spike, _ events: CountedEvents) -> WindowReading {
        let start = time - spike.within.millisecondsLong
        let now = events.count(after: start, through: time)
        let before = events.count(after: start - spike.base.millisecondsLong, through: start)
        let usual = Double(before) * spike.within / spike.base
        let threshold = max(Double(spike.minNow), spike.ratio * usual)
        let isKnown = at.timeIntervalSince(since) >= spike.base
        let isReached = isKnown && before >= spike.minBase && Double(now) >= threshold
        return reading(
            Double(now), threshold, from: Date(milliseconds: start), to: at, isReached ? .reached : isKnown ? .counting : .warmingUp)
    }

    private func reading(_ found: (count: Int, from: Int64, to: Int64), _ threshold: Double, isReached: Bool) -> WindowReading {
        reading(
            Double(found.count), threshold, from: Date(milliseconds: found.from), to: Date(milliseconds: found.to),
            isReached ? .reached : .counting)
    }

    private func reading(
        _ observed: Double, _ threshold: Double, from: Date, to: Date, _ state: WindowReading.State
    ) -> WindowReading {
        WindowReading(type: window.type, by: key, observed: observed, threshold: threshold, from: from, to: to, state: state)
    }
}
