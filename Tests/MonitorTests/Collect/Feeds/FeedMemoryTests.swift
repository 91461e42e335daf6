import Foundation
import Rules
import Testing

@testable import Monitor

/// Articles whose publisher gives them other names.
@Suite struct FeedMemoryTests {
    private static let day = Date(timeIntervalSince1970: 1_795_428_000)

    private static func article(_ id: String, _ link: String?, _ title: String, _ summary: String? = nil, date: Date? = day) -> Article {
        var article = Article(id: id)
        (article.url, article.title, article.summary, article.published) = (link, title, summary, date)
        return article
    }

    private static let old = [
        article("a", "https://news.example/a", "Storm over the harbour", "Waves of nine metres."),
        article("b", "https://news.example/b", "Calm again", "No waves at all."),
        article("c", "https://news.example/c", "Fog", "Ships wait."),
    ]

    /// The ids that the second document's articles are stored under, after the first one's; the memory goes through the store in between.
    private static func ids(_ first: [Article], then second: [Article]) -> [String] {
        var memory = FeedMemory()
        var (first, second) = (first, second)
        memory.take(&first)
        memory = FeedMemory(text: memory.text)
        memory.take(&second)
        return second.map(\.id)
    }

    @Test func allGuidsChangedAtOnceIsNoNews() {
        let new = Self.old.map { article in
            var article = article
            article.id = "new-" + article.id
            return article
        }
        #expect(Self.ids(Self.old, then: new) == ["a", "b", "c"])
    }

    @Test func guidsDatesAndTitlesChangedAreRecognisedByTheirLinks() {
        let new = Self.old.map { Self.article("new-" + $0.id, $0.url, $0.id + " again", "Other words.", date: Self.day + 3600) }
        #expect(Self.ids(Self.old, then: new) == ["a", "b", "c"])
    }

    @Test func guidsAndLinksChangedAreRecognisedByTheirText() {
        let new = Self.old.map { Self.article("new-" + $0.id, "https://cms.example/\($0.id)?p=1", $0.title ?? "", $0.summary, date: nil) }
        #expect(Self.ids(Self.old, then: new) == ["a", "b", "c"])
    }

    @Test(arguments: [
        ("http://www.news.example/a/?utm_source=rss&utm_medium=feed#top", "https://news.example/a"),
        ("https://NEWS.example/A?id=1&fbclid=x", "http://news.example/A?id=1"),
    ])
    func aLinkIsTheSameInAnotherDress(_ one: String, _ other: String) {
        #expect(ArticleTraits.canonical(one) == ArticleTraits.canonical(other))
    }

    @Test(arguments: [
        ("https://news.example/?id=1", "https://news.example/?id=2"), ("https://a.example/x", "https://b.example/x"),
        ("https://news.example/a", "https://news.example/A"),
    ])
    func anotherLinkIsAnother(_ one: String, _ other: String) {
        #expect(ArticleTraits.canonical(one) != ArticleTraits.canonical(other))
    }

    @Test func newsBesideRenamedArticlesIsNews() {
        let new =
            [Self.article("x", "https://news.example/x", "Ferry sinks", "Rescue is under way.")]
            + Self.old.prefix(2).map { Self.article("new-" + $0.id, $0.url, $0.title ?? "", $0.summary) }
        #expect(Self.ids(Self.old, then: new) == ["x", "a", "b"])
    }

    @Test func aPageOfCurrentWarningsGivesNewsUnderOneLink() {
        let link = "https://weather.example/warnings"
        let first = [Self.article("w1", link, "Storm warning", "From six o'clock.")]
        let second = [Self.article("w2", link, "Flood warning", "Along the river.", date: Self.day + 60)]
        #expect(Self.ids(first, then: second) == ["w2"])
    }

    @Test func whatHasTheSameTitleEveryDayIsNewEveryDay() {
        let first = [Self.article("p1", "https://news.example/1", "Picture of the day")]
        let second = [Self.article("p2", "https://news.example/2", "Picture of the day", date: Self.day + 86_400)]
        #expect(Self.ids(first, then: second) == ["p2"])
    }

    @Test func aNameThatIsStillThereIsNotTakenOver() {
        let second = [Self.old[0], Self.article("copy", Self.old[0].url, Self.old[0].title ?? "", Self.old[0].summary)]
        #expect(Self.ids(Self.old, then: second) == ["a", "copy"])
    }

    @Test func theFirstNameHoldsThroughManyChanges() {
        var memory = FeedMemory()
        for round in 0..<5 {
            var articles = Self.old.map { article in
                var article = article
                article.id += round == 0 ? "" : "-\(round)"
                return article
            }
            memory.take(&articles)
            memory = FeedMemory(text: memory.text)
            #expect(articles.map(\.id) == ["a", "b", "c"])
        }
        #expect(memory.items.count == 3)
    }

    @Test func articlesThatLeaveAreRememberedAndTheMemoryStaysBounded() {
        var memory = FeedMemory()
        for round in 0..<30 {
            var articles = (0..<50).map { Self.article("\(round)-\($0)", "https://news.example/\(round)/\($0)", "Title \(round) \($0)") }
            memory.take(&articles)
        }
        #expect(memory.items.count == 500)
        #expect(memory.text.utf8.count < 100_000)
    }

    @Test(arguments: ["", "null", "[]", "[1, [2]]", "{", "[[\"a\"]]"])
    func whatIsNoMemoryIsNone(_ text: String) {
        #expect(FeedMemory(text: text).items.isEmpty)
    }
}
