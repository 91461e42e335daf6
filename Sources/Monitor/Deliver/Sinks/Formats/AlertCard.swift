import Foundation
import Rules

/// What a message to people shows of an alert, in clean single lines: no control characters, no end of length.
struct AlertCard: Sendable, Hashable {
    /// One of several articles.
    struct Article: Sendable, Hashable {
        let title: String
        let url: String?
        let source: String?

        /// `Ferry strike goes on (wire) https://example.org/1`
        var line: String { named + (url.map { " \($0)" } ?? "") }
        /// `Ferry strike goes on (wire)`
        var named: String { title + suffix }
        /// ` (wire)`
        var suffix: String { source.map { " (\($0))" } ?? "" }
    }

    private static let longestTitle = 300
    private static let longestSummary = 600
    private static let mostEvidence = 6
    private static let mostArticles = 20

    let id: String
    let severity: Severity
    /// `HIGH · Talks on Ukraine`
    let headline: String
    let title: String
    /// http or https; `nil` for anything else, which a click must not open.
    let url: String?
    let summary: String?
    /// `title “peace talks”`
    let evidence: [String]
    /// What a window has counted, and how far the story has spread.
    let notes: [String]
    /// Of a grouped alert or a digest, besides `title`.
    private(set) var articles: [Article]
    /// Articles that are not listed.
    private(set) var rest: Int
    /// `wire · 2026-11-23T10:00:00.123Z · ua-talks`
    let footer: String
    let raisedAt: String

    init(_ alert: JSON) {
        let rule = alert["rule"]
        let article = alert["article"]
        id = alert["alert_id"]?.string ?? ""
        severity = rule?["severity"]?.string.flatMap(Severity.init) ?? .medium
        raisedAt = alert["raised_at"]?.string ?? ""
        headline = "\(severity.rawValue.uppercased()) · " + AlertWords.clean(rule?["title"]?.string ?? "", longest: Self.longestTitle)
        title = AlertWords.title(alert, longest: Self.longestTitle)
        url = article?["url"]?.string.flatMap(Self.safe)
        let summary = AlertWords.clean(article?["summary"]?.string ?? "", longest: Self.longestSummary)
        self.summary = summary.isEmpty ? nil : summary
        let evidence = alert["evidence"]?.array?.compactMap(AlertWords.evidence) ?? []
        let more = evidence.count - Self.mostEvidence
        self.evidence = more > 0 ? evidence.prefix(Self.mostEvidence) + ["and \(more) more"] : evidence
        notes = [AlertWords.window(alert["window"]), AlertWords.story(alert["story"])].compactMap(\.self)
        let others = alert["articles"]?.array?.filter { article?["id"] == nil || $0["id"] != article?["id"] } ?? []
        articles = others.prefix(Self.mostArticles).map(Article.init)
        let told = article?["id"] == nil ? 0 : 1
        rest = max(0, (alert["articles_total"]?.integer ?? 0) - told - articles.count)
        footer = [article?["source"]?.string, raisedAt, rule?["id"]?.string].compactMap(\.self)
            .map { AlertWords.clean($0, longest: 100) }.joined(separator: " · ")
    }

    /// Lines below the title and the summary, without the articles.
    var details: [String] { evidence + notes }

    /// `and 12 more articles`, where some are not listed.
    var unlisted: [String] { rest > 0 ? ["and \(rest) more article\(rest == 1 ? "" : "s")"] : [] }

    /// The message that `render` makes, with fewer articles where it would be longer than the service takes.
    func fitted(in bytes: Int, _ render: (AlertCard) -> JSON) -> JSON {
        var card = self
        var message = render(card)
        while message.bytes.count > bytes, !card.articles.isEmpty {
            let dropped = (card.articles.count + 1) / 2
            card.articles.removeLast(dropped)
            card.rest += dropped
            message = render(card)
        }
        return message
    }

    /// Services refuse longer addresses.
    private static let longestAddress = 2000

    fileprivate static func safe(_ text: String) -> String? {
        guard let parts = URLComponents(string: text), ["http", "https"].contains(parts.scheme?.lowercased()), parts.host?.isEmpty == false,
            let url = parts.string, url.utf8.count <= longestAddress,
            url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"<>|\"`".utf8.contains($0) })
        else { return nil }
        return url
    }
}

extension AlertCard.Article {
    private static let longestTitle = 160

    init(_ article: JSON) {
        let title = AlertWords.clean(article["title"]?.string ?? article["id"]?.string ?? "", longest: Self.longestTitle)
        self.title = title.isEmpty ? "(without a title)" : title
        url = article["url"]?.string.flatMap(AlertCard.safe)
        source = article["source"]?.string.map { AlertWords.clean($0, longest: 60) }
    }
}
