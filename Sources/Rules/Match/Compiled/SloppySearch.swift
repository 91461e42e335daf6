/// A word of a sloppy phrase at one of its places: the field and the place less its offset in the phrase as one number, and which word it is.
struct ShiftedWord: BitwiseCopyable {
    var key: Int64
    var word: Int32
}

/// Sloppy phrases as Lucene means them: windows over the places of all words, each less its offset in the phrase.
///
/// The text is gone through in stretches, so that a phrase of many words over a long text of the same words does not fill the memory.
extension MatchScratch {
    /// A `sloppy` node.
    private struct SloppyPhrase {
        var terms: Range<Int>
        var scope: ScopeMask
        var slop: Int64
        /// Two of its words may be one token.
        var mayShare: Bool
    }

    private static let shortestStretch: Int64 = 4096

    mutating func findSloppy(_ node: Int32, _ rules: CompiledRules, _ goal: SearchGoal) -> Bool {
        let operands = rules.graph.operands(of: node)
        let first = operands.lowerBound
        let phrase = SloppyPhrase(
            terms: (first + 3)..<operands.upperBound, scope: ScopeMask(code: rules.graph.code[first]),
            slop: Int64(rules.graph.code[first + 1]), mayShare: rules.graph.code[first + 2] == 1)
        for place in phrase.terms where !present[abs(rules.graph.code[place])].meets(phrase.scope) { return false }
        cursors.removeAll()
        for place in phrase.terms { cursors.append(termPlaces[abs(rules.graph.code[place])].first) }
        let stretch = max(phrase.slop, Self.shortestStretch)
        var isFound = false
        var base = Int64.min
        while let start = skip(to: base, phrase) {
            gatherShifted(from: start, to: start + stretch + phrase.slop, phrase)
            if findWindows(of: phrase, before: start + stretch, goal) {
                isFound = true
                if goal == .any { return true }
            }
            base = start + stretch
        }
        return isFound
    }

    /// Puts each word's cursor at its first place from `base` on, and answers with the least key at which a window may begin: all words must have a
    /// place from there on. `nil` where one has none left.
    private mutating func skip(to base: Int64, _ phrase: SloppyPhrase) -> Int64? {
        var latest = base
        for word in 0..<phrase.terms.count {
            var link = cursors[word]
            while link >= 0 {
                if let key = key(of: link, word, phrase), key >= base { break }
                link = occurrences[link].next
            }
            cursors[word] = link
            guard link >= 0, let key = key(of: link, word, phrase) else { return nil }
            latest = max(latest, key - phrase.slop)
        }
        return latest
    }

    /// Field and place less the word's offset; `nil` out of scope.
    private func key(of link: Int32, _ word: Int, _ phrase: SloppyPhrase) -> Int64? {
        let place = occurrences[link].place
        let scope = places[place].scope
        guard scope.meets(phrase.scope) else { return nil }
        return Int64(scope.intersection(.fields).rawValue) << 40 + Int64(place) - Int64(word)
    }

    /// All places of all words in a stretch, in order.
    private mutating func gatherShifted(from start: Int64, to end: Int64, _ phrase: SloppyPhrase) {
        shifted.removeAll()
        for word in 0..<phrase.terms.count {
            var link = cursors[word]
            while link >= 0 {
                if let key = key(of: link, word, phrase) {
                    if key > end { break }
                    if key >= start { shifted.append(ShiftedWord(key: key, word: Int32(truncatingIfNeeded: word))) }
                }
                link = occurrences[link].next
            }
        }
        shifted.sort(from: 0) { ($0.key, $0.word) < ($1.key, $1.word) }
    }

    private mutating func findWindows(of phrase: SloppyPhrase, before limit: Int64, _ goal: SearchGoal) -> Bool {
        let words = phrase.terms.count
        while windowCounts.count < words { windowCounts.append(0) }
        for word in 0..<words { windowCounts[word] = 0 }
        var (end, missing, isFound, marked) = (0, words, false, 0)
        var start = 0
        while start < shifted.count, shifted[start].key < limit {
            while end < shifted.count, shifted[end].key - shifted[start].key <= phrase.slop {
                let word = shifted[end].word
                if windowCounts[word] == 0 { missing -= 1 }
                windowCounts[word] += 1
                end += 1
            }
            // Of those that begin alike, the first window holds all the others.
            let isFirst = start == 0 || shifted[start - 1].key < shifted[start].key
            if missing == 0, isFirst, !phrase.mayShare || isComplete(start..<end, phrase) {
                isFound = true
                guard goal == .spans else { return true }
                for index in max(marked, start)..<max(marked, end) { addSpan(ofShifted: index) }
                marked = max(marked, end)
            }
            let word = shifted[start].word
            windowCounts[word] -= 1
            if windowCounts[word] == 0 { missing += 1 }
            start += 1
        }
        return isFound
    }

    /// Whether each word can have a place of its own: where two words may be the same token.
    private func isComplete(_ window: Range<Int>, _ phrase: SloppyPhrase) -> Bool {
        let words = phrase.terms.count
        // The phrase itself, word by word: the places differ as the offsets do.
        let last = window.lowerBound + words - 1
        if last < window.upperBound, shifted[last].key == shifted[window.lowerBound].key { return true }
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
