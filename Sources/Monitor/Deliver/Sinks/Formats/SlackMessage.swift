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
    private static let item = 500

    /// Of all blocks. Slack refuses longer ones as `msg_blocks_too_long` without saying how long they may be; this much it takes.
    private static let total = 12_000

    static func json(_ card: AlertCard) -> JSON {
        card.fitted(in: total, message)
    }

    private static func message(_ card: AlertCard) -> JSON {
        let details = [card.summary].compactMap(\.self) + card.details
        var blocks: [JSON] = [
            ["type": "header", "text": plain(card.headline, header)],
            ["type": "section", "text": plain(card.title, section)],
        ]
        if let url = card.url {
            blocks.append(["type": "section", "text": ["type": "mrkdwn", "text": .string("<\(escaped(url, section))>")]])
        }
        if !details.isEmpty { blocks.append(["type": "section", "text": plain(details.joined(separator: "\n"), section)]) }
        if !card.articles.isEmpty { blocks.append(list(card)) }
        blocks.append(["type": "context", "elements": [plain(card.footer, context)]])
        return ["text": .string(escaped("\(card.headline): \(card.title)", fallback)), "blocks": .array(blocks)]
    }

    /// A list in rich text, whose texts are not read for markup or mentions.
    private static func list(_ card: AlertCard) -> JSON {
        let items = card.articles.map { article -> JSON in
            let title = JSON.string(FittedText.fit(article.title, in: item))
            let link: JSON = article.url.map { ["type": "link", "url": .string($0), "text": title] } ?? ["type": "text", "text": title]
            let parts =
                [link] + (article.source == nil ? [] : [["type": "text", "text": .string(FittedText.fit(article.suffix, in: item))]])
            return ["type": "rich_text_section", "elements": .array(parts)]
        }
        let rest: [JSON] = card.unlisted.map { ["type": "rich_text_section", "elements": [["type": "text", "text": .string($0)]]] }
        return [
            "type": "rich_text",
            "elements": [["type": "rich_text_list", "style": "bullet", "elements": .array(items + rest)]],
        ]
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
