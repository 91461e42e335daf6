public import Rules

/// A matcher for tests of what comes after matching: a rule matches where its id stands as a word of the title or body.
///
/// A rule with an exception is excepted where the exception's id stands there too. A rule whose id ends in `?` is undecided without `lang`.
public struct WordMatcher: Matcher {
    private let rules: [Rule]

    public init(_ rules: [Rule]) {
        self.rules = rules
    }

    public func match(_ article: AnnotatedArticle) -> MatchResult {
        var result = MatchResult()
        for rule in rules {
            let word = rule.id.hasSuffix("?") ? String(rule.id.dropLast()) : rule.id
            let spans = spans(of: word, in: article.article)
            if spans.isEmpty { continue }
            if rule.id.hasSuffix("?"), article.article.lang == nil {
                result.undecided.append(UndecidedRule(rule: rule, missing: ["lang"]))
            } else {
                let exception = rule.exceptions.first { !self.spans(of: $0.id, in: article.article).isEmpty }
                let evidence = Evidence(condition: "text", finding: .text, spans: spans)
                result.matches.append(Match(rule: rule, evidence: [evidence], exception: exception))
            }
        }
        return result
    }

    private func spans(of word: String, in article: Article) -> [TextSpan] {
        [ArticleField.title, .body].flatMap { field in
            article.values(of: field).flatMap { text in
                text.split { !$0.isLetter && $0 != "-" }.filter { $0 == word }.map { found in
                    let start = text.utf8.distance(from: text.startIndex, to: found.startIndex)
                    return TextSpan(field: field, utf8: start..<(start + word.utf8.count))
                }
            }
        }
    }
}

extension Rule {
    /// A rule for `WordMatcher`.
    public static func sample(_ header: Header, exceptions: [RuleException] = []) -> Rule {
        Rule(
            header, when: .text(.and([])), exceptions: exceptions,
            origin: Origin(file: "rules.d/sample.yaml", line: 9, revision: "sha256:1f"))
    }

    public static func sample(_ id: String, notify: [String]? = nil) -> Rule {
        var header = Header(id: id)
        header.notify = notify
        return sample(header)
    }
}

extension Article {
    /// An article with a text.
    public static func sample(_ id: String, _ title: String, body: String? = nil) -> Article {
        var article = Article(id: id)
        article.title = title
        article.body = body
        return article
    }
}
