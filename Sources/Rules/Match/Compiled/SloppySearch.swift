/// A word of a sloppy phrase at one of its places: the field and the place less its offset in the phrase as one number, and which word it is.
struct ShiftedWord: BitwiseCopyable {
    var key: Int64
    var word: Int32
}

/// Sloppy phrases as Lucene means them: windows over the places of all words, each less its offset in the phrase.
extension MatchScratch {
    mutating func findSloppy(_ node: Int32, _ rules: CompiledRules, _ goal: SearchGoal) -> Bool {
        let operands = rules.graph.operands(of: node)
        let scope = ScopeMask(code: rules.graph.code[operands.lowerBound])
        let slop = Int64(rules.graph.code[operands.lowerBound + 1])
        let mayShare = rules.graph.code[operands.lowerBound + 2] == 1
        let terms = (operands.lowerBound + 3)..<operands.upperBound
        guard gatherShifted(terms, scope, rules) else { return false }
        while windowCounts.count < terms.count { windowCounts.append(0) }
        for word in 0..<terms.count { windowCounts[word] = 0 }
        var (end, missing, isFound, marked) = (0, terms.count, false, 0)
        for start in 0..<shifted.count {
            while end < shifted.count, shifted[end].key - shifted[start].key <= slop {
                let word = shifted[end].word
                if windowCounts[word] == 0 { missing -= 1 }
                windowCounts[word] += 1
                end += 1
            }
            if missing == 0, !mayShare || isComplete(start..<end, words: terms.count) {
                isFound = true
                guard goal == .spans else { return true }
                for index in max(marked, start)..<max(marked, end) { addSpan(ofShifted: index) }
                marked = max(marked, end)
            }
            let word = shifted[start].word
            windowCounts[word] -= 1
            if windowCounts[word] == 0 { missing += 1 }
        }
        return isFound
    }

    /// All places of all words, in order; `false` where a word has none.
    private mutating func gatherShifted(_ terms: Range<Int>, _ scope: ScopeMask, _ rules: CompiledRules) -> Bool {
        for place in terms where !present[abs(rules.graph.code[place])].meets(scope) { return false }
        shifted.removeAll()
        for (word, place) in terms.enumerated() {
            var link = termPlaces[abs(rules.graph.code[place])].first
            while link >= 0 {
                let occurrence = occurrences[link]
                let here = places[occurrence.place].scope
                if here.meets(scope) {
                    let field = Int64(here.intersection(.fields).rawValue) << 40
                    shifted.append(ShiftedWord(key: field + Int64(occurrence.place) - Int64(word), word: Int32(truncatingIfNeeded: word)))
                }
                link = occurrence.next
            }
        }
        shifted.sort(from: 0) { ($0.key, $0.word) < ($1.key, $1.word) }
        return true
    }

    /// Whether each word can have a place of its own: where two words may be the same token.
    private func isComplete(_ window: Range<Int>, words: Int) -> Bool {
        var candidates = [[Int]](repeating: [], count: words)
        for index in window {
            let word = Int(shifted[index].word)
            // More than one for each word are never needed: one is always left.
            if candidates[word].count < words { candidates[word].append(place(ofShifted: index)) }
        }
        return Matching.isComplete(candidates)
    }

    private func place(ofShifted index: Int) -> Int {
        let place = shifted[index].key + Int64(shifted[index].word)
        return Int(place & (1 << 40 - 1))
    }

    private mutating func addSpan(ofShifted index: Int) {
        let place = Int32(truncatingIfNeeded: place(ofShifted: index))
        addSpan(Run(start: place, end: place + 1))
    }
}
