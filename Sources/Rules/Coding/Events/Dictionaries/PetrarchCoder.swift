/// Codes a sentence by verbs dictionaries of PETRARCH or TABARI: patterns around the verb, CAMEO's codes, actors nearest to it where a pattern
/// does not say.
struct PetrarchCoder {
    /// A word of a pattern is looked for so far from the one before.
    private static let reach = 20
    /// Both sides of `%` stand within so many words.
    private static let closest = 4
    let index: PetrarchVerbIndex
    let sentence: TaggedSentence
    let clauses: [Clause]
    /// What a clause says of whether it happened.
    let mood: (Clause) -> Mood

    func code() -> [EventDraft] {
        var drafts: [EventDraft] = []
        var word = sentence.sentence.dateline
        while word < sentence.count {
            guard let entry = index.entry(at: word, in: sentence.words), !isInsideActor(word) else {
                word += 1
                continue
            }
            drafts += events(of: entry, at: word)
            word += entry.form.count
        }
        return drafts
    }

    private func isInsideActor(_ word: Int) -> Bool { sentence.placeOf[word] >= 0 }

    private func events(of entry: PetrarchVerbIndex.Entry, at word: Int) -> [EventDraft] {
        let verb = word..<(word + entry.form.count)
        var match = Fit()
        var code = entry.code
        var line = entry.line
        for pattern in entry.patterns {
            guard let found = self.match(pattern, around: verb) else { continue }
            match = found
            code = pattern.code
            line = pattern.line
            break
        }
        let clause = clauses.first { verb.contains($0.group.main) }
        var sources = match.source.map { [$0] } ?? nearest(before: verb.lowerBound, unlike: match.target)
        var targets = match.target.map { [$0] } ?? nearest(after: verb.upperBound, unlike: sources.first)
        if clause?.group.isPassive == true, match.source == nil, match.target == nil { swap(&sources, &targets) }
        guard !sources.isEmpty, !targets.isEmpty else { return [] }
        // `031:032`: what the first does, and what the second does in turn.
        return code.split(separator: ":").enumerated().flatMap { turn, code -> [EventDraft] in
            guard let meaning = CameoCodes.meaning(of: String(code)) else { return [] }
            return [
                EventDraft(
                    type: meaning.type, mode: meaning.mode, mood: clause.map(mood) ?? Mood(), sources: turn == 0 ? sources : targets,
                    targets: turn == 0 ? targets : sources, trigger: verb, scope: verb, base: 0.8,
                    pattern: "verbs dictionary, line \(line): \(code)")
            ]
        }
    }

    // MARK: patterns

    private struct Fit {
        var source: EventSide?
        var target: EventSide?
    }

    private func match(_ pattern: PetrarchVerbs.Pattern, around verb: Range<Int>) -> Fit? {
        var match = Fit()
        var end = verb.lowerBound
        for step in pattern.before.reversed() {
            guard let place = find(step, before: end, &match) else { return nil }
            end = place.lowerBound
        }
        var start = verb.upperBound
        for step in pattern.after {
            guard let place = find(step, after: start, &match) else { return nil }
            start = place.upperBound
        }
        return match
    }

    private func find(_ step: PetrarchVerbs.Step, after start: Int, _ match: inout Fit) -> Range<Int>? {
        let last = min(sentence.count - 1, step.isAdjacent ? start : start + Self.reach)
        guard start <= last else { return nil }
        for word in start...last {
            if let place = standing(step.element, at: word, &match) {
                guard step.element == .both else { return place }
                guard let other = sentence.places.first(where: { isPartner($0, behind: place) }) else { continue }
                match.source = sentence.place(at: word).map(side(of:))
                match.target = side(of: other)
                return place.lowerBound..<other.words.upperBound
            }
        }
        return nil
    }

    private func find(_ step: PetrarchVerbs.Step, before end: Int, _ match: inout Fit) -> Range<Int>? {
        let first = max(sentence.sentence.dateline, end - Self.reach)
        for word in stride(from: end - 1, through: first, by: -1) {
            guard let place = standing(step.element, at: word, &match), place.upperBound <= end, !step.isAdjacent || place.upperBound == end
            else {
                continue
            }
            guard step.element == .both else { return place }
            guard let other = sentence.places.last(where: { isPartner($0, before: place) }) else { continue }
            match.source = side(of: other)
            match.target = sentence.place(at: word).map(side(of:))
            return other.words.lowerBound..<place.upperBound
        }
        return nil
    }

    /// Where an element of a pattern stands, beginning at a word.
    private func standing(_ element: PetrarchVerbs.Element, at word: Int, _ match: inout Fit) -> Range<Int>? {
        switch element {
        case .word(let text): return isWord(text, at: word) ? word..<(word + 1) : nil
        case .anyOf(let phrases):
            let longest = phrases.filter { phrase in
                !phrase.isEmpty && word + phrase.count <= sentence.count && phrase.indices.allSatisfy { isWord(phrase[$0], at: word + $0) }
            }.max { $0.count < $1.count }
            return longest.map { word..<(word + $0.count) }
        case .source, .target, .someone, .both:
            guard let place = sentence.place(at: word), place.words.lowerBound == word, place.kind != .location else { return nil }
            if element == .source { match.source = side(of: place) }
            if element == .target { match.target = side(of: place) }
            return place.words
        }
    }

    /// The other one of two: `Kenya and Uganda`.
    private func isPartner(_ other: ActorPlace, behind place: Range<Int>) -> Bool {
        other.kind != .location && other.words.lowerBound >= place.upperBound && other.words.lowerBound - place.upperBound < Self.closest
    }

    private func isPartner(_ other: ActorPlace, before place: Range<Int>) -> Bool {
        other.kind != .location && other.words.upperBound <= place.lowerBound && place.lowerBound - other.words.upperBound < Self.closest
    }

    private func isWord(_ text: String, at word: Int) -> Bool {
        let folded = sentence.words[word].folded
        return folded == text || folded == text + "s"
    }

    // MARK: sides

    private func nearest(before word: Int, unlike other: EventSide?) -> [EventSide] {
        let place = sentence.places.last { $0.words.upperBound <= word && $0.kind != .location && other?.words.overlaps($0.words) != true }
        return place.map { [side(of: $0)] } ?? []
    }

    private func nearest(after word: Int, unlike other: EventSide?) -> [EventSide] {
        let place = sentence.places.first { $0.words.lowerBound >= word && other?.words.overlaps($0.words) != true }
        return place.map { [side(of: $0)] } ?? []
    }

    private func side(of place: ActorPlace) -> EventSide {
        EventSide(
            words: place.words, actor: place.actor, knowledge: place.actor.code == nil ? .someone : .coded,
            isName: place.kind != .agent && place.kind != .location, isLocation: place.kind == .location)
    }
}
