/// Chains and coordinations of noun phrases before a verb: where its subject begins.
extension ClauseReader {
    /// The first noun phrase of a chain: `the leader of the party in Kenya`. -1 where the chain hangs on a preposition.
    func top(of chunk: Int) -> Int {
        var place = chunk
        while place > 0, !sentence.breaks(before: place) {
            var before = place - 1
            let skipped = skippingTime(from: before)
            if skipped >= 0, sentence.chunks[skipped].kind == .noun || sentence.chunks[skipped].kind == .preposition, skipped < before,
                !sentence.breaks(before: skipped + 1)
            {
                before = skipped
            }
            switch sentence.chunks[before].kind {
            case .preposition:
                // `until Cuba undertakes`: a clause of its own.
                if Self.openers.contains(sentence.words[sentence.chunks[before].head].folded) { return place }
                guard before > 0, !sentence.breaks(before: before) else { return -1 }
                var noun = before - 1
                if sentence.chunks[noun].kind == .time, noun > 0 { noun -= 1 }
                // `fighters loyal to him`
                if sentence.chunks[noun].kind == .adjective, noun > 0, !sentence.breaks(before: noun) { noun -= 1 }
                // `rebels backed by Rwanda`, `troops fighting in Mali`
                if let group = sentence.group(of: noun), group.form == .participle || group.form == .gerund, noun > 0,
                    !sentence.breaks(before: noun), sentence.chunks[noun - 1].kind == .noun
                {
                    noun -= 1
                }
                guard sentence.chunks[noun].kind == .noun else { return -1 }
                // The object of a verb before it: `attacked Sumy in May Ukraine said` is not read as a chain of the subject.
                place = noun
            case .conjunction:
                guard before > 0, sentence.chunks[before - 1].kind == .noun,
                    !sentence.breaks(before: before - 1) || isList(endingAt: before - 1)
                else { return place }
                // `officials from Seoul and Tokyo met`: the second belongs to the preposition, too.
                if before > 2, sentence.chunks[before - 2].kind == .preposition, !isVerb(before - 3) || isSaying(before - 3),
                    sentence.chunks[before - 3].kind == .noun
                {
                    place = before - 1
                    continue
                }
                return place
            default:
                return place
            }
        }
        return place
    }

    /// Prepositions that open clauses, too.
    static let openers: Set<String> = ["after", "before", "until", "till", "since"]

    func isList(endingAt chunk: Int) -> Bool {
        chunk > 0 && sentence.marks(before: chunk) == .comma && sentence.chunks[chunk - 1].kind == .noun
    }

    func isVerb(_ chunk: Int) -> Bool { chunk >= 0 && sentence.chunks[chunk].kind == .verb }

    func isSaying(_ chunk: Int) -> Bool {
        guard chunk >= 0, let group = sentence.group(of: chunk) else { return false }
        return SayingVerbs.words.contains(sentence.words[group.main].folded)
    }

    /// All members of the coordination that a subject is the last of, in text order.
    func coordinated(_ last: Int) -> [Int] {
        var nouns = [last]
        var place = last - 1
        guard place > 0, sentence.chunks[place].kind == .conjunction, !sentence.isWord(place, "but") else { return nouns }
        var candidate = place - 1
        while candidate >= 0, sentence.chunks[candidate].kind == .noun {
            nouns.insert(candidate, at: 0)
            guard candidate > 0, sentence.marks(before: candidate) == .comma, sentence.chunks[candidate - 1].kind == .noun else { break }
            candidate -= 1
        }
        place = candidate - 1
        if candidate < 0 { candidate = 0 }
        // What stands before the list must not be a verb or a preposition of an earlier clause.
        let first = nouns[0]
        if first > 0, !sentence.breaks(before: first) {
            let kind = sentence.chunks[first - 1].kind
            if kind == .preposition || (kind == .verb && !isSaying(first - 1)) { return [last] }
        }
        return nouns
    }

    /// A subordinator just before the subject.
    func opener(before chunk: Int) -> Int {
        guard chunk > 0 else { return -1 }
        let kind = sentence.chunks[chunk - 1].kind
        if kind == .subordinator { return chunk - 1 }
        if kind == .preposition, Self.openers.contains(sentence.words[sentence.chunks[chunk - 1].head].folded) {
            return chunk - 1
        }
        return -1
    }
}
