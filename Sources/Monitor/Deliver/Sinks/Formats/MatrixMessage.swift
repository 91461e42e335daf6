import Rules

/// A message into a room of Matrix (https://spec.matrix.org/v1.11/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid).
///
/// The alert's id is the transaction's: the server shows a repeat once.
enum MatrixMessage {
    private static let sending = "/send/m.room.message"
    /// An event holds 65,536 bytes in all; a card is far smaller, and nobody reads more.
    private static let line = 2000

    /// `address` is the room's: `https://matrix.example.org/_matrix/client/v3/rooms/!id:example.org`, with or without what follows.
    static func address(_ address: String, alertID: String) -> String {
        var room = address[...]
        while room.hasSuffix("/") { room.removeLast() }
        return room + (room.hasSuffix(sending) ? "" : sending) + "/" + alertID
    }

    static func json(_ card: AlertCard) -> JSON {
        let lines = [card.title, card.summary].compactMap(\.self) + card.evidence + [card.footer]
        let plain = [card.headline] + lines.prefix(1) + [card.url].compactMap(\.self) + lines.dropFirst()
        let title = card.url.map { "<a href=\"\(escaped($0))\">\(escaped(card.title))</a>" } ?? escaped(card.title)
        let html = ["<strong>\(escaped(card.headline))</strong>", title] + lines.dropFirst().map(escaped)
        return [
            "msgtype": "m.text",
            "body": .string(plain.map { FittedText.withoutMentions($0) }.joined(separator: "\n")),
            "format": "org.matrix.custom.html",
            "formatted_body": .string(html.joined(separator: "<br>")),
            // Nobody is called, whatever the text says.
            "m.mentions": .object([]),
        ]
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
