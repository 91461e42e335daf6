import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// Articles at minutes, and the alerts that they make: how tests of windows, throttles, groups and quiet hours are written.
///
/// Every timeline is run twice: by a replay, and over a real store with a restart before each article and each time that something falls due.
struct Timeline {
    /// 2026-11-23 10:00:00 UTC, a Monday.
    static let start = FixedTimekeeper().now

    struct Event {
        var minute: Double
        var article: Article
    }

    var rules: [Rule]
    var calendars: [String: QuietCalendar] = [:]
    var inhibitions: [Inhibition] = []
    var storm: StormSettings?
    var silences: [Silence] = []
    /// Articles are not annotated, because no rule asks for it.
    var findsActorsLate = false
    var start = Self.start
    var events: [Event]

    var plan: DecisionPlan {
        let isLate = findsActorsLate
        var plan = DecisionPlan(
            annotate: { isLate ? AnnotatedArticle($0) : Self.annotate($0) }, matcher: WordMatcher(rules),
            routing: Routing(sinks: ["log"]),
            policies: DecisionPolicies(rules: rules, calendars: calendars, inhibitions: inhibitions, storm: storm))
        if findsActorsLate { plan.findActors = { Self.annotate($0).actors.map(\.code) } }
        return plan
    }

    /// With ids and times.
    var articles: [Article] {
        events.enumerated().map { number, event in
            var article = event.article
            article.id = "a\(number)"
            article.seen = start + event.minute * 60
            return article
        }
    }

    /// `20 first talks`: minute, reason and rule of each alert, by both ways, which must agree.
    func alerts(_ location: SourceLocation = #_sourceLocation) async throws -> [String] {
        let replayed = try await replay().map(\.alert)
        let stored = try await overRestarts()
        #expect(replayed.map(shown) == stored.alerts.map(shown), "a restart changes the alerts", sourceLocation: location)
        return stored.alerts.map(shown)
    }

    /// The alerts of a run over restarts, and what the store lists as suppressed: `10 throttle talks`.
    func overRestarts() async throws -> (alerts: [Alert], json: [JSON], suppressed: [String]) {
        let folder = try TemporaryFolder()
        let store = try Store(folder: folder.path, for: .daemon)
        for silence in silences { try await store.add(silence) }
        var alerts: [Alert] = []
        func round(_ batches: [ArticleBatch], at time: Date, seen: Date) async throws {
            var desk = Desk(
                ulids: ULIDGenerator(), tallies: try await store.suppressionTallies(),
                stories: try await store.stories(since: time - StoryIndex.window))
            let record = try await DecisionRound(log: store, plan: plan, now: time, seen: { _ in seen }).decide(batches, at: &desk)
            try await store.commit(record)
            alerts += record.alerts.map(\.alert)
        }
        var clock = Date.distantPast
        for article in articles {
            let seen = article.seen ?? start
            let time = max(seen, clock)
            while let due = try await store.nextDue(), due <= time { try await round([], at: due, seen: due) }
            clock = time
            try await round([ArticleBatch(source: article.source ?? "", articles: [article])], at: time, seen: seen)
        }
        let last = clock
        while let due = try await nextWaiting(store, after: last) { try await round([], at: due, seen: due) }
        let json = try await store.alerts(AlertQuery()).reversed().map(\.json)
        let suppressed = try await store.suppressions(AlertQuery()).reversed().map { "\(minutes($0.at)) \($0.kind) \($0.rule)" }
        try store.close()
        return (alerts, json, suppressed)
    }

    /// As a replay ends: silence after the last article is not looked at.
    private func nextWaiting(_ store: Store, after last: Date) async throws -> Date? {
        let due = try await store.dueStates(by: .distantFuture, limit: 1000).filter { $0.key.part != .window }
        return due.compactMap(\.state.due).min()
    }

    private func replay() async throws -> [RaisedAlert] {
        var replay = Replay(plan, random: SteppingRandom())
        let steps = try await replay.run(articles, now: start)
        return (steps + (try await replay.finish())).flatMap(\.alerts)
    }

    /// Why matches made no alert, or none yet.
    func suppressionReasons() async throws -> [String] {
        var replay = Replay(plan, random: SteppingRandom())
        return try await replay.run(articles, now: start).flatMap(\.outcomes).compactMap { outcome in
            switch outcome.verdict {
            case .alert: nil
            case .suppressed(let suppression), .waiting(let suppression): suppression.reason
            }
        }
    }

    private func shown(_ alert: Alert) -> String { "\(minutes(alert.raisedAt)) \(alert.reason) \(alert.rule.id)" }

    private func minutes(_ date: Date) -> String {
        let minutes = date.timeIntervalSince(start) / 60
        return minutes == minutes.rounded() ? String(Int(minutes)) : String(minutes)
    }

    /// Capitals of the title are actors, `CODE` alone; `>CODE` is the target of an event.
    private static func annotate(_ article: Article) -> AnnotatedArticle {
        let words = (article.title ?? "").split(separator: " ")
        let codes = words.filter { $0.count == 3 && $0.allSatisfy(\.isUppercase) }.map(String.init)
        let targets = words.filter { $0.hasPrefix(">") }.map { String($0.dropFirst()) }
        return AnnotatedArticle(
            article, actors: codes.map { ActorMention(id: nil, code: $0, name: $0, spans: []) },
            events: targets.map { target in
                CodedEvent(
                    type: "ASSAULT", confidence: 1, source: nil, target: .init(id: nil, code: target, text: target), sentence: "",
                    trigger: TextSpan(field: .title, utf8: 0..<1), spans: [])
            })
    }
}

extension Timeline {
    /// Each article says `talks` and comes from a domain of its own, unless `domains` names them.
    init(_ policy: Rule.AlertPolicy, at minutes: [Double], domains: [String] = [], titles: [String] = []) {
        self.init(
            rules: [.sample("talks", policy)],
            events: minutes.enumerated().map { number, minute in
                var article = Article.sample("", titles.isEmpty ? "talks \(number)" : titles[number])
                article.url = "https://\(domains.isEmpty ? "d\(number).example" : domains[number])/\(number)"
                return Event(minute: minute, article: article)
            })
    }
}

extension Rule {
    /// A rule for `WordMatcher` with what stands between its matches and its alerts.
    static func sample(_ id: String, _ policy: AlertPolicy, severity: Severity = .medium, labels: [String: String] = [:]) -> Rule {
        var header = Header(id: id)
        header.severity = severity
        header.labels = labels
        return Rule(
            header, when: .text(.and([])), policy: policy, origin: Origin(file: "rules.d/sample.yaml", line: 9, revision: "sha256:1f"))
    }
}

extension Rule.AlertPolicy {
    init(_ window: Window = .each, throttle: Throttle? = nil, group: Grouping? = nil, quiet: QuietHours? = nil) {
        self.init()
        self.window = window
        self.throttle = throttle
        self.group = group
        self.quiet = quiet
    }
}
