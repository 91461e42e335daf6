import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

/// What makes articles one story, and what does not.
@Suite struct StoryIndexTests {
    private static let start = Timeline.start
    private static let quake = """
        A magnitude 6.8 earthquake struck Izmit in western Turkey early in the morning, killing at least 41 people and injuring 320. The quake \
        toppled a bus station. Rescue teams from Greece searched the rubble for survivors.
        """
    private static let talks = """
        Negotiators of Armenia and Azerbaijan met in Prague on border villages. Mirzoyan led one delegation, Bayramov the other. They agreed \
        on a map with 31 posts, diplomats said.
        """

    private func article(_ title: String?, _ body: String?, url: String? = nil) -> Article {
        var article = Article(id: "")
        article.title = title
        article.body = body
        article.url = url
        return article
    }

    /// Stories as letters: `AAB`.
    private func stories(_ articles: [Article], actors: [[String]] = [], days: [Double] = []) -> String {
        var index = StoryIndex()
        var ids: [String] = []
        var letters = ""
        for (number, article) in articles.enumerated() {
            let mentions = actors.isEmpty ? [] : actors[number].map { ActorMention(id: nil, code: $0, name: $0, spans: []) }
            let change = index.place(
                ArticleKey(source: "s", id: "\(number)"), StoryFeatures(AnnotatedArticle(article, actors: mentions)),
                at: Self.start + (days.isEmpty ? Double(number) * 60 : days[number] * 86_400))
            if !ids.contains(change.totals.id) { ids.append(change.totals.id) }
            letters += ["A", "B", "C", "D"][ids.firstIndex(of: change.totals.id) ?? 0]
        }
        return letters
    }

    @Test func copiesOfAReportAreOneStoryWhateverTheirTitles() {
        #expect(stories([article("Quake in Turkey", Self.quake), article("What we know", Self.quake), article(nil, Self.quake)]) == "AAA")
    }

    @Test func titlesAloneNeverMakeAStory() {
        let same = "Strong earthquake hits Izmit in western Turkey, 41 people killed"
        #expect(stories([article(same, nil), article(same, nil)]) == "AB")
        #expect(stories([article(same, Self.quake), article(same, Self.talks)]) == "AB")
        #expect(stories([article(same, "Read more on our page."), article(same, "Read more on our page.")]) == "AB")
    }

    @Test func theSameLinkIsTheSameStory() {
        let link = "https://www.example.org/2026/quake"
        #expect(stories([article("Quake", nil, url: link), article("Beben", nil, url: link + "/?utm_source=feed")]) == "AA")
        #expect(stories([article("Quake", nil, url: "https://example.org/"), article("Beben", nil, url: "https://example.org")]) == "AB")
        #expect(
            stories([
                article("Quake", nil, url: "https://example.org/i.php?id=1"), article("Beben", nil, url: "https://example.org/i.php?id=2"),
            ])
                == "AB")
    }

    @Test func reportsWithoutACommonActorAreNotOneStory() {
        let other = """
            Envoys of Armenia and Azerbaijan spoke in Prague about 31 posts along border villages. Both Mirzoyan and Bayramov told diplomats little.
            """
        #expect(stories([article("Talks", Self.talks), article("Talks", other)], actors: [["ARM", "AZE"], ["SRB", "XKX"]]) == "AB")
        #expect(stories([article("Talks", Self.talks), article("Talks", other)], actors: [["ARM", "AZE"], ["ARM", "XKX"]]) == "AA")
    }

    @Test func aStoryLivesAsLongAsOneOfItsArticlesIsInTheWindow() {
        let reports = Array(repeating: article("Quake", Self.quake), count: 4)
        #expect(stories(reports, days: [0, 3, 6, 9.9]) == "AAAA")
        #expect(stories(reports, days: [0, 3, 7.1, 8]) == "AABB")
    }

    @Test func aStoryCountsItsArticlesAndDomainsAlsoThoseThatAreForgotten() {
        var index = StoryIndex()
        var totals: StoryTotals?
        for (number, day) in [0.0, 3, 6].enumerated() {
            let url = "https://\(number < 2 ? "a" : "b").example.org/\(number)"
            totals =
                index.place(
                    ArticleKey(source: "s", id: "\(number)"), StoryFeatures(AnnotatedArticle(article("Quake", Self.quake, url: url))),
                    at: Self.start + day * 86_400
                ).totals
        }
        #expect(totals?.articles == 3)
        #expect(totals?.domains == ["a.example.org", "b.example.org"])
        #expect(index.count == 2)
    }

    @Test func anArticleWhoseTextChangesMayMove() throws {
        var index = StoryIndex()
        let place = { (id: String, text: String, minute: Double) in
            index.place(ArticleKey(source: "s", id: id), StoryFeatures(AnnotatedArticle(article(nil, text))), at: Self.start + minute * 60)
        }
        let quake = place("1", Self.quake, 0).totals.id
        #expect(place("2", Self.quake, 1).totals.id == quake)
        let moved = place("2", Self.talks, 2)
        #expect(moved.totals.id != quake)
        #expect(moved.left?.id == quake)
        #expect(moved.left?.articles == 1)
        // One that is alone keeps its story with whatever it tells.
        let again = place("2", Self.talks + " A second round follows.", 3)
        #expect(again.totals.id == moved.totals.id)
        #expect(again.totals.articles == 1)
    }

    @Test func storiesThatTurnOutToBeOneAreMergedIntoTheOlder() {
        let first = """
            A magnitude 6.8 earthquake struck Izmit in western Turkey, killing 41 people and injuring 320. The Kandilli observatory placed its \
            centre below Kocaeli bay.
            """
        let second = """
            Rescue teams from Greece and Bulgaria searched a bus station in Izmit, where minister Yerlikaya counted the wounded. Hospitals in \
            Bursa and Yalova opened their halls.
            """
        var index = StoryIndex()
        let both = first + " " + second
        let texts = [first, second, first + " Schools stay closed.", second + " Tents are put up.", both, both, both, both]
        let changes = texts.enumerated().map { number, text in
            index.place(
                ArticleKey(source: "s", id: "\(number)"), StoryFeatures(AnnotatedArticle(article(nil, text))),
                at: Self.start + Double(number))
        }
        #expect(changes[0].totals.id != changes[1].totals.id)
        #expect(changes[2].totals.id == changes[0].totals.id)
        #expect(changes[3].totals.id == changes[1].totals.id)
        // One article that tells of both does not make them one.
        #expect(changes[4].merge == nil)
        #expect(changes.compactMap(\.merge?.from) == [changes[1].totals.id])
        #expect(changes.last?.totals.id == changes[0].totals.id)
        #expect(changes.last?.totals.articles == 8)
        #expect(index.note(changes[1].totals.id) == nil)
    }

    @Test func aLinkThatTwoStoriesShareMakesThemOneOnlyWhereTheirArticlesAreAlike() {
        var index = StoryIndex()
        let place = { (id: String, text: String, url: String?) in
            index.place(ArticleKey(source: "s", id: id), StoryFeatures(AnnotatedArticle(article(nil, text, url: url))), at: Self.start)
        }
        let quake = place("1", Self.quake, nil).totals.id
        let talks = place("2", Self.talks, "https://example.org/live").totals.id
        let change = place("3", Self.quake, "https://example.org/live")
        #expect(quake != talks)
        #expect(change.merge == nil)
        #expect(change.totals.id == talks)
    }

    @Test func theIndexIsTheSameAfterARestart() async throws {
        let folder = try TemporaryFolder()
        let reports = Array(StorySet.reports(from: Self.start).prefix(200))
        var whole: [String] = []
        var index = StoryIndex()
        for report in reports {
            whole.append(
                index.place(
                    ArticleKey(source: report.article.source ?? "", id: report.article.id), StoryFeatures(AnnotatedArticle(report.article)),
                    at: report.article.seen ?? Self.start
                ).totals.id)
        }
        let store = try Store(folder: folder.path, for: .daemon)
        var restarted: [String] = []
        for start in stride(from: 0, to: reports.count, by: 50) {
            var index = try await store.stories(since: .distantPast)
            for report in reports[start..<min(start + 50, reports.count)] {
                let key = ArticleKey(source: report.article.source ?? "", id: report.article.id)
                let change = index.place(key, StoryFeatures(AnnotatedArticle(report.article)), at: report.article.seen ?? Self.start)
                var record = DecisionRecord(articles: [
                    ArticleDecision(
                        key: key, novelty: .new, fingerprint: report.article.fingerprint, subject: ArticleRevision(report.article))
                ])
                record.stories = [change]
                try await store.commit(record)
                restarted.append(change.totals.id)
            }
        }
        #expect(restarted == whole)
        let history = try await store.history(ofStory: whole[0])
        #expect(history.first?.reason == "nothing like it in the last 4 days")
        #expect(history.count == whole.count { $0 == whole[0] })
        try store.close()
    }

    @Test func ofALongStoryOnlyTheFirstArticlesAndTheLatestAreComparedAndAllAreCounted() {
        var index = StoryIndex()
        var totals: StoryTotals?
        let place = { (number: Int, text: String) in
            let features = StoryFeatures(AnnotatedArticle(article(nil, text)))
            totals = index.place(ArticleKey(source: "s", id: "\(number)"), features, at: Self.start + Double(number)).totals
        }
        for number in 0..<40 { place(number, Self.quake + " Report \(number).") }
        let story = totals?.id
        #expect(totals?.articles == 40)
        #expect(index.compared(in: story ?? "") == 12)
        // A new text of one that nothing is compared with any more.
        place(20, Self.quake + " A new text.")
        #expect(totals?.id == story)
        #expect(totals?.articles == 40)
        #expect(index.count == 40)
    }

    @Test func noMoreArticlesAreKeptThanTheMost() {
        var index = StoryIndex(most: 5)
        var ids: [String] = []
        for number in 0..<12 {
            let features = StoryFeatures(
                AnnotatedArticle(article(nil, number % 6 == 0 ? Self.quake : "Team \(number) won in town \(number).")))
            ids.append(index.place(ArticleKey(source: "s", id: "\(number)"), features, at: Self.start + Double(number)).totals.id)
        }
        #expect(index.count == 5)
        // The first report of the quake had been dropped.
        #expect(ids[0] != ids[6])
        #expect(index.note(ids[0]) == nil)
    }

    @Test func featuresOfTheFirstFormatAreReadWithoutTheirPairs() throws {
        // A word of the title that is a name, a pair of words, a word below the title by which the article is found.
        let words: [[UInt8]] = [[9, 1, 2, 3, 2, 2], [7, 7, 7, 7, 1, 1], [5, 1, 2, 3, 1, 12]]
        let features = try #require(StoryFeatures([1, 3, 1, 0] + words.flatMap(\.self) + [0, 0, 0, 8], domain: "example.org"))
        #expect(
            features.terms == [
                StoryTerm(hash: 0x0501_0200, [.text, .signature]), StoryTerm(hash: 0x0901_0200, .name),
            ])
        #expect(features.actors == [8])
        #expect(StoryFeatures([3, 0, 0, 0], domain: nil) == nil)
    }

    @Test func featuresAreTheSameAfterTheStore() {
        var article = article("Quake in Turkey", Self.quake, url: "https://example.org/1")
        article.summary = "Землетрясение в Турции. 地震。"
        let features = StoryFeatures(
            AnnotatedArticle(article, actors: [ActorMention(id: nil, code: "TUR", name: "Turkey", spans: [])]))
        #expect(StoryFeatures(features.bytes, domain: features.domain) == features)
        #expect(StoryFeatures([], domain: nil) == nil)
        #expect(StoryFeatures(Array(features.bytes.dropLast()), domain: nil) == nil)
    }
}
