import Foundation
import Rules

/// A message to a topic of ntfy, published as JSON (https://docs.ntfy.sh/publish/#publish-as-json).
enum NtfyMessage {
    /// The address of a topic, `https://ntfy.sh/mytopic`, as the server that JSON is posted to and the topic that it names.
    struct Target: Hashable {
        var server: String
        var topic: String

        init(_ address: String) {
            guard var parts = URLComponents(string: address), let slash = parts.path.lastIndex(of: "/") else {
                (server, topic) = (address, "")
                return
            }
            topic = String(parts.path[parts.path.index(after: slash)...])
            parts.path = String(parts.path[...slash])
            server = parts.string ?? address
        }
    }

    // ntfy makes an attachment of a longer message; in bytes.
    private static let message = 4000
    private static let title = 250

    static func json(_ card: AlertCard, topic: String) -> JSON {
        let lines = [card.title, card.summary].compactMap(\.self) + card.details + [card.footer]
        let fitted = FittedText.fit(lines.joined(separator: "\n"), in: message, .utf8)
        let text = FittedText.lines([fitted], card.articles.map { "- " + $0.line }, card.rest, in: message, .utf8)
        var members: [JSON.Member] = [
            .init("topic", .string(topic)),
            .init("title", .string(FittedText.fit(card.headline, in: title, .utf8))),
            .init("message", .string(text)),
            .init("priority", .integer(priority(card.severity))),
            .init("tags", [.string(card.severity.rawValue)]),
        ]
        if let url = card.url { members.append(.init("click", .string(url))) }
        return .object(members)
    }

    /// 1 to 5; 3 is the usual one.
    private static func priority(_ severity: Severity) -> Int {
        switch severity {
        case .low: 2
        case .medium: 3
        case .high: 4
        case .critical: 5
        }
    }
}
