import Foundation
public import Rules

/// What an alert tells, before it is known when and why it is raised.
///
/// Its parts are rendered when the match is decided: an alert that waits (for others of its group, for the end of quiet hours) then outlives
/// a restart, an edited rule and an article whose text changes.
public struct AlertDraft: Sendable, Hashable {
    /// Articles of a grouped alert or a digest: the first of them, and how many there are.
    public struct ArticleList: Sendable, Hashable {
        /// More are counted, not listed.
        public static let longest = 50

        public var listed: [JSON]
        public var total: Int

        public init(listed: [JSON], total: Int) {
            self.listed = Array(listed.prefix(Self.longest))
            self.total = total
        }
    }

    public var rule: AlertRule
    public var dedupKey: String
    /// Null for `absence` and `digest`.
    public var article: JSON
    /// Only for `grouped` and `digest`.
    public var articles: ArticleList?
    /// Empty only for `absence`.
    public var evidence: JSON
    /// `nil` where none is known.
    public var story: StoryNote?
    /// Null for rules without a window.
    public var window: JSON
    /// The articles that it tells of.
    public var subjects: [ArticleKey]
    /// Ids and codes of the actors in them: silences ask for them.
    public var actors: [String]
    /// Where the rule sent it when it matched: for an alert that waited until the rule was gone.
    var sinks: [String]
    /// The keys of the rule's throttle that it begins a pause for.
    var pauses: [String]

    public init(
        rule: AlertRule, dedupKey: String, article: JSON = .null, evidence: JSON = [], story: StoryNote? = nil, window: JSON = .null
    ) {
        self.rule = rule
        self.dedupKey = dedupKey
        self.article = article
        self.evidence = evidence
        self.story = story
        self.window = window
        subjects = []
        actors = []
        pauses = []
        sinks = []
    }

    /// Of one match.
    public init(_ match: Match, in subject: ArticleRevision) {
        self.init(match, in: subject, story: nil, printer: SpanPrinter(subject.article))
    }

    /// The same with a printer that other drafts of the article use too.
    init(_ match: Match, in subject: ArticleRevision, story: StoryNote?, printer: SpanPrinter) {
        self.init(
            rule: AlertRule(match.rule), dedupKey: "\(match.rule.id)|\(story?.id ?? "article:\(subject.article.id)")",
            article: subject.summary, evidence: .array(match.evidence.map { $0.json(printer) }), story: story)
    }
}

extension AlertDraft {
    /// Of something that did not come.
    var isAbsence: Bool { article == .null && articles == nil }

    /// Where it is held. An article is held once for a rule, an absence once at a time.
    func heldState(at time: Date) -> StateKey {
        let subject = subjects.first.map { JSON.array([.string($0.source), .string($0.id)]).text }
        return StateKey(rule: rule.id, part: .quiet, key: subject ?? "\(dedupKey) \(time.milliseconds)")
    }
}

/// The story that an alert's article belongs to, as it stood then.
public struct StoryNote: Sendable, Hashable {
    /// `story:` and hexadecimal digits.
    public var id: String
    public var articles: Int
    public var domains: Int

    public init(id: String, articles: Int, domains: Int) {
        self.id = id
        self.articles = articles
        self.domains = domains
    }

    var json: JSON { ["id": .string(id), "articles": .integer(articles), "domains": .integer(domains)] }

    init?(_ json: JSON?) {
        guard let id = json?["id"]?.string, let articles = json?["articles"]?.integer, let domains = json?["domains"]?.integer else {
            return nil
        }
        self.init(id: id, articles: articles, domains: domains)
    }
}
