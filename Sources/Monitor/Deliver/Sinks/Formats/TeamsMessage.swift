import Rules

/// An Adaptive Card for a workflow of Microsoft Teams that posts to a channel when a webhook comes in.
///
/// Texts stand in `RichTextBlock`s, which read no markup and call nobody. The parts' limits, and fewer articles where they are not enough, keep
/// the whole below Teams' 28 KB.
enum TeamsMessage {
    private static let line = 500
    private static let text = 1500

    /// Teams takes 28 KB.
    private static let limit = 27_000

    static func json(_ card: AlertCard) -> JSON {
        card.fitted(in: limit, message)
    }

    private static func message(_ card: AlertCard) -> JSON {
        var body: [JSON] = [
            block(card.headline, line, ["weight": "Bolder", "color": .string(colour(card.severity))]),
            block(card.title, line, ["size": "Large", "weight": "Bolder"]),
        ]
        if let summary = card.summary { body.append(block(summary, text, [:])) }
        body += card.details.map { block($0, line, ["isSubtle": true]) }
        body += card.articles.map { article in
            block("- " + article.named, line, article.url.map { ["selectAction": ["type": "Action.OpenUrl", "url": .string($0)]] } ?? [:])
        }
        body += card.unlisted.map { block($0, line, ["isSubtle": true]) }
        body.append(block(card.footer, line, ["size": "Small", "isSubtle": true]))
        var content: [JSON.Member] = [
            .init("$schema", "http://adaptivecards.io/schemas/adaptive-card.json"), .init("type", "AdaptiveCard"), .init("version", "1.4"),
            .init("body", .array(body)),
        ]
        if let url = card.url {
            content.append(.init("actions", [["type": "Action.OpenUrl", "title": "Read the article", "url": .string(url)]]))
        }
        return [
            "type": "message",
            "attachments": [
                ["contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": nil, "content": .object(content)]
            ],
        ]
    }

    private static func block(_ text: String, _ limit: Int, _ style: KeyValuePairs<String, JSON>) -> JSON {
        let run: [JSON.Member] = [.init("type", "TextRun"), .init("text", .string(FittedText.fit(text, in: limit)))]
        return ["type": "RichTextBlock", "inlines": [.object(run + style.map { JSON.Member($0.key, $0.value) })]]
    }

    private static func colour(_ severity: Severity) -> String {
        switch severity {
        case .low: "Accent"
        case .medium: "Warning"
        case .high, .critical: "Attention"
        }
    }
}
