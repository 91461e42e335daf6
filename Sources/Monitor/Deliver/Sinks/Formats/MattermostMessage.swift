import Rules

/// An incoming webhook of Mattermost with one attachment (https://developers.mattermost.com/integrate/reference/message-attachments).
enum MattermostMessage {
    /// A post holds 16,383 characters; attachments may be longer, but nobody reads them.
    private static let text = 4000
    private static let line = 1000

    static func json(_ card: AlertCard) -> JSON {
        [
            "text": .string(Markdown.escaped(card.headline, in: line)),
            "attachments": [
                [
                    "fallback": .string(FittedText.fit(card.headline, in: line)),
                    "color": .string(colour(card.severity)),
                    "title": .string(Markdown.escaped(card.title, in: line)),
                    "title_link": JSON(card.url),
                    "text": .string(Markdown.text(of: card, in: text)),
                    "footer": .string(FittedText.fit(FittedText.withoutMentions(card.footer), in: line)),
                ]
            ],
        ]
    }

    private static func colour(_ severity: Severity) -> String {
        switch severity {
        case .low: "#3B82F6"
        case .medium: "#EAB308"
        case .high: "#F97316"
        case .critical: "#DC2626"
        }
    }
}
