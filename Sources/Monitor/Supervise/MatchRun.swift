import Foundation
public import Rules

/// Articles through rules without a daemon: no store, no window, nothing suppressed but what a rule itself excepts.
public struct MatchRun: Sendable {
    /// What the reader of the rules warned of.
    public let warnings: [Diagnostic]
    private let decisions: DecisionPlan
    private let jobs: Int
    private let time: any Timekeeper

    /// - Parameter annotating: `nothing` leaves actors and events out: faster where no rule asks for them.
    public init(_ configuration: CheckedConfiguration, annotating: Annotating = .whatRulesAskFor, jobs: Int, time: any Timekeeper) {
        warnings = configuration.warnings
        decisions = DecisionPlan(configuration, annotating: annotating)
        self.jobs = jobs
        self.time = time
    }

    /// The alerts of these articles, in their order, then in the order of the rules. Articles that say nothing of it are seen now.
    public func alerts(for articles: [Article]) async -> [JSON] {
        let now = time.now
        let seen = articles.map { stamped($0, now) }
        var ulids = ULIDGenerator()
        let results = await decisions.match(seen, tasks: jobs)
        return zip(seen, results).flatMap { article, result in
            result.result.matches.filter { $0.exception == nil }.map {
                Alert($0, in: ArticleRevision(article), id: ulids.next(at: now), raisedAt: now).json
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
