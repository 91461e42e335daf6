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
        return a.utf8.lazy.filter { !$0.isXMLSpace }.elementsEqual(b.utf8.lazy.filter { !$0.isXMLSpace })
    }
}

extension [String] {
    /// Each once, in order.
    fileprivate var unique: [String] {
        guard count > 1 else { return self }
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
