import Foundation
import Rules

// What is due: groups whose wait is over, quiet hours that have ended, digests, silences that have lasted.
extension Sitting {
    /// After a start, sources first catch up: what came while nobody watched must not look like silence.
    private static let catchUp: TimeInterval = 5 * 60

    mutating func lookAtWhatIsDue(_ agenda: Agenda) {
        for (key, state) in agenda.due {
            switch key.part {
            case .group: endGroup(key, state)
            case .storm: endStorm(key, state)
            case .quiet: endQuiet(key, state)
            case .window: endSilence(key, state)
            case .since, .value, .throttle, .inhibition: shelf[key] = RuleState(state.value, expires: state.expires)
            }
        }
    }

    private mutating func endGroup(_ key: StateKey, _ state: RuleState) {
        shelf[key] = nil
        guard let gathering = Gathering(state) else { return }
        if case .waiting(let suppression) = close(gathering) { keepWaiting(gathering.first, suppression) }
    }

    private mutating func endStorm(_ key: StateKey, _ state: RuleState) {
        shelf[key] = nil
        guard let gathering = Gathering(state) else { return }
        _ = raise(gathering.digest, .digest)
    }

    /// Released, unless the hours are still quiet (somebody may have edited the calendar) or a silence has come.
    private mutating func endQuiet(_ key: StateKey, _ state: RuleState) {
        shelf[key] = nil
        guard let draft = AlertDraft(json: state.value) else { return }
        if let rule = plan.policies.rules[key.rule], rule.policy.quiet?.action == .hold, let end = quietEnd(rule) {
            shelf[key] = RuleState(state.value, due: end)
            return
        }
        if let silence = silences.first(where: { $0.mutes(draft, at: now) }) {
            return withdraw(draft, Suppression(.silence, reason: silence.words))
        }
        if case .waiting(let suppression) = raise(draft, draft.isAbsence ? .absence : .released) { keepWaiting(draft, suppression) }
    }

    private mutating func endSilence(_ key: StateKey, _ state: RuleState) {
        guard let rule = plan.policies.rules[key.rule], case .flatline(let below, let within, let by) = rule.policy.window else {
            shelf[key] = nil
            return
        }
        if let opened, let due = state.due, due <= opened + min(within, Self.catchUp), now < opened + min(within, Self.catchUp) {
            shelf[key] = RuleState(state.value, due: opened + min(within, Self.catchUp), expires: state.expires)
            return
        }
        let counter = FlatlineCounter(
            below: below, within: within, definition: rule.policy.window.definition, key: CountKey(key.key, by: by))
        let looked = counter.look(at: now, state)
        shelf[key] = looked.state
        guard let reading = looked.reading else { return }
        let name = counter.key.words
        var draft = AlertDraft(
            rule: AlertRule(rule), dedupKey: "\(rule.id)|absence\(name.isEmpty ? "" : ":\(name)")", window: reading.json)
        draft.pauses = rule.policy.throttle.map { rule.fixedKeys($0.by).map(\.text) } ?? []
        if let reason = halted(draft) { return withdraw(draft, reason) }
        _ = tell(draft, reason: .absence)
    }

    /// Matches that wait for something else now: what is listed as their reason changes.
    private mutating func keepWaiting(_ draft: AlertDraft, _ suppression: Suppression) {
        record.delays.append(.init(rule: draft.rule.id, subjects: draft.subjects, suppression: suppression, at: now))
    }
}

extension CountKey {
    /// From what stands in the store.
    init(_ text: String, by: [WindowKey]) {
        let names = by.filter { $0 != .rule }.map(\.name)
        let values = (try? JSON(parsing: text))?.array?.map(\.string) ?? []
        self.init(names: values.count == names.count ? names : [], values: values.count == names.count ? values : [])
    }
}
