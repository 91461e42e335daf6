/// Judges by its neighbours whether a word that may be a verb is one. Tags to its left are settled; to its right `verb` stands for "may be".
struct VerbJudge {
    let sentence: TaggedSentence
    let index: Int
    let forms: VerbForms

    /// `nil` where it is a verb.
    func tagOtherThanVerb() -> WordTag? {
        let other = otherTag
        let adverbs = adverbsBefore
        // A verb of two parts stands behind whatever its first part stands behind.
        let before = index - adverbs - (sentence.infos[index].isPair ? 2 : 1)
        guard before >= 0, adverbs > 0 || !breaksBefore else { return atStart(other) }
        let previous = sentence.tags[before]
        let word = sentence.words[before]
        if sentence.infos[index].uses.contains(.adjective), forms.contains(.base), previous != .to, previous != .modal,
            isBeforeNoun || previous == .verb, !(forms.contains(.past) && (previous == .noun || previous == .proper))
        {
            return .adjective
        }
        if sentence.words[index].before.contains(.hyphen), !sentence.infos[index].isPair { return afterHyphen() }
        if word.isPossessive { return attributive() ?? other }
        switch previous {
        case .modal, .do: return forms.contains(.base) ? nil : other
        case .have: return forms.contains(.participle) ? nil : isObjectLike(index) ? other : nil
        case .be: return forms.isDisjoint(with: [.participle, .gerund]) ? other : (isNounOnly ? other : nil)
        case .to: return forms.contains(.base) ? nil : other
        case .negation: return nil
        case .determiner, .possessive: return attributive() ?? other
        case .number: return isAttributive ? .adjective : canBeNoun && isBeforeNoun ? other : afterNoun(other)
        case .adjective: return afterAdjective(other)
        case .preposition:
            return forms.contains(.gerund) && !isGerundNoun
                ? nil : forms.contains(.gerund) ? (hasObject ? nil : .noun) : attributive() ?? other
        case .pronoun: return forms == .gerund ? nil : nil
        case .relative: return nil
        case .that, .subordinator: return attributive() ?? (canBeNoun && !forms.contains(.past) ? .noun : nil)
        case .conjunction: return afterConjunction(other)
        case .time where isInsideNounPhrase(before): return attributive() ?? afterNoun(other)
        case .noun, .proper, .time: return afterNoun(other)
        case .verb: return afterVerb(other)
        case .adverb: return nil
        }
    }

    // MARK: places

    private func atStart(_ other: WordTag) -> WordTag? {
        guard index + 1 < sentence.count else { return other }
        if breaksBefore, index > 0 {
            // After a comma: `, killing 17`, `, accused`, but `, talks and aid`.
            if forms.contains(.gerund) || forms.contains(.past) || forms.contains(.participle) { return isAttributive ? .adjective : nil }
            return canBeNoun ? (isFinitePossible && isObjectLike(index + 1) && !hasLaterFinite ? nil : other) : nil
        }
        if forms.contains(.gerund) { return canBeNoun && !isObjectLike(index + 1) ? .noun : nil }
        if forms.contains(.participle) { return isAttributive ? .adjective : nil }
        return canBeNoun ? .noun : nil
    }

    private func afterHyphen() -> WordTag? {
        if forms.contains(.participle) || forms.contains(.gerund) { return .adjective }
        return canBeNoun ? .noun : .adjective
    }

    private func afterAdjective(_ other: WordTag) -> WordTag? {
        if index > 1, sentence.tags[index - 2] == .be { return forms.contains(.base) ? other : nil }
        if let tag = attributive() { return tag }
        if canBeNoun { return isFinitePossible && isObjectLike(index + 1) && !hasLaterFinite && !forms.contains(.base) ? nil : other }
        return forms.contains(.base) || forms == .gerund ? other : nil
    }

    private func afterConjunction(_ other: WordTag) -> WordTag? {
        guard canBeNoun else { return isAttributive && index > 1 && sentence.tags[index - 2] == .adjective ? .adjective : nil }
        let left = index > 1 ? sentence.tags[index - 2] : .noun
        if left == .verb { return nil }
        if forms.contains(.gerund) { return isObjectLike(index + 1) ? nil : .noun }
        return isFinitePossible && isObjectLike(index + 1) ? nil : other
    }

    private func afterNoun(_ other: WordTag) -> WordTag? {
        if forms.contains(.gerund) {
            // `a data sharing agreement`
            if hasEarlierFinite, sentence.tags[index - 1] == .noun, isBeforeNoun, sentence.tags[index + 1] == .noun { return .noun }
            return canBeNoun && !isObjectLike(index + 1) ? .noun : nil
        }
        if forms.contains(.past) || forms.contains(.participle) {
            return forms.contains(.base) && canBeNoun && !isObjectLike(index + 1) && hasLaterFinite ? .noun : nil
        }
        guard canBeNoun else { return nil }
        if isObjectLike(index + 1) { return hasEarlierFinite && !isAfterBoundary ? other : nil }
        if agreementFails { return other }
        if hasLaterFinite || hasEarlierFinite { return other }
        return isFollowedByVerbPart || isPredicatePossible ? nil : other
    }

    private func afterVerb(_ other: WordTag) -> WordTag? {
        if forms.contains(.gerund) { return canBeNoun && !isObjectLike(index + 1) ? .noun : nil }
        if isAttributive { return .adjective }
        if canBeNoun { return .noun }
        return forms.contains(.participle) ? (isBeforeNoun ? .adjective : nil) : nil
    }

    /// `a late-night televised address`: between a determiner and its noun stand times and adjectives only.
    private func isInsideNounPhrase(_ last: Int) -> Bool {
        guard isBeforeNoun else { return false }
        var place = last
        while place > 0, !sentence.breaks(before: place), [.time, .adjective, .number].contains(sentence.tags[place]) { place -= 1 }
        return sentence.tags[place] == .determiner && place < last
    }

    // MARK: facts

    private var otherTag: WordTag {
        let uses = sentence.infos[index].uses
        if uses.contains(.noun) { return .noun }
        if uses.contains(.adjective) { return .adjective }
        if uses.contains(.preposition) { return .preposition }
        if uses.contains(.time) { return .time }
        if uses.contains(.adverb) { return .adverb }
        return .noun
    }

    private var canBeNoun: Bool { !sentence.infos[index].uses.isDisjoint(with: [.noun, .time]) }
    private var isNounOnly: Bool { forms.isDisjoint(with: [.participle, .gerund]) }
    private var isFinitePossible: Bool { !forms.isDisjoint(with: [.base, .third, .past]) }
    private var isGerundNoun: Bool { canBeNoun }

    private var hasObject: Bool { isObjectLike(index + 1) }

    private var breaksBefore: Bool { index == 0 || sentence.breaks(before: index) || index == sentence.sentence.dateline }

    private var adverbsBefore: Int {
        var count = 0
        while count < 3, index - count - 1 >= 0, !sentence.breaks(before: index - count),
            [.adverb, .negation].contains(sentence.tags[index - count - 1])
        {
            if sentence.tags[index - count - 1] == .negation, count == 0, index < 2 { break }
            count += 1
        }
        return count
    }

    /// A participle or gerund before a noun: `the detained men`.
    private var isAttributive: Bool {
        !forms.isDisjoint(with: [.participle, .gerund]) && isBeforeNoun
    }

    /// `ten jailed Americans`, `deport convicted Syrians`
    private func isPeople(_ place: ActorPlace) -> Bool {
        guard place.kind == .name, place.words.count == 1, place.actor.id == nil, !place.actor.learned else { return false }
        let word = sentence.words[place.words.lowerBound]
        return ["ans", "is"].contains { word.folded.hasSuffix($0) }
    }

    private func attributive() -> WordTag? {
        guard !forms.isDisjoint(with: [.participle, .gerund]) else { return nil }
        if forms.contains(.gerund), canBeNoun { return .noun }
        if isBeforeNoun { return .adjective }
        return canBeNoun ? .noun : forms.contains(.gerund) ? .noun : .adjective
    }

    private var isBeforeNoun: Bool {
        guard index + 1 < sentence.count, !sentence.breaks(before: index + 1) else { return false }
        switch sentence.tags[index + 1] {
        case .noun, .adjective: return true
        case .proper:
            if sentence.words[index + 1].shape == .lower { return true }
            guard let place = sentence.place(at: index + 1) else { return false }
            return place.kind == .adjective || isPeople(place)
        case .verb: return sentence.infos[index + 1].uses.contains(.noun)
        default: return false
        }
    }

    /// What begins an object: a determiner, a name, a number, an adjective, a pronoun, a plain noun.
    private func isObjectLike(_ place: Int) -> Bool {
        guard place < sentence.count, !sentence.breaks(before: place) else { return false }
        switch sentence.tags[place] {
        case .determiner, .possessive, .proper, .number, .pronoun, .adjective: return true
        case .noun: return sentence.words[place - 1].isPossessive == false
        case .verb: return sentence.infos[place].uses.contains(.noun) && !sentence.infos[place].forms.contains(.gerund)
        default: return false
        }
    }

    private var isFollowedByVerbPart: Bool {
        guard index + 1 < sentence.count else { return true }
        switch sentence.tags[index + 1] {
        case .preposition, .to, .adverb, .that, .time, .subordinator, .conjunction: return true
        default: return sentence.breaks(before: index + 1)
        }
    }

    private var isPredicatePossible: Bool { index + 1 == sentence.count }

    /// A singular subject with a base form, a plural one with the third person.
    private var agreementFails: Bool {
        guard !forms.contains(.past) else { return false }
        let head = sentence.words[index - 1].folded
        let isPlural = head.hasSuffix("s") && !head.hasSuffix("ss")
        if sentence.tags[index - 1] == .proper, let place = sentence.place(at: index - 1), place.kind != .agent {
            return forms.contains(.base) && !forms.contains(.third) && place.kind != .coreference && !isAfterConjunction
        }
        return isPlural ? forms == .third : forms == .base && !isAfterConjunction && !sentence.tags[..<index].suffix(8).contains(.that)
    }

    private var isAfterConjunction: Bool {
        sentence.tags[..<index].suffix(6).contains(.conjunction)
    }

    private var isAfterBoundary: Bool {
        for place in stride(from: index - 1, through: max(0, index - 8), by: -1) {
            if sentence.breaks(before: place) { return true }
            switch sentence.tags[place] {
            case .that, .relative, .subordinator, .conjunction: return true
            case .verb, .be, .have, .do, .modal: return SayingVerbs.words.contains(sentence.words[place].folded)
            default: continue
            }
        }
        return false
    }

    /// A sure verb follows in the same clause.
    private var hasLaterFinite: Bool {
        for place in (index + 1)..<max(index + 1, sentence.count) {
            if place > index + 1, sentence.breaks(before: place) { return false }
            switch sentence.tags[place] {
            case .be, .have, .do, .modal: return true
            case .relative, .that, .subordinator: return false
            case .verb:
                let uses = sentence.infos[place].uses
                if sentence.infos[place].forms.contains(.past), !uses.contains(.noun) {
                    let isParticiple = place + 1 < sentence.count && sentence.words[place + 1].folded == "by"
                    if !isParticiple { return true }
                } else if uses.isEmpty, sentence.words[place].folded.hasSuffix("ed") {
                    return true
                }
            default: continue
            }
        }
        return false
    }

    /// A verb stands before in the same clause.
    private var hasEarlierFinite: Bool {
        for place in stride(from: index - 1, through: 0, by: -1) {
            switch sentence.tags[place] {
            case .be, .have, .do, .modal, .verb:
                return place < index - 1
            case .relative, .that, .subordinator: return false
            default: if sentence.breaks(before: place) { return false }
            }
        }
        return false
    }
}
