public import Rules

/// An alert for people: what, where, and the words that made it so.
///
/// Article text comes from anywhere: nothing in it reaches a terminal as a command.
public struct AlertText: Sendable {
    public enum Style: Sendable, Hashable { case plain, coloured }

    /// Longer texts are cut.
    private static let longestText = 300
    /// More words of evidence than this are counted.
    private static let mostExcerpts = 6

    private let alert: JSON
    private let style: Style

    /// `alert` as `monitord.alert/1` has it.
    public init(_ alert: JSON, style: Style) {
        self.alert = alert
        self.style = style
    }

    /// Some lines, the last one empty, so that alerts stand apart.
    public var text: String {
        ([headline, indented(.bold, AlertWords.title(alert, longest: Self.longestText)), indented(.plain, article("url"))]
            + articles.map { indented(.plain, $0) } + (evidence + notes).map { indented(.dim, $0) })
            .compactMap(\.self)
            .map { $0 + "\n" }
            .joined() + "\n"
    }

    private var headline: String {
        let severity = alert["rule"]?["severity"]?.string ?? ""
        let title = AlertWords.clean(alert["rule"]?["title"]?.string ?? "", longest: Self.longestText)
        let rest = [alert["raised_at"]?.string, alert["article"]?["source"]?.string.map { AlertWords.clean($0, longest: 80) }]
            .compactMap(\.self).joined(separator: "  ")
        return painted(.severity(severity), severity.uppercased()) + "  " + painted(.bold, title) + "  " + painted(.dim, rest)
    }

    private func article(_ key: String) -> String? { alert["article"]?[key]?.string }

    private var evidence: [String] {
        let entries = alert["evidence"]?.array?.compactMap(AlertWords.evidence) ?? []
        return entries.count <= Self.mostExcerpts
            ? entries : entries.prefix(Self.mostExcerpts) + ["and \(entries.count - Self.mostExcerpts) more"]
    }

    /// A line for each of several articles.
    private var articles: [String] {
        let card = AlertCard(alert)
        return card.articles.map { "- " + $0.line } + card.unlisted
    }

    private var notes: [String] {
        let count = alert["suppressed_since_last"]?.integer ?? 0
        let suppressed = count == 1 ? "1 match of this rule was suppressed before" : "\(count) matches of this rule were suppressed before"
        return [AlertWords.window(alert["window"]), AlertWords.story(alert["story"]), count > 0 ? suppressed : nil].compactMap(\.self)
    }

    private func indented(_ paint: Paint, _ text: String?) -> String? {
        text.map { "  " + painted(paint, AlertWords.clean($0, longest: Self.longestText)) }
    }
}

// Colours (ECMA-48, SGR).
extension AlertText {
    private enum Paint: Equatable {
        case plain, bold, dim
        case severity(String)

        var code: String? {
            switch self {
            case .plain: nil
            case .bold: "1"
            case .dim: "2"
            case .severity("critical"): "1;97;41"
            case .severity("high"): "1;31"
            case .severity("medium"): "33"
            case .severity: "36"
            }
        }
    }

    private func painted(_ paint: Paint, _ text: String) -> String {
        guard style == .coloured, let code = paint.code else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
