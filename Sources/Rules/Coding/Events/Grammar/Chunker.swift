/// Puts tagged words together to noun phrases and verb groups: from left to right, no tree.
struct Chunker {
    private let tagged: TaggedSentence
    private var result: ChunkedSentence
    private var index = 0

    static func chunk(_ tagged: TaggedSentence) -> ChunkedSentence {
        var chunker = Chunker(tagged)
        return chunker.run()
    }

    private init(_ tagged: TaggedSentence) {
        self.tagged = tagged
        result = ChunkedSentence(tagged: tagged)
        result.chunks.reserveCapacity(tagged.count)
    }

    private mutating func run() -> ChunkedSentence {
        index = tagged.sentence.dateline
        while index < tagged.count {
            switch tagged.tags[index] {
            case .modal, .be, .have, .do, .verb: verbGroup()
            case .negation: startsVerbGroup ? verbGroup() : single(.negation)
            case .to: startsInfinitive ? verbGroup() : single(.preposition)
            case .preposition: single(.preposition)
            case .conjunction: single(.conjunction)
            case .subordinator: single(.subordinator)
            case .relative: single(.relative)
            case .that: single(.that)
            case .adverb: startsVerbGroup ? verbGroup() : single(.adverb)
            case .pronoun: single(.noun)
            case .time: timePhrase()
            case .determiner, .possessive, .number, .adjective, .noun, .proper: nounPhrase()
            }
        }
        ParticipleJudge.judge(&result)
        return result
    }

    private mutating func single(_ kind: Chunk.Kind) {
        result.chunks.append(Chunk(kind: kind, words: index..<(index + 1), head: index))
        index += 1
    }

    // MARK: noun phrases

    private mutating func nounPhrase() {
        let start = index
        var head = -1
        while index < tagged.count, index == start || !endsNounPhrase(start: start, head: head) {
            switch tagged.tags[index] {
            // `short-range ballistic missiles`
            case .noun where isFirstHalf(index): break
            case .noun, .proper: head = index
            case .number where isYear(before: index): return yearPhrase(from: start)
            case .number where head < 0 || tagged.tags[index - 1] == .number: break
            default: break
            }
            index += 1
        }
        // `last week`, `the past year`: a phrase that ends in a time word is one of time.
        if head < 0, index < tagged.count, tagged.tags[index] == .time, !tagged.breaks(before: index) {
            timePhrase(from: start)
            return
        }
        if head < 0, !(start..<index).contains(where: { [.determiner, .number, .possessive].contains(tagged.tags[$0]) }) {
            result.chunks.append(Chunk(kind: .adjective, words: start..<index, head: index - 1))
        } else {
            result.chunks.append(Chunk(kind: .noun, words: start..<index, head: head < 0 ? index - 1 : head))
        }
    }

    /// A noun behind a hyphen that an adjective follows: together with what stands before it an adjective.
    private func isFirstHalf(_ place: Int) -> Bool {
        tagged.words[place].before.contains(.hyphen) && place + 1 < tagged.count && tagged.tags[place + 1] == .adjective
            && !tagged.breaks(before: place + 1)
    }

    /// `In 1941 Japan attacked`: a year is no part of the name behind it.
    private func isYear(before place: Int) -> Bool {
        tagged.words[place].folded.utf8.count == 4 && tagged.words[place].shape == .number && place + 1 < tagged.count
            && tagged.tags[place + 1] == .proper
            && (place == 0 || tagged.tags[place - 1] == .preposition)
    }

    private mutating func yearPhrase(from start: Int) {
        index += 1
        result.chunks.append(Chunk(kind: .time, words: start..<index, head: index - 1))
    }

    private func endsNounPhrase(start: Int, head: Int) -> Bool {
        let tag = tagged.tags[index]
        guard tag.isNominal else {
            // `Tuesday's meeting`
            return !(tag == .time && tagged.words[index].isPossessive && index + 1 < tagged.count && tagged.tags[index + 1].isNominal)
        }
        if tagged.breaks(before: index) {
            return !isListOfAdjectives
        }
        if let place = tagged.place(at: index), place.words.lowerBound < index { return false }
        if tagged.words[index - 1].isPossessive { return false }
        switch tag {
        case .determiner, .possessive: return head >= 0 || tagged.tags[index - 1] == .determiner && false
        case .number:
            // `F-16 jets`
            if tagged.words[index].before.contains(.hyphen) { return false }
            return head >= 0 && !(tagged.words[index - 1].isCapitalised && tagged.words[index].shape == .number)
        case .adjective:
            guard head >= 0, !tagged.words[index].before.contains(.hyphen) else { return false }
            guard index + 1 < tagged.count, !tagged.breaks(before: index + 1) else { return true }
            if tagged.words[index + 1].before.contains(.hyphen) { return false }
            // `US presidential election` goes on; `found him guilty of`, `made ministers responsible` do not.
            return !(tagged.tags[index + 1].isNominal && tagged.tags[index + 1] != .determiner && tagged.tags[index - 1] == .proper)
                && !(tagged.tags[index + 1] == .noun && tagged.infos[index - 1].uses.contains(.adjective))
        default: return false
        }
    }

    /// `a long, bloody war`
    private var isListOfAdjectives: Bool {
        tagged.words[index].before == .comma && tagged.tags[index - 1] == .adjective && tagged.tags[index] == .adjective
    }

    private mutating func timePhrase(from start: Int? = nil) {
        let first = start ?? index
        while index < tagged.count, index == first || !tagged.breaks(before: index) {
            let tag = tagged.tags[index]
            guard tag == .time || tag == .number || (index > first && tagged.words[index].folded == "ago") else { break }
            index += 1
        }
        // `Monday talks`: time before a plain noun is a part of its phrase.
        if start == nil, index < tagged.count, tagged.tags[index] == .noun, !tagged.breaks(before: index), index - first == 1,
            !tagged.infos[index].classes.isEmpty, tagged.infos[index].nounSense >= 0
        {
            nounPhrase()
            return
        }
        result.chunks.append(Chunk(kind: .time, words: first..<index, head: index - 1))
    }

    // MARK: verb groups

    /// Adverbs and negations before a verb belong to it.
    private var startsVerbGroup: Bool {
        var place = index + 1
        while place < tagged.count, [.adverb, .negation].contains(tagged.tags[place]) { place += 1 }
        guard place < tagged.count, !tagged.breaks(before: place) else { return false }
        return tagged.tags[place] == .verb || tagged.tags[place].isVerbal || (tagged.tags[place] == .to && isInfinitive(at: place))
    }

    private var startsInfinitive: Bool { isInfinitive(at: index) }

    private func isInfinitive(at place: Int) -> Bool {
        var next = place + 1
        while next < tagged.count, [.adverb, .negation].contains(tagged.tags[next]) { next += 1 }
        guard next < tagged.count else { return false }
        switch tagged.tags[next] {
        case .be, .have, .do: return true
        case .verb: return tagged.forms[next].contains(.base)
        default: return false
        }
    }

    private mutating func verbGroup() {
        let start = index
        var reader = VerbGroupReader(tagged: tagged, start: start)
        reader.read()
        index = max(reader.end, start + 1)
        var chunk = Chunk(kind: .verb, words: start..<index, head: reader.group.main)
        chunk.group = result.groups.count
        result.groups.append(reader.group)
        result.chunks.append(chunk)
    }
}
