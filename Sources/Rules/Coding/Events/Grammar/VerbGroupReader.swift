/// Reads one verb group: `has not yet been attacked`, `will meet`, `to be killed`.
struct VerbGroupReader {
    private let tagged: TaggedSentence
    private(set) var end: Int
    private(set) var group: VerbGroup
    private var lastAuxiliary: WordTag?
    private var sawAuxiliary = false

    init(tagged: TaggedSentence, start: Int) {
        self.tagged = tagged
        end = start
        group = VerbGroup(main: start, verb: -1)
    }

    mutating func read() {
        while end < tagged.count {
            if end > group.main || sawAuxiliary, tagged.breaks(before: end) { break }
            guard take(tagged.tags[end]) else { break }
            end += 1
            if group.verb >= 0 || isDone { break }
        }
        if !isDone { finishWithoutMainVerb() }
    }

    private var isDone = false

    /// Takes one word; `false` where the group ends before it.
    private mutating func take(_ tag: WordTag) -> Bool {
        let word = tagged.words[end].folded
        switch tag {
        case .to:
            if sawAuxiliary {
                // `has yet to release`, `is to meet`, `has to leave`.
                guard isInfinitive(at: end) else { return false }
                if lastAuxiliary == .be { group.modality = .will }
                if lastAuxiliary == .have, tagged.words[end - 1].folded == "yet" { group.isNegated = true }
                lastAuxiliary = .to
            } else {
                group.form = .infinitive
            }
            return true
        case .negation:
            group.isNegated = true
            return true
        case .adverb:
            return isFollowedByVerb
        case .modal:
            guard !sawAuxiliary else { return false }
            group.modality = Self.modality(of: word)
            if word.hasSuffix("n't") || word == "cannot" { group.isNegated = true }
            return auxiliary(.modal)
        case .be, .have, .do:
            return takeAuxiliary(tag, word)
        case .verb:
            return takeVerb()
        default:
            return false
        }
    }

    private mutating func takeAuxiliary(_ tag: WordTag, _ word: String) -> Bool {
        if word.hasSuffix("n't") { group.isNegated = true }
        if !sawAuxiliary, group.form == .finite {
            if word == "being" || word == "having" || word == "doing" { group.form = .gerund }
            if ["was", "were", "had", "did"].contains(where: word.hasPrefix) { group.isPast = true }
        }
        if tag == .have { group.isPerfect = true }
        return auxiliary(tag)
    }

    private mutating func auxiliary(_ tag: WordTag) -> Bool {
        sawAuxiliary = true
        lastAuxiliary = tag
        group.main = end
        return true
    }

    private mutating func takeVerb() -> Bool {
        let forms = tagged.forms[end]
        let word = tagged.words[end].folded
        if !sawAuxiliary, group.form == .finite {
            if forms == .gerund { group.form = .gerund }
            if forms == .participle { group.form = .participle }
            if forms.contains(.past) { group.isPast = true }
        }
        if lastAuxiliary == .be || (lastAuxiliary == .have && ["gotten"].contains(word)) {
            if forms.contains(.participle) { group.isPassive = true }
        }
        // `is going to meet`
        if lastAuxiliary == .be, word == "going", end + 1 < tagged.count, tagged.tags[end + 1] == .to, isInfinitive(at: end + 1) {
            group.modality = .will
            lastAuxiliary = .to
            end += 1
            return true
        }
        group.main = end
        group.verb = tagged.infos[end].verb
        isDone = true
        return true
    }

    /// `is`, `has`, `did` alone are the main verb.
    private mutating func finishWithoutMainVerb() {
        group.verb = tagged.infos[group.main].verb
        group.isPerfect = false
        group.isCopula = lastAuxiliary == .be
    }

    private var isFollowedByVerb: Bool {
        var place = end + 1
        while place < tagged.count, [.adverb, .negation].contains(tagged.tags[place]), !tagged.breaks(before: place) { place += 1 }
        guard place < tagged.count, !tagged.breaks(before: place) else { return false }
        if tagged.tags[place] == .to { return sawAuxiliary && lastAuxiliary == .have && tagged.words[end].folded == "yet" }
        return tagged.tags[place] == .verb || (tagged.tags[place].isVerbal && tagged.tags[place] != .modal)
            || (!sawAuxiliary && tagged.tags[place] == .modal)
    }

    private func isInfinitive(at place: Int) -> Bool {
        guard place + 1 < tagged.count else { return false }
        switch tagged.tags[place + 1] {
        case .be, .have, .do: return true
        case .verb: return tagged.forms[place + 1].contains(.base)
        case .adverb, .negation:
            return place + 2 < tagged.count && tagged.tags[place + 2] == .verb && tagged.forms[place + 2].contains(.base)
        default: return false
        }
    }

    private static func modality(of word: String) -> VerbGroup.Modality {
        if ["will", "won't", "shall", "ll", "'ll"].contains(word) || word.hasSuffix("'ll") { return .will }
        if word.hasPrefix("would") || word.hasSuffix("d") && word.utf8.count < 3 { return .would }
        if ["must", "mustn't", "should", "shouldn't", "ought"].contains(word) { return .must }
        return .may
    }
}
