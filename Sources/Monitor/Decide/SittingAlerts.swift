import Foundation
import Rules

// Throttle, inhibition, storm, and the alert itself.
extension Sitting {
    /// Why the rule's throttle keeps a match back: where all of its keys pause.
    mutating func paused(_ rule: Rule, _ keys: [String]) -> String? {
        guard let throttle = rule.policy.throttle, !keys.isEmpty else { return nil }
        let clock = ThrottleClock(throttle: throttle)
        let pauses = keys.compactMap { clock.pause(at: now, shelf[rule.id.throttleState($0)]) }
        guard pauses.count == keys.count, let last = pauses.max(by: { $0.until < $1.until }) else { return nil }
        for key in keys.map({ rule.id.throttleState($0) }) { shelf[key] = clock.suppressed(shelf[key]) }
        return "paused until \(Timestamp.seconds(last.until)) after “\(last.alert)”"
    }

    mutating func beginPause(_ draft: AlertDraft) {
        guard let throttle = plan.policies.rules[draft.rule.id]?.policy.throttle else { return }
        let title = draft.article["title"]?.string ?? draft.rule.json["title"]?.string ?? ""
        for key in draft.pauses.map({ draft.rule.id.throttleState($0) }) {
            shelf[key] = ThrottleClock(throttle: throttle).begun(at: now, by: String(title.prefix(80)), shelf[key])
        }
    }

    /// Which rule's alert mutes a match.
    func muted(_ match: AgendaMatch) -> String? {
        for muting in match.mutings where muting.isMuted {
            for state in muting.states {
                guard let found = Inhibition.muting(shelf[state], match.rule, at: now) else { continue }
                return "\(found.rule) has alerted about the same \(muting.inhibition.equal.map(\.name).joined(separator: ", "))"
            }
        }
        return nil
    }

    mutating func mute(by match: AgendaMatch) {
        for muting in match.mutings where muting.mutes {
            for state in muting.states { shelf[state] = muting.inhibition.begun(by: match.rule, at: now) }
        }
    }

    /// Makes the alert, or folds it where there is a storm. Without a reason it is the first of its `dedup_key`, or a further one.
    mutating func raise(_ draft: AlertDraft, _ reason: Alert.Reason?) -> MatchOutcome.Verdict {
        if let settings = plan.policies.storm, reason != .digest {
            let gauge = StormGauge(settings: settings)
            // An absence has no article that a digest could list.
            if reason != .absence, gauge.isStorm(at: now, shelf[StormGauge.key]) { return fold(draft, settings) }
            shelf[StormGauge.key] = gauge.raised(at: now, shelf[StormGauge.key])
        }
        return issue(draft, reason)
    }

    /// An operator's alert. Only a silence keeps it back; no storm folds it, and a burst of them folds no news.
    mutating func tellOperator(_ draft: AlertDraft) {
        if let silence = silences.first(where: { $0.mutes(draft, at: now) }) {
            return withdraw(draft, Suppression(.silence, reason: silence.words))
        }
        _ = issue(draft, .absence)
    }

    private mutating func issue(_ draft: AlertDraft, _ reason: Alert.Reason?) -> MatchOutcome.Verdict {
        let isFirst = raisedKeys.insert(draft.dedupKey).inserted
        talliesTouched.insert(draft.rule.id)
        let alert = Alert(
            draft, id: ulids.next(at: now), raisedAt: now, reason: reason ?? (isFirst ? .first : .again),
            suppressedSinceLast: tallies.removeValue(forKey: draft.rule.id) ?? 0)
        let raised = RaisedAlert(alert: alert, body: alert.json.bytes, sinks: sinks(of: draft))
        record.alerts.append(raised)
        return .alert(raised)
    }

    private mutating func fold(_ draft: AlertDraft, _ settings: StormSettings) -> MatchOutcome.Verdict {
        let state = draft.rule.id.stormState
        var gathering = Gathering(shelf[state])
        if gathering == nil { gathering = Gathering(draft, due: now + settings.length) } else { gathering?.add(draft) }
        shelf[state] = gathering?.state
        return .waiting(Suppression(.storm, reason: "a digest will list it at \(Timestamp.seconds(gathering?.due ?? now))"))
    }

    /// As the rule says now; of a rule that is gone, as it said.
    private func sinks(of draft: AlertDraft) -> [String] {
        plan.policies.rules[draft.rule.id].map(plan.routing.sinks) ?? draft.sinks
    }

    mutating func withdraw(_ draft: AlertDraft, _ suppression: Suppression) {
        record.withdrawals.append(
            DecisionRecord.Withdrawal(rule: draft.rule.id, subjects: draft.subjects, suppression: suppression, at: now))
        tally(draft.rule.id, max(1, draft.subjects.count))
    }
}
