import Foundation
import Rules

/// What a chat message shows of an alert, in clean single lines: no control characters, no end of length.
struct AlertCard: Sendable, Hashable {
    private static let longestTitle = 300
    private static let longestSummary = 600
    private static let mostEvidence = 6

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
        let title = AlertWords.clean(article?["title"]?.string ?? article?["id"]?.string ?? "", longest: Self.longestTitle)
        self.title = title.isEmpty ? "(without a title)" : title
        url = article?["url"]?.string.flatMap(Self.safe)
        let summary = AlertWords.clean(article?["summary"]?.string ?? "", longest: Self.longestSummary)
        self.summary = summary.isEmpty ? nil : summary
        let evidence = alert["evidence"]?.array?.compactMap(AlertWords.evidence) ?? []
        let rest = evidence.count - Self.mostEvidence
        self.evidence = rest > 0 ? evidence.prefix(Self.mostEvidence) + ["and \(rest) more"] : evidence
        footer = [article?["source"]?.string, raisedAt, rule?["id"]?.string].compactMap(\.self)
            .map { AlertWords.clean($0, longest: 100) }.joined(separator: " · ")
    }

    /// Services refuse longer addresses.
    private static let longestAddress = 2000

    private static func safe(_ text: String) -> String? {
        guard let parts = URLComponents(string: text), ["http", "https"].contains(parts.scheme?.lowercased()), parts.host?.isEmpty == false,
            let url = parts.string, url.utf8.count <= longestAddress,
            url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"<>|\"`".utf8.contains($0) })
        else { return nil }
        return url
    }
}
