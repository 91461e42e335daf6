/// Says what part of speech each word of a sentence is: the lexicon's uses, endings, and the neighbours where a word may be several.
struct WordTagger {
    let lexicon: EventLexicon

    func tag(_ sentence: Sentence, places: [ActorPlace]) -> TaggedSentence {
        let count = sentence.words.count
        var result = TaggedSentence(
            sentence: sentence, tags: Array(repeating: .noun, count: count), infos: sentence.words.map { lexicon.info(of: $0.folded) },
            forms: Array(repeating: [], count: count), placeOf: Array(repeating: -1, count: count),
            places: places.map { Self.parted($0, in: sentence) })
        for (number, place) in result.places.enumerated() {
            for word in place.words where word < count { result.placeOf[word] = Int32(number) }
        }
        pair(&result)
        for index in 0..<count { result.tags[index] = sureTag(at: index, in: result) ?? .verb }
        quantities(&result)
        for index in 0..<count where result.tags[index] == .verb { choose(at: index, in: &result) }
        return result
    }

    /// `its troops from Syria` are not troops of Syria: only where they come from is told.
    private static func parted(_ place: ActorPlace, in sentence: Sentence) -> ActorPlace {
        let first = place.words.lowerBound
        guard place.kind == .agent, first > 0, place.words.upperBound <= sentence.words.count,
            ["its", "their", "his", "her", "our"].contains(sentence.words[first - 1].folded),
            let from = place.words.first(where: { sentence.words[$0].folded == "from" }), from + 1 < place.words.upperBound,
            let country = place.actor.country
        else { return place }
        var result = place
        result.words = (from + 1)..<place.words.upperBound
        result.kind = .location
        result.actor = CodedActor(id: nil, code: country, name: place.actor.name, memberships: place.actor.memberships)
        return result
    }

    /// Words of two parts: the second stands for both.
    private func pair(_ result: inout TaggedSentence) {
        for index in result.words.indices.dropLast() where result.infos[index].startsPair {
            let next = result.words[index + 1]
            guard next.before.subtracting(.hyphen).isEmpty,
                let info = lexicon.info(ofPair: result.words[index].folded, next.folded)
            else { continue }
            var whole = info
            whole.classes.formUnion(result.infos[index + 1].classes)
            whole.isPair = true
            result.infos[index + 1] = whole
            result.infos[index] = WordInfo(uses: .adjective, classes: info.classes)
        }
    }

    /// `at least 19`, `more than 1,500`, `up to 40`, `about 200`: words before a number that say how exact it is.
    private func quantities(_ result: inout TaggedSentence) {
        let single: Set<String> = [
            "about", "around", "over", "nearly", "almost", "some", "roughly", "approximately", "only", "under", "another",
        ]
        let pairs: Set<String> = ["at least", "more than", "less than", "fewer than", "up to", "at most", "as many", "close to"]
        for index in result.words.indices where result.tags[index] == .number && index > 0 && !result.breaks(before: index) {
            let last = result.words[index - 1].folded
            if index > 1, pairs.contains(result.words[index - 2].folded + " " + last) {
                result.tags[index - 2] = .determiner
                result.tags[index - 1] = .determiner
            } else if single.contains(last) {
                result.tags[index - 1] = .determiner
            }
        }
    }

    /// The tag where only one is possible; `nil` for what may be a verb.
    private func sureTag(at index: Int, in result: TaggedSentence) -> WordTag? {
        let word = result.words[index]
        let info = result.infos[index]
        let place = result.place(at: index)
        if let place {
            if place.kind != .agent || place.words.count == 1 {
                return word.folded == "the" && place.words.count > 1 ? .determiner : .proper
            }
            if index == place.words.lowerBound, info.uses.contains(.determiner) { return .determiner }
            return info.uses.contains(.number) ? .number : info.uses.contains(.noun) ? .noun : .proper
        }
        if word.shape == .number { return .number }
        if word.isCapitalised, isName(at: index, info, in: result) { return info.uses.contains(.time) ? .time : .proper }
        if !info.uses.isDisjoint(with: .small) { return smallTag(at: index, info.uses, in: result) }
        if info.uses.contains(.verb) { return nil }
        if info.uses.contains(.time) { return .time }
        if info.uses.contains(.number) { return .number }
        if info.uses.contains(.adjective) { return .adjective }
        if !info.uses.isEmpty { return .noun }
        if isUnknownInfinitive(at: index, in: result) { return nil }
        return tagByEnding(word.folded)
    }

    /// `to handle the question`: a word that no table has behind `to` and before an object.
    private func isUnknownInfinitive(at index: Int, in result: TaggedSentence) -> Bool {
        let word = result.words[index]
        guard index > 0, index + 1 < result.count, result.infos[index - 1].uses.contains(.to), word.shape == .lower,
            !result.breaks(before: index), !result.breaks(before: index + 1), !word.folded.hasSuffix("s")
        else { return false }
        let next = result.words[index + 1]
        return next.isCapitalised || !result.infos[index + 1].uses.isDisjoint(with: [.determiner, .possessive, .number])
    }

    /// A capital that says that it is a name: not the first word's, nor a headline's where the lexicon knows the word.
    private func isName(at index: Int, _ info: WordInfo, in result: TaggedSentence) -> Bool {
        let word = result.words[index]
        if word.shape == .upper, word.folded.utf8.count > 1, word.folded == "us" || word.folded == "it" || info.uses.isEmpty { return true }
        let isStart = index == result.sentence.dateline || index == 0 || word.before.contains(.openQuote) || word.before.contains(.colon)
        if result.sentence.isHeadline || isStart { return info.uses.isEmpty && !word.folded.hasSuffix("ly") }
        if info.uses.isDisjoint(with: .small) { return true }
        return info.uses.contains(.time)
    }

    private func smallTag(at index: Int, _ uses: WordUse, in result: TaggedSentence) -> WordTag? {
        let order: [(WordUse, WordTag)] = [
            (.to, .to), (.that, .that), (.modal, .modal), (.be, .be), (.have, .have), (.do, .do), (.negation, .negation),
            (.pronoun, .pronoun), (.possessive, .possessive), (.relative, .relative), (.conjunction, .conjunction),
            (.subordinator, .subordinator), (.determiner, .determiner), (.preposition, .preposition), (.adverb, .adverb),
        ]
        if uses.contains(.verb), uses.isDisjoint(with: [.be, .have, .do, .modal]) { return nil }
        // `that Russia must` opens a sentence, `that country` points; `her` before a noun is a possessive.
        if uses.contains(.that) { return isPointing(at: index, in: result) ? .determiner : .that }
        if uses.contains([.pronoun, .possessive]) { return isBeforeNominal(index, in: result) ? .possessive : .pronoun }
        if uses.contains([.preposition, .subordinator]) { return .preposition }
        // `has so far not met`
        if result.words[index].folded == "so", index + 1 < result.count, result.words[index + 1].folded == "far" { return .adverb }
        // `has yet to`
        if result.words[index].folded == "yet", index > 0,
            !result.infos[index - 1].uses.isDisjoint(with: [.have, .be, .negation])
        {
            return .adverb
        }
        return order.first { uses.contains($0.0) }?.1
    }

    private func isPointing(at index: Int, in result: TaggedSentence) -> Bool {
        guard index + 1 < result.count, index == 0 || result.infos[index - 1].uses.contains(.preposition) else { return false }
        let next = result.infos[index + 1].uses
        return next.contains(.noun) || next.contains(.time)
    }

    private func isBeforeNominal(_ index: Int, in result: TaggedSentence) -> Bool {
        guard index + 1 < result.count, !result.breaks(before: index + 1) else { return false }
        let next = result.infos[index + 1].uses
        return next.isEmpty || !next.isDisjoint(with: [.noun, .adjective, .number, .title, .time])
    }

    private func tagByEnding(_ word: String) -> WordTag? {
        if word.hasSuffix("ly") { return .adverb }
        if word.hasSuffix("n't") { return .negation }
        if word.utf8.count > 4, word.hasSuffix("ed") || word.hasSuffix("ing") { return nil }
        let adjectives = ["ive", "ous", "ful", "less", "ish", "able", "ible", "ical", "ial", "onal", "ic"]
        return adjectives.contains { word.hasSuffix($0) } && word.utf8.count > 4 ? .adjective : .noun
    }

    // MARK: verb or not

    private func choose(at index: Int, in result: inout TaggedSentence) {
        let word = result.words[index].folded
        let info = result.infos[index]
        var forms = info.forms
        if forms.isEmpty { forms = word.hasSuffix("ing") ? .gerund : word.hasSuffix("ed") ? [.past, .participle] : .base }
        let judge = VerbJudge(sentence: result, index: index, forms: forms)
        if let tag = judge.tagOtherThanVerb() {
            result.tags[index] = tag
        } else {
            result.forms[index] = forms
        }
    }
}
