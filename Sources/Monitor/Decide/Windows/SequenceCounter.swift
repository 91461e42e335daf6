import Foundation
import Rules

/// Watches for matches of several rules one after another. Pure.
///
/// A step counts when its rule matches, whatever becomes of that match. One article is one step: a report that tells of two of them is no
/// sequence.
struct SequenceCounter {
    /// Steps that are remembered for a key at most; the oldest go first.
    private static let most = 2_000

    let steps: [String]
    let within: Double
    let definition: String
    let key: CountKey

    private struct Entry: Hashable {
        var at: Int64
        var step: Int
        var article: String
    }

    /// With an article counted that the rules of these steps match. The reading is `reached` where it completes the sequence.
    func count(_ matched: Set<Int>, article: String, at time: Date, in state: RuleState?) -> (state: RuleState, reading: WindowReading) {
        var entries = remembered(state)
        let chains = matched.map { chain(through: Entry(at: time.milliseconds, step: $0, article: article), entries) }
        for step in matched.sorted() { entries.append(Entry(at: time.milliseconds, step: step, article: article)) }
        entries.sort { $0.at < $1.at }
        let latest = entries.last?.at ?? time.milliseconds
        entries.removeAll { $0.at < latest - 2 * within.millisecondsLong }
        entries.removeFirst(max(0, entries.count - Self.most))
        let best = chains.max { $0.count < $1.count } ?? []
        return (kept(entries, latest), reading(best, at: time))
    }

    /// The steps before and behind an entry that are nearest to it, as far as they go.
    private func chain(through entry: Entry, _ entries: [Entry]) -> [Entry] {
        var chain = [entry]
        for step in stride(from: entry.step - 1, through: 0, by: -1) {
            let next = chain[0]
            let before = entries.last { $0.step == step && $0.at <= next.at && $0.article != entry.article }
            guard let before, entry.at - before.at <= within.millisecondsLong else { break }
            chain.insert(before, at: 0)
        }
        for step in (entry.step + 1)..<max(entry.step + 1, steps.count) {
            let last = chain[chain.count - 1]
            // Of articles that are seen at the same time, the one that came first is the earlier step.
            let after = entries.first { $0.step == step && $0.at >= last.at && $0.at > entry.at }
            guard let after, after.at - chain[0].at <= within.millisecondsLong else { break }
            chain.append(after)
        }
        return chain
    }

    private func reading(_ chain: [Entry], at time: Date) -> WindowReading {
        WindowReading(
            type: "sequence", by: key, observed: Double(chain.count), threshold: Double(steps.count),
            from: Date(milliseconds: chain.first?.at ?? time.milliseconds), to: Date(milliseconds: chain.last?.at ?? time.milliseconds),
            state: chain.count == steps.count ? .reached : .counting)
    }

    private func remembered(_ state: RuleState?) -> [Entry] {
        guard let value = state?.value, value["window"]?.string == definition else { return [] }
        return value["steps"]?.array?.compactMap { item in
            guard let at = item[0]?.integer, let step = item[1]?.integer, let article = item[2]?.string else { return nil }
            return Entry(at: Int64(at), step: step, article: article)
        } ?? []
    }

    private func kept(_ entries: [Entry], _ latest: Int64) -> RuleState {
        RuleState(
            [
                "window": .string(definition),
                "steps": .array(entries.map { [.integer(Int($0.at)), .integer($0.step), .string($0.article)] }),
            ],
            expires: Date(milliseconds: latest + 2 * within.millisecondsLong))
    }
}
