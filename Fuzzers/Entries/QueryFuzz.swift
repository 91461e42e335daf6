import Rules

/// Places of faults lie in the text; of a query that is right, both engines find the same.
enum QueryFuzz {
    static func complaint(about bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        switch QueryParser.parse(text) {
        case .failure(let faults):
            if faults.faults.isEmpty { return "a refusal without a fault" }
            let places = 0...text.utf8.count
            return faults.faults.first { !places.contains($0.range.lowerBound) || !places.contains($0.range.upperBound) }
                .map { "a fault beyond the text: \($0)" }
        case .success(let query):
            let origin = Rule.Origin(file: "f", line: 1, revision: "")
            let rules = RuleSet(rules: [Rule(Rule.Header(id: "r"), when: .text(query), origin: origin)])
            var article = Article(id: "a")
            article.title = String(text.prefix(60))
            article.body = text
            let annotated = AnnotatedArticle(article)
            let isSame = CompiledRules(rules).match(annotated) == ScanningMatcher(rules).match(annotated)
            return isSame ? nil : "the engines differ on \(query)"
        }
    }
}
