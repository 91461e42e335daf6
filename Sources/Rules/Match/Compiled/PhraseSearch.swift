/// Where words stand one after another.
extension MatchScratch {
    /// A walk through the places of one phrase or word.
    struct PhraseWalk {
        /// In the graph's code, of a phrase.
        var terms: Range<Int>
        var scope: ScopeMask
        /// The number of the word whose places are walked through, and the next of them.
        var anchor = 0
        var next: Int32 = -1
    }

    /// A walk through a word or `phrase` node; `nil` where the article lacks a word of it.
    mutating func walk(_ node: Int32, _ rules: CompiledRules) -> PhraseWalk? {
        if let word = QueryGraph.word(node) {
            guard present[word.term].meets(word.scope) else { return nil }
            return PhraseWalk(terms: 0..<1, scope: word.scope, next: termPlaces[word.term].first)
        }
        let operands = rules.graph.operands(of: node)
        let scope = ScopeMask(code: rules.graph.code[operands.lowerBound])
        var walk = PhraseWalk(terms: (operands.lowerBound + 1)..<operands.upperBound, scope: scope)
        var fewest = Int32.max
        var number = 0
        for place in walk.terms {
            let term = rules.graph.code[place]
            guard present[abs(term)].meets(walk.scope) else { return nil }
            let places = termPlaces[abs(term)]
            if places.count < fewest { (fewest, walk.anchor, walk.next) = (places.count, number, places.first) }
            if term < 0 {
                while cursors.count <= number { cursors.append(0) }
                cursors[number] = places.first
            }
            number += 1
        }
        return walk
    }

    /// The next place of the phrase.
    mutating func advance(_ walk: inout PhraseWalk, _ rules: CompiledRules) -> Run? {
        let length = walk.terms.count
        while walk.next >= 0 {
            let link = occurrences[walk.next]
            walk.next = link.next
            let start = Int(link.place) - walk.anchor
            guard start >= 0, start + length <= places.count, places[start].scope.meets(walk.scope),
                length == 1 || (places[start + length - 1].scope.meets(walk.scope) && isPhrase(walk, at: start, rules))
            else { continue }
            return Run(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: start + length))
        }
        return nil
    }

    private mutating func isPhrase(_ walk: PhraseWalk, at start: Int, _ rules: CompiledRules) -> Bool {
        var place = start
        for number in walk.terms {
            let term = rules.graph.code[number]
            if term >= 0 {
                if places[place].term != term { return false }
            } else if !hasPattern(-term, number - walk.terms.lowerBound, at: Int32(truncatingIfNeeded: place)) {
                return false
            }
            place += 1
        }
        return true
    }

    /// Whether a pattern of the phrase stands at a place. Places only go up in one walk.
    private mutating func hasPattern(_ term: Int32, _ number: Int, at place: Int32) -> Bool {
        var link = cursors[number]
        while link >= 0, occurrences[link].place < place { link = occurrences[link].next }
        cursors[number] = link
        return link >= 0 && occurrences[link].place == place
    }

    mutating func hasPhrase(_ node: Int32, _ rules: CompiledRules) -> Bool {
        guard var walk = walk(node, rules) else { return false }
        return advance(&walk, rules) != nil
    }

    /// Gathers in `runs` the places of some words and phrases: in their order, each once.
    mutating func gatherRuns(of nodes: Range<Int>, _ rules: CompiledRules, behind start: Int = 0) {
        runs.truncate(to: start)
        for place in nodes {
            guard var walk = walk(rules.graph.code[place], rules) else { continue }
            while let run = advance(&walk, rules) { runs.append(run) }
        }
        guard nodes.count > 1 else { return }
        runs.sort(from: start) { ($0.start, $0.end) < ($1.start, $1.end) }
        var kept = start
        for index in start..<runs.count {
            if kept > start, runs[kept - 1].start == runs[index].start, runs[kept - 1].end == runs[index].end { continue }
            runs[kept] = runs[index]
            kept += 1
        }
        runs.truncate(to: kept)
    }
}
