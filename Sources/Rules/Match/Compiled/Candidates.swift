/// Which rules are worth a look.
extension MatchScratch {
    mutating func findCandidates(_ rules: CompiledRules) {
        for index in 0..<seen.count {
            let term = seen[index]
            let scope = present[term]
            let end = Int(rules.presearcher.starts[Int(term) + 1])
            var place = Int(rules.presearcher.starts[term])
            while place < end {
                let posting = rules.presearcher.postings[place]
                place += 1
                if posting.scope.meets(scope), posting.secondScope.meets(present[posting.second]),
                    posting.thirdScope.meets(present[posting.third])
                {
                    addCandidate(posting.rule)
                }
            }
        }
        for rule in rules.presearcher.always { addCandidate(rule) }
    }

    @inline(__always) private mutating func addCandidate(_ rule: Int32) {
        candidates[rule >> 6] |= 1 << UInt64(rule & 63)
        candidateGroups[rule >> 12] |= 1 << UInt64(rule >> 6 & 63)
    }

    /// Takes the first candidate out; `nil` where there is none left. `group`: where to look on, 0 at first.
    mutating func takeCandidate(_ group: inout Int) -> Int? {
        while group < candidateGroups.count {
            let bits = candidateGroups[group]
            guard bits != 0 else {
                group += 1
                continue
            }
            let block = group * 64 + bits.trailingZeroBitCount
            let rest = candidates[block]
            candidates[block] = rest & (rest - 1)
            if rest & (rest - 1) == 0 { candidateGroups[group] = bits & (bits - 1) }
            return block * 64 + rest.trailingZeroBitCount
        }
        return nil
    }
}
