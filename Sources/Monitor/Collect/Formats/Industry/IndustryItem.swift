import Foundation
import Rules

/// A news item as agencies exchange them: an article, and whether it may be used.
struct IndustryItem {
    enum Status: Equatable {
        case usable
        /// Not to be used, in the format's own word: `canceled`, `withheld`.
        case unusable(String)
    }

    var article: Article
    var status = Status.usable
    /// Not to be used before; `distantFuture` where the publisher has yet to say when.
    var embargo: Date?

    /// The status that a format names, whatever it writes around it: `stat:usable`, `http://…/usable`, `Canceled`.
    static func status(named name: String?) -> Status {
        guard let word = name?.split(whereSeparator: { $0 == ":" || $0 == "/" }).last?.lowercased() else { return .usable }
        return ["canceled", "cancelled", "withheld", "killed", "kill", "hold", "withdrawn"].contains(word) ? .unusable(word) : .usable
    }

    /// A date as the formats write it; one that cannot be read holds the item back until the publisher sends another version. Dates are read in
    /// whole seconds: with a fraction it is the next one, because an embargo must not end early.
    static func embargo(_ text: String?) -> Date? {
        guard let text else { return nil }
        guard let date = FeedDate.parse(text) else { return .distantFuture }
        return hasFraction(text) ? date + 1 : date
    }

    private static func hasFraction(_ text: String) -> Bool {
        guard let time = text.firstIndex(of: ":"), let point = text[time...].firstIndex(where: { $0 == "." || $0 == "," }) else {
            return false
        }
        return text[point...].dropFirst().prefix { $0.isNumber }.contains { $0 != "0" }
    }
}

extension Document {
    /// Takes an item in, unless its publisher has taken it back.
    mutating func add(_ item: IndustryItem) {
        if case .unusable(let word) = item.status {
            return note("\(item.article.guid ?? item.article.title ?? "an item"): the publisher says `\(word)`, so it is no news")
        }
        guard item.article.title != nil || item.article.body != nil || item.article.summary != nil else {
            return note("\(item.article.guid ?? "an item") has neither headline nor text")
        }
        if let embargo = item.embargo { embargoes[articles.count] = embargo }
        articles.append(item.article)
    }

    /// Adds a clause to `error`.
    mutating func note(_ clause: String) {
        error = error.map { "\($0); \(clause)" } ?? clause
    }
}
