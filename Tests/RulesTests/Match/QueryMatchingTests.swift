import Rules
import Testing

/// What a query finds in a text, by the matchers' shared table. The marks are the evidence; without marks it must not match.
@Suite struct QueryMatchingTests {
    static let cases: [(String, Marked)] = [
        ("summit", Marked(title: "A ⟦Summit⟧", body: "The ⟦SUMMIT⟧'s end. Summits.")),
        ("summit", Marked(title: "Summits")),
        ("summit", Marked(url: "https://bbc.co.uk/summit")),
        ("url:summit", Marked(url: "https://bbc.co.uk/⟦summit⟧-2")),
        ("\"peace talks\"", Marked(title: "⟦Peace talks⟧, not talks peace. ⟦peace-talks⟧")),
        ("\"peace talks\"", Marked(title: "peace", body: "talks peace and talks")),
        ("cease-fire", Marked(body: "A ⟦cease fire⟧, a ⟦cease-fire⟧, no ceasefire")),
        ("\"russia's army\"", Marked(body: "⟦Russia's army⟧, ⟦Russia army⟧'s")),
        ("\"中国\"", Marked(body: "在⟦中国⟧和中央国")),
        ("a AND b", Marked(title: "⟦a⟧", body: "⟦b⟧")),
        ("a AND b", Marked(title: "a")),
        ("a OR b AND c", Marked(title: "⟦a⟧ b")),
        ("a OR b AND c", Marked(title: "⟦b⟧ ⟦c⟧")),
        ("a AND NOT b", Marked(title: "⟦a⟧")),
        ("a AND NOT b", Marked(title: "a", body: "b")),
        ("a -(b c)", Marked(title: "⟦a⟧ c")),
        // Sloppy phrases: position less offset, max − min.
        ("\"a b\"~1", Marked(title: "⟦a⟧ x ⟦b⟧")),
        ("\"a b\"~1", Marked(title: "a x x b")),
        ("\"a b\"~1", Marked(title: "b a")),
        ("\"a b\"~2", Marked(title: "⟦b⟧ ⟦a⟧")),
        ("\"a b\"~2", Marked(title: "⟦a⟧ x x ⟦b⟧ x x x a")),
        ("\"a b c\"~2", Marked(title: "⟦a⟧ ⟦c⟧ ⟦b⟧ x x c")),
        ("\"a b c\"~2", Marked(title: "c b a")),
        ("\"a b c\"~4", Marked(title: "⟦c⟧ ⟦b⟧ ⟦a⟧")),
        ("\"a a\"~2", Marked(title: "a")),
        ("\"a a\"~2", Marked(title: "⟦a⟧ x ⟦a⟧")),
        ("\"a a* b\"~3", Marked(title: "a b")),
        ("\"a a* b\"~3", Marked(title: "⟦ab⟧ ⟦a⟧ ⟦b⟧")),
        ("\"a b\"~9", Marked(title: "a", body: "b")),
        // Wildcards.
        ("sanct*", Marked(body: "⟦Sanctions⟧, ⟦sanct⟧, ⟦SANCTIFY⟧, Sanción, unsanctioned")),
        ("*bank", Marked(body: "⟦Bank⟧ ⟦Sberbank⟧ banks")),
        ("gro?p", Marked(body: "⟦group⟧ ⟦gröup⟧ grop")),
        ("gr?p", Marked(body: "⟦grøp⟧ ⟦grüp⟧ grp group")),
        ("*a*", Marked(body: "⟦Tap⟧ ⟦a⟧ ⟦da⟧ of")),
        ("\"security guarantee*\"", Marked(body: "⟦Security guarantees⟧ and security")),
        ("o'*", Marked(body: "⟦O'Brien⟧ and ⟦O’Neill⟧'s of ob")),
        // Proximity: next start − previous end, adjacent is 1.
        ("a NEAR/1 b", Marked(title: "⟦a⟧ ⟦b⟧ x a")),
        ("a NEAR/1 b", Marked(title: "a x b")),
        ("a NEAR/2 b", Marked(title: "⟦b⟧ x ⟦a⟧")),
        ("a BEFORE/2 b", Marked(title: "b x a")),
        ("a BEFORE/2 b", Marked(title: "⟦a⟧ x ⟦b⟧ a")),
        ("\"a b\" NEAR/2 c", Marked(title: "⟦c⟧ x ⟦a b⟧ x ⟦c⟧ x c")),
        ("\"a b\" NEAR/5 \"b c\"", Marked(title: "a b c")),
        ("\"a b\" NEAR/1 \"b c\"", Marked(title: "⟦a b⟧ ⟦b c⟧")),
        ("a NEAR/3 a", Marked(title: "a")),
        ("a NEAR/3 a", Marked(title: "⟦a⟧ ⟦a⟧")),
        ("(a OR x*) NEAR/1 (b OR \"c d\")", Marked(title: "⟦xy⟧ ⟦c d⟧ ⟦a⟧ c a")),
        ("a NEAR/9 b", Marked(title: "a", body: "b")),
        ("title:a NEAR/2 b", Marked(title: "⟦a⟧ ⟦b⟧", body: "a b")),
        // Scopes.
        ("title:a", Marked(title: "⟦a⟧", body: "a")),
        ("title:a", Marked(summary: "a", body: "a")),
        ("lead:a", Marked(title: "⟦a⟧", summary: "⟦a⟧", body: "x ⟦a⟧.\n\na")),
        ("lead:\"a b\"", Marked(body: "a\n\nb")),
        ("\"a b\"", Marked(body: "⟦a\n\nb⟧")),
        ("title:(a body:b)", Marked(title: "⟦a⟧", body: "⟦b⟧")),
        ("lead:a NEAR/1 body:b", Marked(body: "⟦b⟧ ⟦a⟧\n\n⟦b⟧ a b")),
        // Exact words.
        ("=WHO", Marked(body: "Who said the ⟦WHO⟧'s ⟦WHO⟧, who")),
        ("=\"US Steel\"", Marked(body: "⟦US Steel⟧, us steel, US steel")),
        ("=Zürich", Marked(body: "⟦Zürich⟧ ⟦Zu\u{308}rich⟧ ⟦Zür\u{AD}ich⟧ Zurich zürich")),
        ("zurich", Marked(body: "⟦Zürich⟧ ⟦Zu\u{308}rich⟧ ⟦Zür\u{AD}ich⟧ ⟦Zurich⟧ ⟦zürich⟧")),
        // Stems.
        ("stem(negotiate)", Marked(body: "⟦Negotiations⟧ to ⟦negotiate⟧; ⟦negotiators⟧ differ", lang: "xx")),
        ("stem(négociation)", Marked(body: "⟦Négociations⟧ et ⟦négociation⟧", lang: "fr")),
        ("stem(\"peace talk\")", Marked(body: "⟦peace talks⟧, ⟦peace talking⟧ and peace")),
        // Counts.
        ("count(truce) >= 2", Marked(title: "⟦Truce⟧", body: "⟦truce⟧")),
        ("count(truce) >= 2", Marked(title: "Truce")),
        ("count(truce OR truc*) = 2", Marked(title: "⟦Truce⟧ ⟦trucs⟧")),
        ("count(title:truce) > 1", Marked(title: "Truce", body: "truce")),
        ("a AND count(truce) < 2", Marked(title: "⟦a⟧ truce")),
        ("a AND count(truce) = 0", Marked(title: "a truce")),
        ("count(\"a a\") = 2", Marked(title: "⟦a a⟧ b ⟦a a⟧")),
    ]

    @Test(arguments: cases)
    func theEvidenceIsWhatIsMarked(_ text: String, _ marked: Marked) throws {
        let matcher = BothMatchers(RuleSet(rules: [.test(.text(try .read(text)))]))
        let found = matcher.match(AnnotatedArticle(marked.article)).matches.first?.evidence.first
        #expect((found?.spans ?? []).map(\.marking) == marked.spans.map(\.marking))
        #expect((found != nil) == !marked.spans.isEmpty)
        #expect(found?.total == found?.spans.count)
    }

    @Test(arguments: [
        ("tag:politics", [TextSpan(field: .tag, index: 1, utf8: 0..<8)]), ("tag:politic", []),
        ("tag:polit*", [TextSpan(field: .tag, index: 1, utf8: 0..<8)]),
        ("author:\"jane doe\"", [TextSpan(field: .author, utf8: 0..<9)]), ("author:jane", []), ("author:=\"Jane Doe\"", []),
        ("author:=\"Jané Doe\"", [TextSpan(field: .author, utf8: 0..<9)]), ("domain:bbc.co.uk", [TextSpan(field: .domain, utf8: 0..<9)]),
        ("domain:*.uk", [TextSpan(field: .domain, utf8: 0..<9)]), ("lang:en", []), ("lang:en-gb", [TextSpan(field: .lang, utf8: 0..<5)]),
        ("source:=bbc", []), ("source:BBC", [TextSpan(field: .source, utf8: 0..<3)]),
        ("category:\"world news\"", [TextSpan(field: .category, utf8: 0..<12)]),
    ])
    func someFieldsAreComparedAsAWhole(_ text: String, _ expected: [TextSpan]) throws {
        var article = Article(id: "a")
        article.tags = ["news", "Politics"]
        article.authors = ["Jané Doe"]
        article.categories = [" World  News"]
        article.url = "https://www.bbc.co.uk/news"
        article.lang = "en-gb"
        article.source = "bBc"
        let matcher = BothMatchers(RuleSet(rules: [.test(.text(try .read(text)))]))
        #expect((matcher.match(AnnotatedArticle(article)).matches.first?.evidence.first?.spans ?? []) == expected)
    }

    @Test func evidenceIsBoundedWithItsTotal() throws {
        let matcher = BothMatchers(RuleSet(rules: [.test(.text(try .read("a OR b")))]))
        let marked = Marked(title: "b", body: String(repeating: "a ", count: 150))
        let evidence = matcher.match(AnnotatedArticle(marked.article)).matches.first?.evidence.first
        #expect(evidence?.spans.count == Evidence.maximumSpans)
        #expect(evidence?.spans.first == TextSpan(field: .title, utf8: 0..<1))
        #expect(evidence?.total == 151)
    }
}

extension TextSpan {
    /// For messages: `title 0..<3`.
    var marking: String { "\(field) \(utf8)" }
}

extension Marked: CustomTestStringConvertible {
    var testDescription: String { "\(article.title ?? "") | \(article.summary ?? "") | \(article.body ?? "") | \(article.url ?? "")" }
}
