import Rules

/// A webhook of Discord with one embed (https://discord.com/developers/docs/resources/message#embed-object).
enum DiscordMessage {
    // Discord's limits, in UTF-16 code units; an embed holds 6,000 in all.
    private static let content = 2000
    private static let title = 256
    private static let description = 3000
    private static let footer = 500

    static func json(_ card: AlertCard) -> JSON {
        [
            "content": .string(Markdown.escaped(card.headline, in: content)),
            // Nobody is called, whatever the text says.
            "allowed_mentions": ["parse": []],
            "embeds": [
                [
                    "title": .string(Markdown.escaped(card.title, in: title)),
                    "url": JSON(card.url),
                    "description": .string(Markdown.text(of: card, in: description)),
                    "color": .integer(colour(card.severity)),
                    "timestamp": .string(card.raisedAt),
                    "footer": ["text": .string(FittedText.fit(FittedText.withoutMentions(card.footer), in: footer))],
                ]
            ],
        ]
    }

    private static func colour(_ severity: Severity) -> Int {
        switch severity {
        case .low: 0x3B82F6
        case .medium: 0xEAB308
        case .high: 0xF97316
        case .critical: 0xDC2626
        }
    }
}
