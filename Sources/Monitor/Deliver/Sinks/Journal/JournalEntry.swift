import Rules

/// An alert as the fields of an entry in the journal (systemd.journal-fields(7)).
struct JournalEntry {
    /// Of the entry in systemd/catalog/monitord.catalog, which `journalctl -x` shows with it.
    static let messageID = "6f1d3a2c9b7e4d51a08c52e4f7b9d013"
    /// journald takes datagrams as large as a socket's buffer: an alert that is longer is shown by `monitord alerts show`.
    private static let longestAlert = 48 << 10
    private static let longestText = 1000

    let fields: [(String, String)]

    init(_ alert: JSON, body: [UInt8]) {
        let card = AlertCard(alert)
        let rule = alert["rule"]
        func text(_ value: JSON?) -> String? { value?.string.map { AlertWords.clean($0, longest: Self.longestText) } }
        var fields: [(String, String?)] = [
            ("MESSAGE", "\(card.headline): \(card.title)"),
            ("MESSAGE_ID", Self.messageID),
            ("PRIORITY", Self.priority(card.severity)),
            ("MONITORD_RULE", text(rule?["id"])),
            ("MONITORD_ALERT_ID", card.id),
            ("MONITORD_SEVERITY", card.severity.rawValue),
            ("MONITORD_REASON", text(alert["reason"])),
            ("MONITORD_DEDUP_KEY", text(alert["dedup_key"])),
            ("MONITORD_OWNER", text(rule?["owner"])),
            ("MONITORD_TITLE", card.title),
            ("MONITORD_URL", card.url),
            ("MONITORD_SOURCE", text(alert["article"]?["source"])),
            ("MONITORD_EVIDENCE", (card.details + card.articles.map(\.line) + card.unlisted).joined(separator: "\n")),
        ]
        if case .object(let labels)? = rule?["labels"] {
            fields += labels.map { (JournalSocket.fieldName("MONITORD_LABEL_" + $0.key), text($0.value)) }
        }
        if body.count <= Self.longestAlert { fields.append(("MONITORD_ALERT", String(decoding: body, as: UTF8.self))) }
        self.fields = fields.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
    }

    /// As syslog counts: 2 critical, 3 error, 4 warning, 5 notice.
    private static func priority(_ severity: Severity) -> String {
        switch severity {
        case .low: "5"
        case .medium: "4"
        case .high: "3"
        case .critical: "2"
        }
    }
}
