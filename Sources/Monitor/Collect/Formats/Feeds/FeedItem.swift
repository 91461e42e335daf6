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
    consuming func article(in feed: Article.FeedIdentity) -> Article {
        var article = Article(id: "")
        article.feed = feed
        article.guid = guid.value
        article.url = link.value
        article.originalURL = originalLink
        article.title = title.value
        article.body = content.value
        article.summary = Self.isSame(summary.value, content.value) ? nil : summary.value
        article.authors = Self.unique(authors.isEmpty ? otherAuthors : authors)
        article.categories = Self.unique(categories)
        article.lang = lang.value ?? feed.lang
        article.published = published.value ?? updated.value
        article.updated = updated.value
        article.enclosures = Self.unique(enclosures)
        return article
    }

    /// Each once, in order. Of a few, those are compared whose length and ends are alike; more are hashed.
    private static func unique(_ names: [String]) -> [String] {
        guard names.count > 1 else { return names }
        var unique: [String] = []
        unique.reserveCapacity(names.count)
        guard names.count <= fewestForSet else {
            var seen = Set<String>(minimumCapacity: names.count)
            for name in names where seen.insert(name).inserted { unique.append(name) }
            return unique
        }
        var shapes: UInt64 = 0
        for name in names {
            let bytes = name.utf8
            let shape = bytes.count &* 31 &+ Int(bytes.first ?? 0) &* 7 &+ Int(bytes.last ?? 0)
            let bit: UInt64 = 1 << UInt64(shape & 63)
            if shapes & bit != 0, unique.contains(name) { continue }
            shapes |= bit
            unique.append(name)
        }
        return unique
    }

    private static let fewestForSet = 24

    private static func unique(_ enclosures: [Article.Enclosure]) -> [Article.Enclosure] {
        guard enclosures.count > 1 else { return enclosures }
        if enclosures.count == 2 { return enclosures[0].url == enclosures[1].url ? [enclosures[0]] : enclosures }
        var seen = Set<String>(minimumCapacity: enclosures.count)
        return enclosures.filter { seen.insert($0.url).inserted }
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
    mutating func append(present name: String?) {
        if let name { append(name) }
    }
}
