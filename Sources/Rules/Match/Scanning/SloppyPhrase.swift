/// Sloppy phrases as Lucene means them: each word's position less its offset in the phrase, and of these max − min at most the slop,
/// with a token of its own for each word.
extension ScannedArticle {
    /// The spans of all tokens that belong to a match, one for each token.
    func sloppySpans(of phrase: Phrase) -> [TextSpan] {
        texts(in: phrase.scope).flatMap { text -> [TextSpan] in
            let places = phrase.words.map { pattern in text.words.indices.filter { word(text.words[$0], is: pattern) } }
            guard places.allSatisfy({ !$0.isEmpty }) else { return [] }
            let starts = Set(places.enumerated().flatMap { offset, positions in positions.map { $0 - offset } }).sorted()
            var found: Set<Int> = []
            for start in starts {
                // A match whose least shifted position is `start` has all of them in this window.
                let window = places.enumerated().map { offset, positions in
                    positions.filter { ($0 - offset) >= start && ($0 - offset) - start <= phrase.slop }
                }
                guard Matching.isComplete(window) else { continue }
                // Any token of the window belongs to some match: it can take the place of the one that its word has.
                found.formUnion(window.flatMap(\.self))
            }
            return found.sorted().map { TextSpan(field: text.field, utf8: text.words[$0].utf8) }
        }
    }
}

/// Gives each word of a phrase a token of its own (bipartite matching by augmenting paths).
enum Matching {
    /// Whether every word can have one of its candidates without two words sharing one.
    static func isComplete(_ candidates: [[Int]]) -> Bool {
        guard candidates.allSatisfy({ !$0.isEmpty }) else { return false }
        var owner: [Int: Int] = [:]
        return candidates.indices.allSatisfy { assign($0, candidates, &owner) }
    }

    /// Finds a token for one more word, moving others on where that helps: breadth first from the word to a free token.
    private static func assign(_ word: Int, _ candidates: [[Int]], _ owner: inout [Int: Int]) -> Bool {
        // From which word each token was reached.
        var reachedFrom: [Int: Int] = [:]
        var tokenOf: [Int: Int] = Dictionary(uniqueKeysWithValues: owner.map { ($1, $0) })
        var queue = [word]
        var next = 0
        while next < queue.count {
            let current = queue[next]
            next += 1
            for token in candidates[current] where reachedFrom[token] == nil {
                reachedFrom[token] = current
                if let taken = owner[token] {
                    queue.append(taken)
                    continue
                }
                var free: Int? = token
                while let place = free, let mover = reachedFrom[place] {
                    owner[place] = mover
                    free = mover == word ? nil : tokenOf[mover]
                    tokenOf[mover] = place
                }
                return true
            }
        }
        return false
    }
}
