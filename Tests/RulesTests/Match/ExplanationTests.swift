import Foundation
import Rules
import Testing

@Suite struct ExplanationTests {
    static func node(_ query: String, _ marked: Marked) throws -> Explanation.Node {
        Explanation(of: .test(.text(try .read(query))), in: AnnotatedArticle(marked.article)).tree
    }

    @Test(arguments: [
        ("summit", "Summit", "a summit. Summit", "in title and body, 3 times"), ("talks", "peace", "talks", "in body"),
        ("summit", "a", "b", "not in title, summary or body"), ("title:summit", "a", "summit", "not in title"),
        ("lead:summit", "a", "b\n\nsummit", "not in the lead"), ("\"peace talks\"", "peace", "x", "`talks`: not in title, summary or body"),
        ("\"peace talks\"", "peace", "talks", "its words are never in one field"),
        ("\"peace talks\"~3", "a", "Die peace x x x x x x x talks", "nearest is 7 apart, body 4–29"),
        ("\"peace talks\"~3", "a", "Überall talks x x x x peace", "nearest is 6 apart, body 8–27"),
        ("\"a a\"~2", "x", "a", "each of its words needs a place of its own"),
        ("a NEAR/2 b", "x", "a x x b", "nearest is 3 apart, body 0–7"), ("a BEFORE/2 b", "x", "b a", "only in the other order"),
        ("\"a b\" NEAR/2 \"b c\"", "x", "a b c", "never in one field without overlapping"),
        ("a NEAR/2 b", "x", "a", "`b`: not in title, summary or body"), ("(a OR b) NEAR/2 x", "x", "y", "none of `a` and `b` is there"),
        ("count(a) >= 2", "a", "x", "once there"), ("count(a) < 2", "x", "y", "0 times there"),
        ("lang:en", "x", "y", "the article has no lang"),
        ("a OR b OR c", "a", "c", "2 of 3 hold"), ("a AND b", "a", "x", "1 of 2 holds"), ("NOT a", "a", "x", "what it rules out is there"),
        ("NOT a", "x", "x", "what it rules out is not there"), ("actor:UKR", "x", "x", "the article has no actors"),
        ("event:AID", "x", "x", "the article has no events"),
    ])
    func theReasonIsGiven(_ query: String, _ title: String, _ body: String, _ reason: String) throws {
        #expect(try Self.node(query, Marked(title: title, body: body)).reason == reason)
    }

    @Test(arguments: [
        ("actor:UKR", "Volodymyr Zelensky (UKR/GOV), in title and body, 3 times"), ("actor:DEU", "not among UKR/GOV, ORG:NATO and POL"),
        ("title:actor:POL", "Poland is only in body"), ("event:RUS>ASSAULT>*", "ASSAULT.drone, RUS to UKR/GOV, asserted, 0.8"),
        ("event:AID", "none of 2 events is of this kind"),
        ("event:USA>ASSAULT>*", "of this kind only between others: ASSAULT.drone, RUS to UKR/GOV, asserted, 0.8"),
    ])
    func actorsAndEventsAreExplained(_ query: String, _ reason: String) throws {
        #expect(Explanation(of: .test(.text(try .read(query))), in: ActorMatchingTests.article).tree.reason == reason)
    }

    @Test func everyCaseOfTheMatchingTableHasTheEvidenceThatTheMatcherFinds() throws {
        for (query, marked) in QueryMatchingTests.cases {
            let node = try Self.node(query, marked)
            #expect(node.spans.map(\.marking) == marked.spans.map(\.marking), "\(query)")
            #expect((node.verdict == .holds) == !marked.spans.isEmpty, "\(query)")
            #expect(!node.reason.isEmpty)
        }
    }

    static func example() throws -> Explanation {
        var article = Marked(
            title: "Kyiv and Moscow hold peace talks", body: "The summit\nof 首脑 in Łódź ended: peace, and then more talks."
        ).article
        article.seen = Date(timeIntervalSince1970: 1_795_428_000)
        let when = Condition.together([
            .all([.text(try .read("\"peace talks\" OR summit AND NOT film")), .text(try .read("\"summit talks\"~3"))]),
            .any([.field(FieldTest(field: "lang", comparison: .equals(["en"]))), .age(under: 7200)]),
        ])
        let cup = RuleException(id: "cup", reason: "World Cup", ends: article.seen, when: .text(try .read("首脑")))
        return Explanation(of: .test(when, exceptions: [cup]), in: AnnotatedArticle(article))
    }

    @Test func theTextShowsTheTreeWithUnderlinedExcerpts() throws {
        #expect(
            try Self.example().text == """
                rule r (r): no match
                article a: Kyiv and Moscow hold peace talks

                - all keys: 0 of 2 hold, 1 unknown
                  - all: 1 of 2 holds
                    + all[0].text  OR: 2 of 2 hold
                      + `"peace talks"`: in title
                          title 21–32  Kyiv and Moscow hold peace talks
                                                            ^^^^^^^^^^^
                      + AND: 2 of 2 hold
                        + `summit`: in body
                            body 4–10  The summit of 首脑 in Łódź ended: peace, a…
                                           ^^^^^^
                        + NOT: what it rules out is not there
                          - `film`: not in title, summary or body
                    - all[1].text  `"summit talks"~3`: nearest is 10 apart, body 4–58
                        body 4–58  The summit of 首脑 in Łódź ended: peace, and then more talks.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  ? any: 0 of 2 hold, 2 unknown
                    ? any[0].field  `lang is en`: the article has no lang
                    ? any[1].age  `age under 2h`: the article has no published

                except cup, World Cup (over)
                + text  `"首 脑"`: in body
                    body 14–16  The summit of 首脑 in Łódź ended: peace, and the…
                                              ^^^^

                """)
    }

    @Test func theJSONHasTheSameTree() throws {
        let json = try Self.example().json
        #expect(json["outcome"] == "no match")
        #expect(json["tree"]?["children"]?[0]?["children"]?[0]?["condition"] == "all[0].text")
        #expect(
            json["tree"]?["children"]?[0]?["children"]?[0]?["children"]?[0]?["spans"] == [
                ["field": "title", "start": 21, "end": 32, "text": "peace talks"]
            ])
        #expect(json["tree"]?["children"]?[0]?["children"]?[1]?["nearest"]?["start"] == 4)
        #expect(json["exceptions"]?[0]?["ends"] == "2026-11-23T10:00:00Z")
        #expect(json["exceptions"]?[0]?["in_force"] == false)
    }

    @Test func theOutcomeFollowsTheTree() throws {
        let a = Condition.text(try .read("a"))
        let unknown = Condition.field(FieldTest(field: "lang", comparison: .equals(["en"])))
        let exception = RuleException(id: "x", reason: "x", ends: nil, when: a)
        let article = AnnotatedArticle(Marked(title: "a").article)
        #expect(Explanation(of: .test(a), in: article).outcome == .match)
        #expect(Explanation(of: .test(a, exceptions: [exception]), in: article).outcome == .excepted)
        #expect(Explanation(of: .test(unknown), in: article).outcome == .undecided)
        #expect(Explanation(of: .test(.none([a])), in: article).outcome == .noMatch)
        #expect(Explanation(of: .test(a, isEnabled: false), in: article).outcome == .disabled)
    }

    @Test func controlCharactersOfAnArticleDoNotReachTheTerminal() throws {
        let marked = Marked(title: "a \u{1B}[31m\u{7}")
        let text = Explanation(of: .test(.text(try .read("a"))), in: AnnotatedArticle(marked.article)).text
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
    }
}
