import Rules

/// An incoming webhook of Slack in Block Kit (https://docs.slack.dev/reference/block-kit/blocks).
///
/// Article text stands in `plain_text`, where neither mentions nor markup are read.
enum SlackMessage {
    // Block Kit's limits, in characters.
    private static let header = 150
    private static let section = 3000
    private static let context = 2000
    private static let fallback = 3000

    static func json(_ card: AlertCard) -> JSON {
        let details = [card.summary].compactMap(\.self) + card.evidence
        var blocks: [JSON] = [
            ["type": "header", "text": plain(card.headline, header)],
            ["type": "section", "text": plain(card.title, section)],
        ]
        if let url = card.url {
            blocks.append(["type": "section", "text": ["type": "mrkdwn", "text": .string("<\(escaped(url, section))>")]])
        }
        if !details.isEmpty { blocks.append(["type": "section", "text": plain(details.joined(separator: "\n"), section)]) }
        blocks.append(["type": "context", "elements": [plain(card.footer, context)]])
        return ["text": .string(escaped("\(card.headline): \(card.title)", fallback)), "blocks": .array(blocks)]
    }

    private static func plain(_ text: String, _ limit: Int) -> JSON {
        ["type": "plain_text", "text": .string(escaped(text, limit)), "emoji": false]
    }

    /// What Slack asks to be escaped in every text.
    private static func escaped(_ text: String, _ limit: Int) -> String {
        FittedText.fit(text, in: limit) { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            default: String(scalar)
            }
        }
    }
}
