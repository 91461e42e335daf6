import Rules
import Testing

@Suite struct QueryFaultTests {
    @Test(arguments: [
        ("", "empty-query 0..<0"), ("   ", "empty-query 0..<3"), ("(a", "unbalanced-parenthesis 0..<1"),
        ("a)", "unbalanced-parenthesis 1..<2"),
        (") a", "unbalanced-parenthesis 0..<1"), ("()", "empty-group 0..<2"), ("\"a", "unclosed-quote 0..<1"),
        ("a AND", "missing-operand 2..<5"), ("OR a", "missing-operand 0..<2"),
        ("a AND OR b", "missing-operand 2..<5"), ("a NOT", "missing-operand 2..<5"), ("title:", "missing-operand 0..<6"),
        ("title:AND a", "missing-operand 0..<6"), ("+a", "plus 0..<2"), ("a +b", "plus 2..<4"), ("--", "no-letter 0..<2"),
        ("\"-\"", "no-letter 0..<3"),
        ("a && b", "no-letter 2..<4"), ("!a", "exclamation-mark 0..<2"), ("(a)-b", "misplaced-minus 3..<5"),
        ("title:-b", "misplaced-minus 6..<8"),
        ("[a TO b]", "range 0..<2"), ("“a b”", "curly-quote 0..<4"), ("roam~", "fuzzy-word 0..<5"), ("roam~0.8", "fuzzy-word 0..<8"),
        ("a^2", "boost 1..<3"), ("\"a b\"^2", "boost 5..<7"), ("\"a b\"~x", "bad-slop 5..<7"), ("\"a b\"~", "bad-slop 5..<6"),
        ("\"a b\"~99999999999", "bad-slop 5..<17"), ("a\\", "dangling-escape 1..<2"), ("= a", "exact-without-word 0..<1"),
        ("=(a)", "exact-without-word 0..<1"), ("=a*", "exact-wildcard 0..<3"), ("stem(a*)", "stem-wildcard 5..<7"),
        ("stem()", "empty-group 0..<6"),
        ("stem(a", "unbalanced-parenthesis 0..<5"), ("count(a)", "missing-comparison 0..<8"),
        ("count(a) >= x", "missing-comparison 0..<8, no-letter 9..<11"),
        ("count(a) >= 0", "pointless-count 9..<13"), ("count(a) < 0", "pointless-count 9..<12"),
        ("count(a AND b) > 1", "bad-operand 6..<13"),
        ("tag:\"a b\"~2", "slop-on-value 4..<11"), ("tag:", "missing-operand 0..<4"), ("domain:WWW.bbc.com", "www-domain 7..<18"),
        ("titel:a", "unknown-field 0..<6"),
        ("Kyiv: talks", "unknown-field 0..<5"), ("a \u{1F600} b", "no-letter 2..<6"),
    ])
    func aFaultIsNamedAndPlaced(_ text: String, _ expected: String) {
        #expect(QueryParserTests.read(text) == expected)
    }

    @Test func allFaultsOfAQueryAreFound() {
        #expect(
            QueryParserTests.read("titel:a AND +b OR (c \"* d\" ~ NEAR/0 e")
                == "unknown-field 0..<6, plus 12..<14, unbalanced-parenthesis 18..<19, lone-wildcard 21..<26, no-letter 27..<28, bad-distance 29..<35"
        )
    }

    @Test(arguments: [
        ("titel:a", "did you mean `title`? Or write `\\:` or put it in quotes to look for the text itself"),
        ("event:ASSULT", "did you mean `ASSAULT`?"),
        ("a && b", "write `AND`"),
    ])
    func helpNamesTheRightWord(_ text: String, _ expected: String) throws {
        guard case .failure(let failure) = QueryParser.parse(text) else { return #expect(Bool(false), "\(text) has no fault") as Void }
        #expect(failure.faults.first?.help == expected)
    }

    @Test func limitsAreClearErrors() {
        #expect(QueryParserTests.read(String(repeating: "a", count: 1 << 20)).utf8.count == 1 << 20)
        #expect(QueryParserTests.read(String(repeating: "a", count: 1 << 20 + 1)) == "query-too-long 0..<\(1 << 20 + 1)")
        let many = Array(repeating: "a", count: 10_000).joined(separator: " ")
        #expect(QueryParserTests.read(many).hasPrefix("a AND a"))
        #expect(QueryParserTests.read(many + " a") == "too-many-terms 20000..<20001")
        #expect(QueryParserTests.read("\"\(many)\"").hasPrefix("\"a a"))
        #expect(QueryParserTests.read("\"\(many) a\"") == "too-many-terms 0..<20003")
        let (open, close) = (String(repeating: "(", count: 200), String(repeating: ")", count: 200))
        #expect(QueryParserTests.read(open + "a" + close) == "a")
        #expect(QueryParserTests.read("(" + open + "a" + close + ")") == "nested-too-deep 200..<201")
        #expect(QueryParserTests.read(String(repeating: "(", count: 1 << 20)) == "nested-too-deep 200..<201")
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("\"", "a* ", "\"", "too-many-terms"), ("", "*", "", "lone-wildcard"), ("a", "*?", "", ""), ("tag:a", "*b", "", ""),
            ("", "a-", "", "too-many-terms"),
            ("", "a NEAR/2 ", "", "chained-proximity"), ("", "\\*", "", "no-letter"), ("\"", "é", "\"", ""),
            ("", "a) ", "", "unbalanced-parenthesis"),
        ])
    func aLongQueryIsReadInLinearTime(_ start: String, _ part: String, _ end: String, _ fault: String) {
        let repeated = String(repeating: part, count: ((1 << 17) - 16) / part.utf8.count)
        switch QueryParser.parse(start + repeated + end) {
        case .success: #expect(fault.isEmpty)
        case .failure(let failure): #expect(failure.faults.contains { $0.code == fault }, "\(failure.faults.prefix(3))")
        }
    }

    @Test func anyTextIsEitherAQueryOrHasFaultsWithinIt() {
        let signs = [
            "a", "B", "é", "中", "カ", "*", "?", "\"", "(", ")", " ", "-", "+", "=", "~2", "^1", "\\", ":", "title:", "tag:", "x:", "actor:",
            "event:",
            "UKR", "AND ", " OR ", "NOT ", " NEAR/2 ", " BEFORE/1 ", "stem(", "count(", ") >= 2", "'s", ".", ">", "\u{301}", "\u{AD}", "1",
        ]
        var article = Article(id: "a")
        article.title = "a B é 中 カ 1 a's"
        article.tags = ["a"]
        var seed: UInt64 = 11
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<(1 + seed >> 60) {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += signs[Int(seed >> 33) % signs.count]
            }
            seed = seed &* 6_364_136_223_846_793_005 &+ 1
            switch QueryParser.parse(text) {
            case .success(let query):
                let rule = Rule.test(.text(query))
                let match = BothMatchers(RuleSet(rules: [rule])).match(AnnotatedArticle(article)).matches.first
                #expect((match != nil) == (Explanation(of: rule, in: AnnotatedArticle(article)).outcome == .match), "\(text)")
            case .failure(let failure):
                #expect(!failure.faults.isEmpty, "\(text)")
                #expect(failure.faults.allSatisfy { $0.range.upperBound <= text.utf8.count && !$0.message.isEmpty }, "\(text)")
            }
        }
    }

    @Test(arguments: ["NOT ", "-", "title:", "(", "a OR ", "\"", "\\", "stem(", "count(", "* ", "=", "a NEAR/2 ", "é", "\u{301}", "a ) "])
    func repeatedSignsNeitherCrashNorHang(_ sign: String) {
        _ = QueryParser.parse(String(repeating: sign, count: 20_000))
    }
}
