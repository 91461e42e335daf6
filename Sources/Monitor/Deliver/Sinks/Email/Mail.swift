import Foundation
import Rules

/// A mail as it goes over the wire (RFC 5322, MIME). The same alerts make the same bytes in every try.
struct Mail: Sendable, Hashable {
    /// The same for every try, so that a mail that comes twice is recognised.
    let id: String
    let bytes: [UInt8]

    /// Of one alert, or of several in the order in which they were raised.
    init(_ alerts: [JSON], by settings: EmailSettings) {
        let cards = alerts.map(AlertCard.init)
        let first = alerts.first ?? .null
        let worst = cards.map(\.severity).max { Severity.allCases.firstIndex(of: $0) ?? 0 < Severity.allCases.firstIndex(of: $1) ?? 0 }
        let domain = settings.from.domain
        let number = cards.count == 1 ? "" : ".\(cards.count)"
        id = "<\(Self.atom(cards.first?.id ?? ""))\(number)@\(domain)>"
        var head = [
            MailHeadLine.list("From", [settings.from.headerText]),
            MailHeadLine.list("To", settings.to.map(\.headerText)),
            MailHeadLine.text("Subject", Self.subject(cards)),
            "Date: \(Self.date(cards.last?.raisedAt ?? ""))",
            "Message-ID: \(id)",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            // Nobody on holiday answers it (RFC 3834).
            "Auto-Submitted: auto-generated",
            MailHeadLine.text("X-Monitord-Severity", worst?.rawValue ?? ""),
        ]
        if cards.count == 1 {
            // Mail programs show what belongs together together.
            if let key = first["dedup_key"]?.string { head.append("References: <\(Digest.hex(Digest.sha256(key)).prefix(32))@\(domain)>") }
            head.append(MailHeadLine.text("X-Monitord-Rule", first["rule"]?["id"]?.string ?? ""))
            head.append(MailHeadLine.text("X-Monitord-Alert-Id", cards.first?.id ?? ""))
        }
        if worst == .critical { head.append("Importance: high") }
        let text = zip(alerts, cards).map(Self.text).joined(separator: "\n" + String(repeating: "-", count: 72) + "\n\n")
        bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + QuotedPrintable.encoded(text)).utf8)
    }

    private static func subject(_ cards: [AlertCard]) -> String {
        guard cards.count != 1, let first = cards.first else { return cards.first.map { "\($0.headline): \($0.title)" } ?? "" }
        return "\(cards.count) alerts: \(first.headline): \(first.title)"
    }

    private static func text(_ alert: JSON, _ card: AlertCard) -> String {
        let summary = card.summary.map { ["", $0, ""] } ?? []
        let lines =
            [card.headline, card.title] + [card.url].compactMap(\.self) + summary + card.details + card.articles.map { "- " + $0.line }
            + card.unlisted + ["", card.footer, "Alert \(card.id)"]
        return lines.map { AlertWords.clean($0, longest: 2500) }.joined(separator: "\n") + "\n"
    }

    private static func atom(_ text: String) -> String { text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }

    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `Mon, 23 Nov 2026 10:00:00 +0000` of RFC 3339.
    static func date(_ text: String) -> String {
        let date = CivilDate.instant(text) ?? Date(timeIntervalSince1970: 0)
        let civil = Timestamp.seconds(date)
        let parts = civil.split { "-T:Z".contains($0) }
        guard parts.count == 6, let month = Int(parts[1]), months.indices.contains(month - 1) else { return "" }
        // 1970-01-01 was a Thursday.
        let day = Int((date.timeIntervalSince1970 / 86400).rounded(.down)) % 7
        return "\(days[day < 0 ? day + 7 : day]), \(parts[2]) \(months[month - 1]) \(parts[0]) \(parts[3]):\(parts[4]):\(parts[5]) +0000"
    }
}
