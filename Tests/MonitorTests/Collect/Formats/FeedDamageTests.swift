import Monitor
import Rules
import Testing

@Suite struct FeedDamageTests {
    /// What an article says, fact by fact; a fact that was true of the whole feed should be true of the damaged one.
    private static func facts(_ article: Article) -> [String?] {
        [article.title, article.url, article.guid, article.published.map(Timestamp.seconds), article.body ?? article.summary]
    }

    /// A text that something was put into still holds when it begins as it did.
    private static func holds(_ before: String?, _ after: String?) -> Bool {
        before == after || (before ?? "").count > 40 && (after ?? "").hasPrefix(before ?? "")
    }

    private static let whole = FeedSamples.all.map { FeedReader.read(Array($0.utf8)) }

    @Test(arguments: FeedDamage.allCases)
    func nearlyEverythingThatHeldBeforeHoldsAfter(_ damage: FeedDamage) throws {
        var held = 0
        var total = 0
        for (number, feed) in FeedSamples.all.enumerated() {
            let before = try #require(Self.whole[number])
            try #require(!before.malformed && before.articles.count >= 5)
            guard let bytes = damage.done(to: feed, at: number &* 7 &+ 3) else { continue }
            let after = DocumentReader.read(bytes)
            #expect(after.malformed || damage == .losesDeclaration || damage == .losesNamespaces, "feed \(number)")
            // Of a feed that was cut, the items before the cut are left, and half of one.
            let expected = damage == .cut ? before.articles.prefix(max(after.articles.count - 1, 1)) : before.articles[...]
            if damage != .cut {
                total += 1
                held += after.articles.count == before.articles.count ? 1 : 0
            }
            for (index, article) in expected.enumerated() {
                let found = after.articles.indices.contains(index) ? Self.facts(after.articles[index]) : []
                for (place, fact) in Self.facts(article).enumerated() {
                    total += 1
                    held += found.indices.contains(place) && Self.holds(fact, found[place]) ? 1 : 0
                }
            }
        }
        #expect(total >= 400)
        #expect(held * 100 >= total * 99, "\(held) of \(total) facts held")
    }

    @Test func aCutFeedKeepsTheShareThatCame() throws {
        for feed in FeedSamples.all {
            let whole = try #require(FeedReader.read(Array(feed.utf8))).articles.count
            let cut = try #require(FeedReader.read(Array(feed.utf8.prefix(feed.utf8.count * 7 / 10)))).articles.count
            #expect(cut >= whole / 2)
        }
    }

    /// Cut anywhere, a feed is read without a trap, and never has more than the whole.
    @Test func cutAnywhere() throws {
        for feed in FeedSamples.all.prefix(5) {
            let bytes = Array(feed.utf8)
            let whole = try #require(FeedReader.read(bytes)).articles.count
            for end in stride(from: 0, to: bytes.count, by: 23) {
                #expect(FeedReader.read(Array(bytes[..<end]))?.articles.count ?? 0 <= whole)
            }
        }
    }
}
