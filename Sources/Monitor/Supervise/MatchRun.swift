import Foundation
public import Rules

/// Articles through rules without a daemon: no store, no window, nothing suppressed but what a rule itself excepts.
public struct MatchRun: Sendable {
    /// What the reader of the rules warned of.
    public let warnings: [Diagnostic]
    /// What was done so far and what it cost, the reading of rules and articles aside.
    public private(set) var statistics = MatchStatistics()
    private let decisions: DecisionPlan
    private let jobs: Int
    private let time: any Timekeeper
    private var ulids = ULIDGenerator()

    /// Articles that are matched before their alerts are handed over: enough for each task to have work, few enough for their alerts to fit
    /// into memory.
    private static let articlesAtOnce = 64

    /// - Parameter annotating: `nothing` leaves actors and events out: faster where no rule asks for them.
    public init(_ configuration: CheckedConfiguration, annotating: Annotating = .whatRulesAskFor, jobs: Int, time: any Timekeeper) {
        warnings = configuration.warnings
        decisions = DecisionPlan(configuration, annotating: annotating)
        self.jobs = jobs
        self.time = time
        statistics.rules = configuration.rules.rules.count(where: \.header.isEnabled)
    }

    /// Hands over the alerts of these articles, in their order, then in the order of the rules. Articles that say nothing of it are seen now.
    public mutating func eachAlert(of articles: [Article], _ body: (JSON) -> Void) async {
        let now = time.now
        let window = Self.articlesAtOnce * jobs
        for start in stride(from: 0, to: articles.count, by: window) {
            let seen = articles[start..<min(start + window, articles.count)].map { stamped($0, now) }
            let work = await MatchWork(decisions, jobs: jobs).results(for: seen)
            statistics.add(work)
            for (article, result) in zip(seen, work.results) {
                for match in result.matches where match.exception == nil {
                    statistics.matches += 1
                    body(Alert(match, in: ArticleRevision(article), id: ulids.next(at: now), raisedAt: now).json)
                }
            }
        }
    }

    /// Why the rule is true of the article or not.
    public func explanation(of rule: Rule, in article: Article) -> Explanation {
        Explanation(of: rule, in: decisions.annotate(stamped(article, time.now)))
    }

    private func stamped(_ article: Article, _ now: Date) -> Article {
        var article = article
        article.seen = article.seen ?? now
        return article
    }
}

extension DecisionPlan {
    /// What articles are decided by under a configuration.
    init(_ configuration: CheckedConfiguration, annotating: Annotating = .whatRulesAskFor) {
        let settings = configuration.settings
        self.init(
            annotate: configuration.annotator(annotating), matcher: CompiledRules(configuration.rules),
            routing: Routing(sinks: settings.sinks.map(\.name), routes: settings.routes),
            policies: DecisionPolicies(
                rules: configuration.rules.rules, calendars: configuration.rules.calendars, inhibitions: settings.inhibitions,
                storm: settings.storm))
    }
}
