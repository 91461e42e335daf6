import Foundation
import Rules
import Testing

@Suite struct ConditionMatchingTests {
    static let seen = Date(timeIntervalSince1970: 1_795_428_000)

    static func answer(_ when: Condition, _ article: AnnotatedArticle, exceptions: [RuleException] = []) -> MatchResult {
        BothMatchers(RuleSet(rules: [.test(when, exceptions: exceptions)])).match(article)
    }

    /// `true`, `false`, or the fields that are missing.
    static func verdict(_ when: Condition, _ article: Article) -> String {
        let answer = answer(when, AnnotatedArticle(article))
        if let undecided = answer.undecided.first { return "unknown: " + undecided.missing.joined(separator: ", ") }
        return answer.matches.isEmpty ? "false" : "true"
    }

    static func text(_ query: String) throws -> Condition { .text(try .read(query)) }

    static let yes = Condition.field(FieldTest(field: "title", comparison: .equals(["A B"])))
    static let no = Condition.field(FieldTest(field: "title", comparison: .equals(["x"])))
    static let unknown = Condition.field(FieldTest(field: "lang", comparison: .equals(["en"])))
    static let lost = Condition.age(under: 60)

    @Test(arguments: [
        (yes, "true"), (no, "false"), (unknown, "unknown: lang"), (lost, "unknown: published"),
        (.all([yes, unknown]), "unknown: lang"), (.all([no, unknown]), "false"), (.any([yes, unknown]), "true"),
        (.any([no, unknown, lost, unknown]), "unknown: lang, published"), (.none([unknown]), "unknown: lang"), (.none([no]), "true"),
        (.none([no, yes]), "false"), (.none([yes, unknown]), "false"), (.together([yes, .none([no])]), "true"),
        (.atLeast(2, of: [yes, no, unknown]), "unknown: lang"), (.atLeast(2, of: [yes, no, no, unknown, unknown]), "unknown: lang"),
        (.atLeast(2, of: [yes, yes, unknown]), "true"), (.atLeast(2, of: [yes, no, no]), "false"),
        (.atLeast(2, of: [no, no, unknown]), "false"),
    ])
    func aMissingFieldIsUnknown(_ when: Condition, _ expected: String) {
        var article = Article(id: "a")
        article.title = "a  b"
        #expect(Self.verdict(when, article) == expected)
    }

    @Test func textReadsAMissingFieldAsEmpty() throws {
        #expect(Self.verdict(try Self.text("title:a"), Article(id: "a")) == "false")
        #expect(Self.verdict(.all([.none([try Self.text("lang:en OR a")])]), Article(id: "a")) == "true")
    }

    @Test(arguments: [
        (FieldTest(field: "lang", comparison: .equals(["EN", "uk"])), "true"),
        (FieldTest(field: "lang", comparison: .equals(["e"])), "false"),
        (FieldTest(field: "lang", comparison: .matches("^e")), "true"), (FieldTest(field: "author", comparison: .equals(["zoe"])), "true"),
        (FieldTest(field: "author", comparison: .matches("[A-Z]o")), "true"),
        (FieldTest(field: "author", comparison: .matches("x")), "false"),
        (FieldTest(field: "tag", comparison: .matches("x")), "unknown: tag"),
        (FieldTest(field: "domain", comparison: .equals(["bbc.co.uk"])), "unknown: domain"),
    ])
    func aFieldIsComparedAsAWholeOrByExpression(_ test: FieldTest, _ expected: String) {
        var article = Article(id: "a1")
        article.lang = "en"
        article.authors = ["Ann", "Zoë Zo"]
        if case .equals(["zoe"]) = test.comparison { article.authors = ["Ann", "Zoë"] }
        #expect(Self.verdict(.field(test), article) == expected)
    }

    @Test(arguments: [(-59.0, "true"), (-60, "false"), (600, "true"), (901, "unknown: published")])
    func ageIsSincePublication(_ published: Double, _ expected: String) {
        var article = Article(id: "a")
        article.published = Self.seen.addingTimeInterval(published)
        #expect(Self.verdict(.age(under: 60), article) == "unknown: seen")
        article.seen = Self.seen
        #expect(Self.verdict(.age(under: 60), article) == expected)
    }

    @Test func evidenceIsOneEntryForEachTrueLeafInTheOrderOfTheRule() throws {
        let when = Condition.together([
            .all([try Self.text("a"), .any([try Self.text("x"), try Self.text("b"), Self.yes])]),
            .none([try Self.text("x")]), .all([try Self.text("NOT x")]), .atLeast(1, of: [.text(try .read("a")), Self.no]),
        ])
        let evidence = try #require(Self.answer(when, AnnotatedArticle(Marked(title: "A B").article)).matches.first).evidence
        #expect(evidence.map(\.condition) == ["all[0].text", "all[1].any[1].text", "all[1].any[2].field", "at_least.of[0].text"])
        #expect(evidence[2].finding == .field(name: "title", value: "A B"))
        #expect(evidence[2].spans.isEmpty)
    }

    @Test func exceptionsTakeBackWhileTheyAreInForce() throws {
        let cup = RuleException(id: "cup", reason: "World Cup", ends: Self.seen, when: try Self.text("title:\"world cup\""))
        let vague = RuleException(id: "vague", reason: "?", ends: nil, when: Self.unknown)
        let film = RuleException(id: "film", reason: "films", ends: nil, when: try Self.text("film"))
        func exception(_ title: String, seen: Date?) throws -> String? {
            var article = Article(id: "a")
            article.title = title
            article.seen = seen
            return try #require(Self.answer(Self.text("summit"), AnnotatedArticle(article), exceptions: [vague, cup, film]).matches.first)
                .exception?.id
        }
        #expect(try exception("World Cup summit", seen: Self.seen.addingTimeInterval(-1)) == "cup")
        #expect(try exception("World Cup summit", seen: Self.seen) == nil)
        #expect(try exception("World Cup summit", seen: nil) == "cup")
        #expect(try exception("World Cup summit film", seen: Self.seen) == "film")
        #expect(try exception("summit", seen: Self.seen) == nil)
    }

    @Test func matchesStandInTheOrderOfTheRulesAndDisabledRulesRest() throws {
        let rules = [
            Rule.test(try Self.text("b"), id: "one"), .test(try Self.text("a"), id: "off", isEnabled: false),
            .test(try Self.text("a"), id: "two"),
        ]
        let result = BothMatchers(RuleSet(rules: rules)).match(AnnotatedArticle(Marked(title: "a b").article))
        #expect(result.matches.map(\.rule.id) == ["one", "two"])
    }
}
