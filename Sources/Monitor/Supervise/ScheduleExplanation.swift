public import Foundation
public import Rules

/// When a match now, and the next ones, would alert, and why: the rule's policy, what is remembered of it, and a rehearsal on a copy.
public struct ScheduleExplanation: Sendable {
    /// What would become of a match at a time, or what would be told then.
    public struct Line: Sendable, Hashable {
        public var at: Date
        public var what: String
        public var isMatch: Bool
    }

    /// Matches are tried after so many seconds.
    private static let offsets: [Double] = [0, 60, 300, 900, 3600, 6 * 3600, 86_400]

    public let rule: String
    public let now: Date
    /// What is remembered: counts, pauses, what is gathered and held.
    public private(set) var memory: [String] = []
    public private(set) var silences: [Silence] = []
    public private(set) var lines: [Line] = []

    /// - Parameter store: `nil` where there is none yet: then nothing is remembered.
    public init(_ rule: Rule, of configuration: CheckedConfiguration, store: Store?, now: Date) async throws {
        self.rule = rule.id
        self.now = now
        let states = try await store?.states(of: rule.id) ?? [:]
        let silences = try await store?.silences(endingAfter: now) ?? []
        memory = Self.memory(states, at: now)
        var plan = DecisionPlan(configuration)
        plan.annotate = { AnnotatedArticle($0) }
        plan.matcher = EveryArticle(rule: rule)
        let alertRule = AlertRule(rule)
        self.silences = silences.filter { $0.matchers.actors.isEmpty ? $0.matchers.fit(alertRule, actors: []) : true }
        var replay = Replay(plan, memory: MemoryLog(states.filter { $0.key.rule == rule.id }, silences))
        for (number, offset) in Self.offsets.enumerated() {
            var article = Article(id: "match \(number + 1)")
            article.title = "a match of \(rule.id)"
            article.seen = now + offset
            take(try await replay.run([article], now: now))
        }
        take(try await replay.finish())
    }

    private mutating func take(_ steps: [Replay.Step]) {
        for step in steps {
            for outcome in step.outcomes { lines.append(Line(at: step.at, what: Self.words(outcome.verdict), isMatch: true)) }
            let own = step.outcomes.compactMap { outcome -> String? in
                if case .alert(let raised) = outcome.verdict { raised.alert.id } else { nil }
            }
            for raised in step.alerts where !own.contains(raised.alert.id) && raised.alert.rule.id == rule {
                lines.append(Line(at: step.at, what: Self.words(raised.alert), isMatch: false))
            }
            for withdrawal in step.withdrawals where step.outcomes.isEmpty {
                lines.append(
                    Line(
                        at: step.at,
                        what: "what waited would be suppressed: \(withdrawal.suppression.kind.rawValue): \(withdrawal.suppression.reason)",
                        isMatch: false))
            }
        }
    }

    private static func words(_ verdict: MatchOutcome.Verdict) -> String {
        switch verdict {
        case .alert(let raised): "would alert (\(raised.alert.reason.rawValue))"
        case .suppressed(let suppression): "would be suppressed: \(suppression.kind.rawValue): \(suppression.reason)"
        case .waiting(let suppression): "would wait: \(suppression.kind.rawValue): \(suppression.reason)"
        }
    }

    private static func words(_ alert: Alert) -> String {
        let count = alert.draft.articles?.total ?? 1
        return "an alert would be raised (\(alert.reason.rawValue)\(count > 1 ? ", \(count) articles" : ""))"
    }

    /// What is remembered, in words.
    private static func memory(_ states: [StateKey: RuleState], at now: Date) -> [String] {
        states.sorted { $0.key < $1.key }.compactMap { key, state in
            let place = key.key.isEmpty ? "" : " for \(key.key)"
            switch key.part {
            case .since:
                return state.value["at"]?.integer.map { "watched since \(Timestamp.seconds(Date(milliseconds: Int64($0))))" }
            case .throttle:
                guard let until = state.value["until"]?.integer.map({ Date(milliseconds: Int64($0)) }), until > now else { return nil }
                return "paused\(place) until \(Timestamp.seconds(until))"
            case .group:
                return Gathering(state).map { "\($0.total) gathered\(place) until \(Timestamp.seconds($0.due))" }
            case .quiet:
                return state.due.map { "one held until \(Timestamp.seconds($0))" }
            case .storm:
                return Gathering(state).map { "\($0.total) wait for a digest at \(Timestamp.seconds($0.due))" }
            case .window:
                guard let events = state.value["events"]?.array else { return nil }
                return "\(events.count) counted\(place)"
            case .value, .inhibition:
                return nil
            }
        }
    }
}

extension ScheduleExplanation {
    public var json: JSON {
        [
            "rule": .string(rule), "now": .string(Timestamp.milliseconds(now)), "memory": JSON(memory),
            "silences": .array(silences.map { ["id": .string($0.id), "until": .string(Timestamp.milliseconds($0.ends))] }),
            "schedule": .array(
                lines.map {
                    [
                        "at": .string(Timestamp.milliseconds($0.at)), "kind": .string($0.isMatch ? "match" : "alert"),
                        "what": .string($0.what),
                    ]
                }),
        ]
    }

    /// Some lines for people, without a line end behind the last.
    public var text: String {
        var text = ["rule \(rule), as of \(Timestamp.seconds(now))"]
        text += memory.map { "  \($0)" }
        text += silences.map { silence in
            "  silence \(silence.id) until \(Timestamp.seconds(silence.ends)): \(AlertWords.clean(silence.comment, longest: 120))"
        }
        text += lines.map { "\(Timestamp.seconds($0.at))  \($0.isMatch ? "a match " : "")\($0.what)" }
        return text.joined(separator: "\n")
    }
}

/// Finds one rule true of every article.
private struct EveryArticle: Matcher {
    let rule: Rule

    func match(_ article: AnnotatedArticle) -> MatchResult {
        var result = MatchResult()
        result.matches = [Match(rule: rule, evidence: [])]
        return result
    }
}
