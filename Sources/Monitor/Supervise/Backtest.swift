public import Foundation
public import Rules

/// Stored articles through rules: what would have alerted, beside what the rules in force make of the same articles.
public struct Backtest: Sendable {
    /// What one rule made of them.
    public struct Report: Sendable, Hashable {
        public struct Example: Sendable, Hashable {
            public var at: Date
            public var source: String?
            public var title: String?
            public var url: String?
        }

        public struct Day: Sendable, Hashable {
            public var alerts = 0
            public var inForce = 0
        }

        /// More say no more.
        static let mostExamples = 3

        public var rule: String
        public var days: [String: Day] = [:]
        /// Matches without an alert, by kind.
        public var suppressed: [String: Int] = [:]
        public var examples: [Example] = []
        /// Alerts that the rules in force make and these do not.
        public var lost: [Example] = []

        public var alerts: Int { days.values.reduce(0) { $0 + $1.alerts } }
        public var inForce: Int { days.values.reduce(0) { $0 + $1.inForce } }
    }

    /// How many articles there were.
    public private(set) var articles = 0
    private let rules: [String]
    private var tried: Replay
    /// `nil` where the rules in force are tried themselves.
    private var inForce: Replay?
    private var reports: [String: Report] = [:]
    private var told: Set<Telling> = []
    private var toldInForce: [Telling: Report.Example] = [:]

    /// An alert of a rule about an article.
    private struct Telling: Hashable {
        var rule: String
        var article: ArticleKey
    }

    /// - Parameters:
    ///   - tried: the rules that are tried.
    ///   - inForce: the configuration, where other rules than its own are tried.
    public init(_ tried: CheckedConfiguration, against inForce: CheckedConfiguration?) {
        self.tried = Replay(DecisionPlan(tried).withoutStorms)
        self.inForce = inForce.map { Replay(DecisionPlan($0).withoutStorms) }
        let ids = (inForce?.rules.rules ?? []).filter(\.header.isEnabled).map(\.id) + tried.rules.rules.filter(\.header.isEnabled).map(\.id)
        var met: Set<String> = []
        rules = ids.filter { met.insert($0).inserted }
    }

    /// Puts all articles since a time through. `progress` hears how many are done.
    public mutating func run(_ store: Store, since: Date, progress: (Int) -> Void = { _ in }) async throws {
        var place: ArticlePage.Place?
        repeat {
            let page = try await store.articles(seenSince: since, after: place)
            for revision in page.articles {
                take(try await tried.run([revision.article], now: since), isTried: true)
                if inForce != nil, let steps = try await inForce?.run([revision.article], now: since) { take(steps, isTried: false) }
            }
            articles += page.articles.count
            progress(articles)
            place = page.next
        } while place != nil
        take(try await tried.finish(), isTried: true)
        if inForce != nil, let steps = try await inForce?.finish() { take(steps, isTried: false) }
    }

    /// In the order of the rules in force, then of those that are tried.
    public var result: [Report] {
        rules.map { rule in
            var report = reports[rule] ?? Report(rule: rule)
            let lost = toldInForce.filter { $0.key.rule == rule && !told.contains($0.key) }.values.sorted { $0.at < $1.at }
            report.lost = Array(lost.prefix(Report.mostExamples))
            return report
        }
    }

    private mutating func take(_ steps: [Replay.Step], isTried: Bool) {
        for step in steps {
            for raised in step.alerts { take(raised.alert, isTried: isTried) }
            guard isTried else { continue }
            for outcome in step.outcomes {
                guard case .suppressed(let suppression) = outcome.verdict else { continue }
                reports[outcome.rule.id, default: Report(rule: outcome.rule.id)].suppressed[suppression.kind.rawValue, default: 0] += 1
            }
        }
    }

    private mutating func take(_ alert: Alert, isTried: Bool) {
        let rule = alert.rule.id
        let day = String(Timestamp.seconds(alert.raisedAt).prefix(10))
        let shown = alert.draft.articles?.listed.first ?? alert.draft.article
        let example = Report.Example(
            at: alert.raisedAt, source: shown["source"]?.string, title: shown["title"]?.string, url: shown["url"]?.string)
        let tellings = alert.draft.subjects.map { Telling(rule: rule, article: $0) }
        if isTried {
            reports[rule, default: Report(rule: rule)].days[day, default: .init()].alerts += 1
            if reports[rule]?.examples.count ?? 0 < Report.mostExamples { reports[rule]?.examples.append(example) }
            told.formUnion(tellings)
        }
        if !isTried || inForce == nil {
            reports[rule, default: Report(rule: rule)].days[day, default: .init()].inForce += 1
            for telling in tellings { toldInForce[telling] = example }
        }
    }
}

extension Backtest.Report {
    public var json: JSON {
        [
            "rule": .string(rule), "alerts": .integer(alerts), "alerts_in_force": .integer(inForce),
            "suppressed": .object(suppressed.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .integer($0.value)) }),
            "days": .array(
                days.sorted { $0.key < $1.key }.map {
                    ["day": .string($0.key), "alerts": .integer($0.value.alerts), "alerts_in_force": .integer($0.value.inForce)]
                }),
            "examples": .array(examples.map(\.json)), "lost": .array(lost.map(\.json)),
        ]
    }

    /// Some lines for people, without a line end behind the last.
    public var text: String {
        let kinds = suppressed.sorted { $0.key < $1.key }.map { "\($0.value) by \($0.key)" }.joined(separator: ", ")
        var lines = [
            "\(rule): \(alerts) alert\(alerts == 1 ? "" : "s"), in force \(inForce)\(kinds.isEmpty ? "" : "; suppressed: \(kinds)")"
        ]
        lines += days.sorted { $0.key < $1.key }.map { "  \($0.key)  \($0.value.alerts)  (\($0.value.inForce))" }
        lines += examples.map { "  for example \($0.line)" }
        lines += lost.map { "  no longer \($0.line)" }
        return lines.joined(separator: "\n")
    }
}

extension Backtest.Report.Example {
    fileprivate var json: JSON {
        ["at": .string(Timestamp.milliseconds(at)), "source": JSON(source), "title": JSON(title), "url": JSON(url)]
    }

    fileprivate var line: String {
        "\(Timestamp.seconds(at))  \(AlertWords.clean(title ?? url ?? "an absence", longest: 120))\(source.map { " (\($0))" } ?? "")"
    }
}
