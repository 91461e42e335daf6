import Foundation
import Rules
import TestKit
import Testing

@testable import Monitor

@Suite struct AlertJSONTests {
    private static let seen = Date(timeIntervalSince1970: 1_795_428_000)

    private static var article: Article {
        var article = Article.sample("a1", "Zürich 🚆 peace talks", body: "Presidents met.\n\nThey signed.")
        article.source = "wire"
        article.url = "https://www.example.org/a"
        article.authors = ["Ann Lee"]
        article.published = seen - 60
        article.seen = seen
        return article
    }

    private static var rule: Rule {
        var header = Rule.Header(id: "ua-talks", title: "Talks on Ukraine")
        header.severity = .high
        header.owner = "desk-east"
        header.labels = ["region": "europe", "beat": "war"]
        return .sample(header)
    }

    private func alert(_ evidence: [Evidence], in article: Article = Self.article) -> JSON {
        Alert(
            Match(rule: Self.rule, evidence: evidence), in: ArticleRevision(article, number: 2), id: "01J9", raisedAt: Self.seen + 0.123,
            suppressedSinceLast: 3
        ).json
    }

    @Test func keysStandAsDocumented() {
        let text = Evidence(condition: "all[0].text", finding: .text, spans: [TextSpan(field: .title, utf8: 13..<24)])
        #expect(
            alert([text]).text == """
                {"schema":"monitord.alert/1","alert_id":"01J9","dedup_key":"ua-talks|article:a1","reason":"first",\
                "raised_at":"2026-11-23T10:00:00.123Z",\
                "rule":{"id":"ua-talks","title":"Talks on Ukraine","severity":"high","owner":"desk-east",\
                "labels":{"beat":"war","region":"europe"},"file":"rules.d/sample.yaml","line":9,"revision":"sha256:1f"},\
                "article":{"id":"a1","guid":null,"url":"https://www.example.org/a","title":"Zürich 🚆 peace talks","summary":null,\
                "domain":"example.org","source":"wire","lang":null,"authors":["Ann Lee"],"categories":[],\
                "published_at":"2026-11-23T09:59:00.000Z","published_quality":"ok","seen_at":"2026-11-23T10:00:00.000Z",\
                "revision":2,"text_basis":"full"},\
                "evidence":[{"condition":"all[0].text","kind":"text",\
                "spans":[{"field":"title","start":9,"end":20,"text":"peace talks"}]}],\
                "story":null,"window":null,"suppressed_since_last":3}
                """)
    }

    @Test func anEventTellsWhoDidWhatToWhom() {
        let trigger = TextSpan(field: .body, utf8: 11..<14)
        let event = CodedEvent(
            type: "CONSULT", confidence: 0.83, source: .init(id: "zelensky", code: "UKR/GOV", text: "Presidents"), target: nil,
            sentence: "Presidents met.", trigger: trigger, spans: [TextSpan(field: .body, utf8: 0..<15)])
        let evidence = alert([Evidence(condition: "all[1].event", finding: .event(event), spans: event.spans)])["evidence"]?[0]
        #expect(
            evidence?.text == """
                {"condition":"all[1].event","kind":"event","event":{"type":"CONSULT","mode":null,"status":"asserted","confidence":0.83,\
                "source":{"id":"zelensky","code":"UKR/GOV","text":"Presidents"},"target":null,"sentence":"Presidents met."},\
                "spans":[{"field":"body","start":0,"end":15,"text":"Presidents met."}]}
                """)
    }

    @Test func otherLeavesShowWhatTheyFound() {
        let actor = ActorMention(id: nil, code: "RUS", name: "Russia", spans: [])
        let evidence = alert([
            Evidence(condition: "any[0].actor", finding: .actor(actor), spans: []),
            Evidence(condition: "any[1].field", finding: .field(name: "lang", value: "en"), spans: []),
            Evidence(condition: "any[2].age", finding: .age(90.5), spans: []),
            Evidence(condition: "any[3].text", finding: .text, spans: [], total: 250),
        ])["evidence"]
        #expect(
            evidence?.text == """
                [{"condition":"any[0].actor","kind":"actor","actor":{"id":null,"code":"RUS","name":"Russia"},"spans":[]},\
                {"condition":"any[1].field","kind":"field","field":"lang","value":"en","spans":[]},\
                {"condition":"any[2].age","kind":"age","value":90.5,"spans":[]},\
                {"condition":"any[3].text","kind":"text","spans":[],"spans_total":250}]
                """)
    }

    @Test func withoutABodyTheSummaryIsTheBasis() {
        var article = Self.article
        article.body = nil
        #expect(alert([], in: article)["article"]?["text_basis"] == "summary")
    }

    @Test(arguments: [1023, 1024, 1025, 5000]) func spansFarIntoALongTextAreCountedInScalars(_ before: Int) {
        var article = Self.article
        article.body = String(repeating: "é", count: before) + "peace"
        let span = TextSpan(field: .body, utf8: (before * 2)..<(before * 2 + 5))
        let shown = alert([Evidence(condition: "text", finding: .text, spans: [span])], in: article)["evidence"]?[0]?["spans"]?[0]
        #expect(shown == ["field": "body", "start": .integer(before), "end": .integer(before + 5), "text": "peace"])
    }

    @Test func aSpanOfAListLiesInItsOwnValue() {
        var article = Self.article
        article.authors = ["Ann Lee", "Zoë Bo"]
        let span = TextSpan(field: .author, index: 1, utf8: 5..<7)
        let shown = alert([Evidence(condition: "text", finding: .text, spans: [span])], in: article)["evidence"]?[0]?["spans"]?[0]
        #expect(shown == ["field": "author", "start": 4, "end": 6, "text": "Bo"])
    }
}

/// Alerts of several articles or of none.
@Suite struct AlertDraftTests {
    private var draft: AlertDraft {
        var article = Article.sample("a1", "Ferry strike", body: "Ports close.")
        article.source = "wire"
        let evidence = Evidence(condition: "text", finding: .text, spans: [TextSpan(field: .title, utf8: 0..<5)])
        var draft = AlertDraft(Match(rule: .sample("ferry"), evidence: [evidence]), in: ArticleRevision(article))
        draft.story = StoryNote(id: "story:9f3c", articles: 4, domains: 3)
        draft.subjects = [ArticleKey(source: "wire", id: "a1")]
        draft.actors = ["GBR"]
        return draft
    }

    private func keys(_ json: JSON) -> [String] {
        if case .object(let members) = json { members.map(\.key) } else { [] }
    }

    @Test func articlesStandOnlyWhereThereAreSeveral() {
        let now = Date(timeIntervalSince1970: 0)
        #expect(!keys(Alert(draft, id: "1", raisedAt: now).json).contains("articles"))
        var grouped = draft
        grouped.articles = .init(listed: Array(repeating: draft.article, count: 60), total: 60)
        let json = Alert(grouped, id: "1", raisedAt: now, reason: .grouped).json
        #expect(
            keys(json) == [
                "schema", "alert_id", "dedup_key", "reason", "raised_at", "rule", "article", "articles", "articles_total", "evidence",
                "story", "window", "suppressed_since_last",
            ])
        #expect(json["articles"]?.array?.count == 50)
        #expect(json["articles_total"] == 60)
        #expect(json["story"] == ["id": "story:9f3c", "articles": 4, "domains": 3])
    }

    @Test func anAbsenceHasNeitherArticleNorEvidence() {
        let absence = AlertDraft(rule: AlertRule(.sample("ferry")), dedupKey: "ferry|absence")
        let json = Alert(absence, id: "1", raisedAt: Date(timeIntervalSince1970: 0), reason: .absence).json
        #expect(json["article"] == .null)
        #expect(json["evidence"] == [])
        #expect(json["reason"] == "absence")
    }

    @Test func aDraftThatWaitedIsTheSameToTheByte() throws {
        var grouped = draft
        grouped.articles = .init(listed: [draft.article], total: 7)
        for draft in [draft, grouped] {
            let stored = try JSON(parsing: draft.json.bytes)
            #expect(AlertDraft(json: stored) == draft)
        }
    }
}
