import Rules

/// A message into a room of Matrix (https://spec.matrix.org/v1.11/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid).
///
/// The alert's id is the transaction's: the server shows a repeat once.
enum MatrixMessage {
    private static let sending = "/send/m.room.message"
    private static let line = 2000
    /// An event holds 65,536 bytes in all, those of the server included.
    private static let limit = 60_000

    /// `address` is the room's: `https://matrix.example.org/_matrix/client/v3/rooms/!id:example.org`, with or without what follows.
    static func address(_ address: String, alertID: String) -> String {
        var room = address[...]
        while room.hasSuffix("/") { room.removeLast() }
        return room + (room.hasSuffix(sending) ? "" : sending) + "/" + alertID
    }

    static func json(_ card: AlertCard) -> JSON {
        card.fitted(in: limit, message)
    }

    private static func message(_ card: AlertCard) -> JSON {
        let articles = card.articles.map { "- " + $0.line }
        let plain =
            [card.headline, card.title] + [card.url, card.summary].compactMap(\.self) + card.details + articles + card.unlisted
            + [card.footer]
        let html =
            ["<strong>\(escaped(card.headline))</strong>", link(card.title, card.url)] + [card.summary].compactMap(\.self).map(escaped)
            + card.details.map(escaped) + card.articles.map { "- " + link($0.title, $0.url) + escaped($0.suffix) }
            + (card.unlisted + [card.footer]).map(escaped)
        return [
            "msgtype": "m.text",
            "body": .string(plain.map { FittedText.fit(FittedText.withoutMentions($0), in: line) }.joined(separator: "\n")),
            "format": "org.matrix.custom.html",
            "formatted_body": .string(html.joined(separator: "<br>")),
            // Nobody is called, whatever the text says.
            "m.mentions": .object([]),
        ]
    }

    private static func link(_ text: String, _ url: String?) -> String {
        url.map { "<a href=\"\(escaped($0))\">\(escaped(text))</a>" } ?? escaped(text)
    }

    private static func escaped(_ text: String) -> String {
        FittedText.fit(text, in: line) { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: String(scalar)
            }
        }
    }
}
