import Foundation
import Rules

/// What an item of a feed says, before it is known which of several statements counts.
struct FeedItem {
    /// A value from the places where it may stand, the best of them first.
    struct Ranked<Value> {
        private(set) var value: Value?
        private var rank = Int.max

        /// The lower rank wins, and of equals the first.
        mutating func offer(_ candidate: Value?, rank: Int = 0) {
            guard let candidate, rank < self.rank else { return }
            (value, self.rank) = (candidate, rank)
        }
    }

    var guid = Ranked<String>()
    var link = Ranked<String>()
    /// Where `link` leads through a service that counts readers.
    var originalLink: String?
    var title = Ranked<String>()
    var summary = Ranked<String>()
    var content = Ranked<String>()
    var published = Ranked<Date>()
    var updated = Ranked<Date>()
    var lang = Ranked<String>()
    var authors: [String] = []
    /// Taken where nobody is named as author.
    var otherAuthors: [String] = []
    var categories: [String] = []
    var enclosures: [Article.Enclosure] = []

    /// The article without its id. A date of change stands in for a missing date of publication, since it is the only one there is.
    var article: Article {
        var article = Article(id: "")
        article.guid = guid.value
        article.url = link.value
        article.originalURL = originalLink
        article.title = title.value
        article.body = content.value
        article.summary = Self.isSame(summary.value, content.value) ? nil : summary.value
        article.authors = (authors.isEmpty ? otherAuthors : authors).unique
        article.categories = categories.unique
        article.lang = lang.value
        article.published = published.value ?? updated.value
        article.updated = updated.value
        article.enclosures = enclosures
        return article
    }

    mutating func add(_ enclosure: Article.Enclosure) {
        guard !enclosures.contains(where: { $0.url == enclosure.url }) else { return }
        enclosures.append(enclosure)
    }

    /// The same words, however they are set.
    private static func isSame(_ a: String?, _ b: String?) -> Bool {
        guard let a, let b else { return false }
        if a == b { return true }
        let (first, second) = (a.utf8.span, b.utf8.span)
        var place = 0
        var other = 0
        while true {
            place = first.skipSpace(from: place)
            other = second.skipSpace(from: other)
            guard place < first.count, other < second.count else { return place == first.count && other == second.count }
            guard first[place] == second[other] else { return false }
            (place, other) = (place + 1, other + 1)
        }
    }
}

extension [String] {
    /// Each once, in order.
    fileprivate var unique: [String] {
        guard count > 1 else { return self }
        var unique: [String] = []
        unique.reserveCapacity(count)
        if count <= Self.fewestForSet {
            for name in self where !unique.contains(name) { unique.append(name) }
            return unique
        }
        var seen = Set<String>(minimumCapacity: count)
        for name in self where seen.insert(name).inserted { unique.append(name) }
        return unique
    }

    /// Comparing a few is faster than hashing them.
    private static var fewestForSet: Int { 24 }

    mutating func append(present name: String?) {
        if let name { append(name) }
    }
}
