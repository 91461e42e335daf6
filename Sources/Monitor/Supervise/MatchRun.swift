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

    /// Articles that are matched before their alerts are handed over, for each task: many, since writing alerts drives the rules out of the
    /// processor's caches; few enough for their matches to fit into memory, which is told by those before.
    private static let fewestAtOnce = 64
    private static let mostAtOnce = 1024
    private static let matchesAtOnce = 1 << 16

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
        var (start, atOnce) = (0, Self.fewestAtOnce)
        while start < articles.count {
            let end = min(start + atOnce * jobs, articles.count)
            let seen = articles[start..<end].map { stamped($0, now) }
            let work = await MatchWork(decisions, jobs: jobs).results(for: seen)
            statistics.add(work)
            let found = work.results.reduce(0) { $0 + $1.matches.count }
            atOnce = max(Self.fewestAtOnce, min(Self.mostAtOnce, Self.matchesAtOnce * seen.count / max(found, 1)))
            start = end
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
                storm: settings.storm),
            operators: OperatorAlerts(settings.operators, places: settings.sourceLines, file: settings.file))
        findActors = configuration.actorFinder(annotating)
    }
}
