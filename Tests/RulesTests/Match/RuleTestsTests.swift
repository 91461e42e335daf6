import Foundation
import Rules
import Testing

/// Finds a rule true where the article's title has its id, with the id as evidence.
private struct TitleMatcher: Matcher {
    let rules: [Rule]

    func match(_ article: AnnotatedArticle) -> MatchResult {
        var result = MatchResult()
        let title = article.article.title ?? ""
        for rule in rules {
            guard let found = title.range(of: rule.id) else {
                if title == "?" { result.undecided.append(UndecidedRule(rule: rule, missing: ["lang"])) }
                continue
            }
            let start = title.utf8.distance(from: title.startIndex, to: found.lowerBound)
            let span = TextSpan(field: .title, utf8: start..<(start + rule.id.utf8.count))
            let exception = title.contains("cup") ? rule.exceptions.first : nil
            result.matches.append(
                Match(rule: rule, evidence: [Evidence(condition: "text", finding: .text, spans: [span])], exception: exception))
        }
        return result
    }
}

@Suite struct RuleTestsTests {
    private func failures(_ tests: String, enabled: Bool = true) throws -> [String] {
        let set = try RuleFiles.read([
            SourceFile(
                name: "a.yaml",
                text: """
                    schema: monitord.rules/1
                    rules:
                      - id: storm
                        when: storm
                        enabled: \(enabled)
                        except: [{id: sport, reason: Cup, when: cup}]
                        tests:
                          - \(tests)
                    """)
        ])
        return RuleTests.run(set, matcher: TitleMatcher(rules: set.rules)).map(\.diagnostic.rendered)
    }

    @Test(arguments: [
        "{article: {title: A storm}, expect: match}", "{article: {title: A storm}, expect: match, evidence: [Storm]}",
        "{article: {title: Sun}, expect: no match}", "{article: {title: '?'}, expect: no match}",
        "{article: {title: storm cup}, expect: no match}",
    ])
    func passes(_ test: String) throws {
        #expect(try failures(test) == [])
    }

    @Test(arguments: [
        ("{article: {title: Sun}, expect: match}", "fails [test-failed]", "- expected: match\n+ found:    no match"),
        (
            "{name: calm, article: {title: A storm}, expect: no match}", "`calm` of rule `storm` fails",
            "- expected: no match\n+ found:    match with evidence \"storm\""
        ),
        (
            "{article: {title: A storm}, expect: match, evidence: [storm, flood]}", "fails: no evidence \"flood\"",
            "- expected: match with evidence \"storm\", \"flood\"\n+ found:    match with evidence \"storm\""
        ),
        ("{article: {title: '?'}, expect: match}", "fails", "+ found:    no match: the article has no `lang`"),
        ("{article: {title: storm cup}, expect: match}", "fails", "+ found:    no match: the exception `sport` takes it back (Cup)"),
    ])
    func failsWithWhatWasExpectedAndWhatWasFound(_ test: String, _ message: String, _ help: String) throws {
        let text = try #require(try failures(test).first)
        #expect(text.hasPrefix("a.yaml:8:9: error: the test `"))
        #expect(text.contains(message))
        #expect(text.hasSuffix(help))
    }

    @Test func testsOfARuleThatIsOffAreLeftOut() throws {
        #expect(try failures("{article: {title: Sun}, expect: match}", enabled: false) == [])
    }
}
