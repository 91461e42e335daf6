/// Reads an article's words and facts as terms.
extension MatchScratch {
    mutating func read(_ annotated: AnnotatedArticle, with tokenizer: inout Tokenizer, for rules: CompiledRules) {
        let article = annotated.article
        if !rules.patterns.stems.isEmpty { stems.use(StemLanguage(tag: article.lang), rules.patterns.stems) }
        if let title = article.title { read(title, in: [.title, .lead], &tokenizer, rules) }
        if let summary = article.summary { read(summary, in: [.summary, .lead], &tokenizer, rules) }
        if let body = article.body {
            let leadEnd = rules.usesLead ? article.leadEnd : 0
            read(body, in: .body, leadEnd: leadEnd, &tokenizer, rules)
        }
        if rules.usesURL, let url = article.url { read(url, in: .url, &tokenizer, rules) }
        link()
        if rules.facts.isEmpty { return }
        rules.facts.eachFact(of: annotated) { note(fact: $0) }
    }

    /// `leadEnd`: where the lead ends, of a text that begins in it.
    private mutating func read(
        _ text: String, in scope: ScopeMask, leadEnd: Int = 0, _ tokenizer: inout Tokenizer, _ rules: CompiledRules
    ) {
        places.append(Place(term: -1, start: 0, end: 0, scope: []))
        let utf8 = text.utf8Span.span
        let hasPatterns = !rules.patterns.isEmpty
        tokenizer.start(utf8)
        while let token = tokenizer.next(in: utf8) {
            let folded = tokenizer.folded.span
            let key = WordKey(folded.bytes, from: token.folded.lowerBound, length: token.folded.count)
            let found = rules.words.find(key, in: folded.bytes, from: token.folded.lowerBound)
            let here = token.end <= leadEnd ? scope.union(.lead) : scope
            let place = Int32(truncatingIfNeeded: places.count)
            places.append(
                Place(
                    term: found.term, start: Int32(truncatingIfNeeded: token.start), end: Int32(truncatingIfNeeded: token.end), scope: here)
            )
            note(found.term, at: place)
            guard found.mayFulfil, hasPatterns else { continue }
            if found.term != 0, let list = rules.words.patterns.list(of: found.term) {
                for index in list { note(rules.words.patterns.lists[index], at: place) }
                continue
            }
            guard rules.patterns.mayHold(key, isPlain: token.folded.lowerBound < utf8.count) else { continue }
            let list = patterns(of: utf8.extracting(token.start..<token.end), folded.extracting(token.folded), key, rules)
            for index in list { note(cache.lists[index], at: place) }
        }
    }

    /// The patterns that a word is, as a range of the cache's lists.
    private mutating func patterns(
        of written: Span<UInt8>, _ folded: Span<UInt8>, _ key: WordKey, _ rules: CompiledRules
    ) -> Range<Int> {
        guard rules.patterns.dependsOnWriting else {
            if let known = cache.list(of: key, key.hash, in: folded) { return known }
            let start = cache.open(folded)
            rules.patterns.eachWildcard(of: folded) { cache.add($0) }
            return cache.close(key, key.hash, folded, from: start)
        }
        let writtenKey = WordKey(written.bytes, from: 0, length: written.count)
        let hash = WordKey.mixed(writtenKey.hash ^ stems.number)
        if let known = cache.list(of: writtenKey, hash, in: written) { return known }
        let start = cache.open(written)
        rules.patterns.eachWildcard(of: folded) { cache.add($0) }
        if !rules.patterns.exact.isEmpty, let term = rules.patterns.exact[Folding.exact(written)] { cache.add(term) }
        if !rules.patterns.stems.isEmpty {
            for term in stems.terms(of: Folding.lowercase(written)) { cache.add(term) }
        }
        return cache.close(writtenKey, hash, written, from: start)
    }
}
