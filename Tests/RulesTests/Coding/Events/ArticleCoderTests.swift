import Foundation
import Rules
import TestKit
import Testing

@Suite struct ArticleCoderTests {
    @Test func whatIsToldTwiceIsOneEventWithBothSentences() throws {
        let events = annotate("Russia shelled Kharkiv on Monday.\n\nResidents said that Russia shelled Kharkiv all night.").events
        let assault = try #require(events.first { $0.type == "ASSAULT" && $0.source?.code == "RUS" })
        #expect(events.count { $0.type == "ASSAULT" && $0.source?.code == "RUS" } == 1)
        #expect(assault.spans.count { $0.utf8.count > 20 } == 2)
    }

    @Test func aMeetingIsOneEventInEachDirection() {
        let events = annotate("Emmanuel Macron met Volodymyr Zelensky in Paris.").events.filter { $0.type == "CONSULT" }
        #expect(Set(events.compactMap { $0.source?.id }) == ["macron", "zelensky"])
        #expect(Set(events.compactMap { $0.target?.id }) == ["macron", "zelensky"])
    }

    @Test func whatIsOnlyClaimedIsNoEventOfItsOwn() {
        let events = annotate("Sudan accused Ethiopia of bombing a village.").events
        #expect(events.map(\.type) == ["ACCUSE"])
    }

    @Test func yearsAreMeasuredByTheDateOfTheArticle() {
        var article = Article(id: "a")
        article.body = "In 2014 Russia annexed Crimea."
        article.published = Date(timeIntervalSince1970: 1_400_000_000)
        #expect(ArticleCoder.builtIn.annotate(article).events.map(\.status) == [.asserted])
        article.published = Date(timeIntervalSince1970: 1_700_000_000)
        #expect(ArticleCoder.builtIn.annotate(article).events.map(\.status) == [.historical])
    }

    @Test func otherLanguagesThanEnglishHaveNoEvents() {
        var article = Article(id: "a")
        article.body = "Russia attacked Ukraine."
        article.lang = "de"
        #expect(ArticleCoder.builtIn.annotate(article).events.isEmpty)
        article.lang = "en-gb"
        #expect(!ArticleCoder.builtIn.annotate(article).events.isEmpty)
    }

    @Test func spansPointAtWhatTheyName() throws {
        let article = annotate("Yesterday, Israel bombed a camp in Lebanon.")
        let event = try #require(article.events.first { $0.type == "ASSAULT" })
        #expect(event.trigger.text(in: article.article) == "bombed")
        #expect(event.spans.first?.text(in: article.article) == event.sentence)
        #expect(event.mode == "aerial")
        #expect(event.target?.code == "LBN")
        #expect(event.contexts.count <= 3)
    }

    @Test func discardedCandidatesSayWhy() {
        var article = Article(id: "a")
        article.body = "Arsenal beat Chelsea 3-1. The minister struck a balance."
        let reasons = ArticleCoder.builtIn.explain(article).notes.map(\.reason)
        #expect(reasons.contains("an idiom"))
        #expect(!reasons.contains(""))
    }

    @Test func aReasonIsGivenForEveryEvent() {
        var article = Article(id: "a")
        article.body = "Talks between Vietnam and China resumed. Kenya condemned Uganda."
        let explained = ArticleCoder.builtIn.explain(article)
        #expect(explained.reasons.count == explained.article.events.count)
        #expect(explained.reasons.allSatisfy { !$0.pattern.isEmpty })
    }

    /// The first example and the first event of each row of the table in the manual.
    @Test func theManualTellsWhatIsFound() throws {
        let table = try #require(try MarkdownPage("docs/events.md").tables.first { $0[0].first == "told as" })
        var checked = 0
        for row in table.dropFirst() where row.count == 3 {
            let event = row[2].prefix { $0 != ";" && $0 != "," }.split(separator: ">").map { $0.trimmingCharacters(in: .whitespaces) }
            guard event.count == 3 else { continue }
            let found = annotate(row[1].prefix { $0 != ";" } + ".").events
            let kind = event[1].split(separator: ".")
            #expect(
                found.contains {
                    $0.source?.code?.hasPrefix(event[0]) == true && $0.target?.code?.hasPrefix(event[2]) == true && $0.type == kind[0]
                        && (kind.count == 1 || $0.mode == String(kind[1]))
                }, "\(row[1])")
            checked += 1
        }
        #expect(checked > 3)
    }

    /// Bars of the article that the project began with, in a text of the same shape.
    @Test func anArticleOfTodayIsRead() {
        let events = annotate(
            """
            Ukrainian President Volodymyr Zelensky has accused Russia of obstructing peace talks. Following a whirlwind of diplomacy, which \
            included Trump's meeting with Putin in Alaska, the White House was silent.

            In Kyiv, NATO Secretary General Mark Rutte reaffirmed his support for Ukraine.

            There were reports of a Russian offensive involving drone and missile strikes on Ukraine. In retaliation, Ukrainian forces targeted \
            a Russian oil depot in Bryansk.
            """
        ).events
        func told(_ source: String, _ type: String, _ target: String) -> Bool {
            events.contains { $0.source?.code?.hasPrefix(source) == true && $0.type == type && $0.target?.code?.hasPrefix(target) == true }
        }
        #expect(told("UKR", "ACCUSE", "RUS"))
        #expect(told("USA", "CONSULT", "RUS"))
        #expect(told("ORG:NATO", "SUPPORT", "UKR"))
        #expect(told("RUS", "ASSAULT", "UKR"))
        #expect(told("UKR", "ASSAULT", "RUS"))
        #expect(events.count { $0.type == "ASSAULT" } == 2)
    }

    private func annotate(_ body: some StringProtocol) -> AnnotatedArticle {
        var article = Article(id: "a")
        article.body = String(body)
        return ArticleCoder.builtIn.annotate(article)
    }
}
