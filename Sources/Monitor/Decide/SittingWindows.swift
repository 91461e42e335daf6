import Foundation
import Rules

// Windows: what a match counts, and what the time itself tells.
extension Sitting {
    /// What the window says with the match counted; `nil` for rules without one. Of several keys, the one that counts for most.
    mutating func count(_ match: AgendaMatch, at time: Date, _ sequences: [String: WindowReading]) -> WindowReading? {
        let rule = match.rule
        switch rule.policy.window {
        case .each: return nil
        case .newValue(let of, let learn): return countValues(match, of, learn, at: time)
        case .flatline(let below, let within, _):
            let readings = match.windowKeys.map { key in
                let state = rule.windowState(key)
                let counted = FlatlineCounter(below: below, within: within, definition: rule.policy.window.definition, key: key)
                    .count(at: time, in: shelf[state])
                shelf[state] = counted.state
                return counted.reading
            }
            return Self.best(readings)
        case .sequence(let steps, _, _):
            return sequences[rule.id]
                ?? WindowReading(
                    type: "sequence", by: .whole, observed: 0, threshold: Double(steps.count), from: time, to: time, state: .counting)
        case .frequency, .spike, .cardinality:
            let since = since(rule)
            let readings = match.windowKeys.map { key in
                let state = rule.windowState(key)
                let counted = WindowCounter(window: rule.policy.window, key: key, at: time, since: since)
                    .count(match.counted, in: shelf[state])
                shelf[state] = counted.state
                return counted.reading
            }
            return Self.best(readings)
        }
    }

    /// Counts the article as a step wherever it is one. What the sequences say of it, by their rules.
    mutating func countSequences(_ article: AgendaArticle) -> [String: WindowReading] {
        guard !article.isSeenOnly else { return [:] }
        var readings: [String: WindowReading] = [:]
        for sequence in article.sequences {
            guard case .sequence(let steps, let within, _) = sequence.rule.policy.window else { continue }
            let all = sequence.keys.map { key in
                let counter = SequenceCounter(
                    steps: steps, within: within, definition: sequence.rule.policy.window.definition, key: key)
                let counted = counter.count(
                    sequence.steps[key] ?? [], article: "\(article.key.source)\u{1F}\(article.key.id)", at: article.seen ?? now,
                    in: shelf[sequence.state(key)])
                shelf[sequence.state(key)] = counted.state
                return counted.reading
            }
            readings[sequence.rule.id] = Self.best(all)
        }
        return readings
    }

    private mutating func countValues(_ match: AgendaMatch, _ of: WindowKey, _ learn: Double, at time: Date) -> WindowReading {
        let rule = match.rule
        let since = since(rule)
        let new = match.counted.filter { shelf[rule.valueState($0)] == nil }
        for value in new { shelf[rule.valueState(value)] = RuleState(.integer(Int(time.milliseconds))) }
        let state: WindowReading.State = time.timeIntervalSince(since) < learn ? .warmingUp : new.isEmpty ? .counting : .reached
        return WindowReading(
            type: "new_value", by: CountKey(names: [of.name], values: [new.first ?? match.counted.first]), observed: Double(new.count),
            threshold: 1, from: since, to: time, state: state)
    }

    private static func best(_ readings: [WindowReading]) -> WindowReading? {
        readings.max { a, b in
            if (a.state == .reached) != (b.state == .reached) { return b.state == .reached }
            return a.observed / max(1, a.threshold) < b.observed / max(1, b.threshold)
        }
    }

    /// Since when the rule's window has been watched.
    private func since(_ rule: Rule) -> Date {
        guard let at = shelf[rule.sinceState]?.value["at"]?.integer else { return now }
        return Date(milliseconds: Int64(at))
    }

    /// Begins to watch a window, where it is not watched already.
    mutating func arm(_ rule: Rule) {
        let definition = rule.policy.window.definition
        if shelf[rule.sinceState]?.value["window"]?.string != definition {
            shelf[rule.sinceState] = RuleState(["window": .string(definition), "at": .integer(Int(now.milliseconds))])
        }
        guard case .flatline(let below, let within, _) = rule.policy.window, let key = rule.fixedFlatlineKey else { return }
        let state = rule.windowState(key)
        shelf[state] = FlatlineCounter(below: below, within: within, definition: definition, key: key).armed(shelf[state], at: now)
    }
}
