/// Which rules are worth a look.
extension MatchScratch {
    mutating func findCandidates(_ rules: CompiledRules) {
        touchRecords(rules)
        for index in 0..<seen.count {
            let term = seen[index]
            let scope = present[term].rawValue
            let end = Int(rules.presearcher.starts[Int(term) + 1])
            var place = Int(rules.presearcher.starts[term])
            while place < end {
                let rule = rules.presearcher.records[place]
                let head = rules.presearcher.records[place + 1]
                let next = place + Int(Presearcher.length(head))
                if UInt8(truncatingIfNeeded: head >> Presearcher.scopeShift) & scope != 0, isFulfilled((place + 2)..<next, rules) {
                    addCandidate(rule)
                }
                place = next
            }
        }
        for rule in rules.presearcher.always { addCandidate(rule) }
    }

    /// Looks at where the records of each term stand. One after another they would be waited for, as they lie far apart; together they come at once.
    private mutating func touchRecords(_ rules: CompiledRules) {
        let last = rules.presearcher.records.count - 1
        guard last >= 0 else { return }
        var touched: Int32 = 0
        for index in 0..<seen.count {
            let place = Int(rules.presearcher.starts[seen[index]])
            touched |= rules.presearcher.records[min(place, last)] | rules.presearcher.records[min(place + Self.numbersOfLine, last)]
        }
        self.touched = touched
    }

    /// What a line of the cache holds. From the second line on the processor has seen where it goes.
    private static let numbersOfLine = 16

    /// Whether the article has one word of each clause, and none that is excluded.
    @inline(__always) private func isFulfilled(_ clauses: Range<Int>, _ rules: CompiledRules) -> Bool {
        var place = clauses.lowerBound
        while place < clauses.upperBound {
            var number = rules.presearcher.records[place]
            place += 1
            if number < 0 {
                if has(ScopedTerm(code: number & ~Presearcher.excluded)) { return false }
                continue
            }
            var isFound = has(ScopedTerm(code: number & ~Presearcher.orNext))
            while number & Presearcher.orNext != 0 {
                number = rules.presearcher.records[place]
                place += 1
                isFound = isFound || has(ScopedTerm(code: number & ~Presearcher.orNext))
            }
            if !isFound { return false }
        }
        return true
    }

    @inline(__always) func has(_ word: ScopedTerm) -> Bool {
        present[word.term].meets(word.scope)
    }

    @inline(__always) private mutating func addCandidate(_ rule: Int32) {
        candidates[rule >> 6] |= 1 << UInt64(rule & 63)
        candidateGroups[rule >> 12] |= 1 << UInt64(rule >> 6 & 63)
    }

    /// Takes the candidates out, in the order of the rules, and looks at what each will be judged by, as `touchRecords` does.
    mutating func listCandidates(_ rules: CompiledRules) {
        listed.removeAll()
        for group in 0..<candidateGroups.count {
            var blocks = candidateGroups[group]
            candidateGroups[group] = 0
            while blocks != 0 {
                let block = group * 64 + blocks.trailingZeroBitCount
                blocks &= blocks - 1
                var bits = candidates[block]
                candidates[block] = 0
                while bits != 0 {
                    listed.append(Int32(truncatingIfNeeded: block * 64 + bits.trailingZeroBitCount))
                    bits &= bits - 1
                }
            }
        }
        var touched: Int32 = 0
        let last = rules.graph.code.count - 1
        for index in 0..<listed.count {
            let root = Int(rules.root(of: Int(listed[index])))
            if root >= 0 { touched |= rules.graph.code[root] | rules.graph.code[min(root + QueryGraph.usualLength - 1, last)] }
        }
        self.touched = touched
    }
}
