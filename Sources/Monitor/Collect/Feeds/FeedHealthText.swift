import Foundation
public import Rules

extension FeedHealth {
    /// As `feeds list --format json` prints it: absent is null, times are whole seconds.
    public var json: JSON {
        [
            "id": .string(id), "url": .string(url), "moved_to": JSON(movedTo), "tags": JSON(tags), "state": .string(condition.rawValue),
            "last_success": JSON(lastSuccess.map(Timestamp.seconds)), "last_error": JSON(lastError), "failures": .integer(failures),
            "next_due": JSON(nextDue.map(Timestamp.seconds)),
            "changes_a_day": changesPerDay.map { .number(($0 * 10).rounded() / 10) } ?? .null,
        ]
    }

    /// One line for people.
    public var line: String {
        let facts = [
            movedTo.map { "moved to \($0)" }, lastSuccess.map { "last success \(Timestamp.seconds($0))" },
            nextDue.map { "next due \(Timestamp.seconds($0))" },
            changesPerDay.map { String(format: "%.1f changes a day", $0) },
            lastError.map { failures > 1 ? "\(failures) failures, the last: \($0)" : $0 },
        ]
        return ([id, url, condition.rawValue] + facts.compactMap(\.self)).joined(separator: "  ")
    }
}

extension FeedDiscovery.Found {
    public var json: JSON {
        ["url": .string(url), "title": JSON(title), "kind": .string(kind.rawValue), "articles": .integer(articles)]
    }

    /// One line for people.
    public var line: String {
        [url, title, kind.rawValue, "\(articles) article\(articles == 1 ? "" : "s")"].compactMap(\.self).joined(separator: "  ")
    }
}
