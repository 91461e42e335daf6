/// Tells reduced relative clauses from finite verbs: `the missiles fired by Israel struck`, `signed an agreement aimed at peace`.
enum ParticipleJudge {
    static func judge(_ sentence: inout ChunkedSentence) {
        for chunk in sentence.chunks.indices {
            if isBareInfinitive(chunk, sentence) { sentence.groups[sentence.chunks[chunk].group].form = .infinitive }
            guard let group = sentence.group(of: chunk), group.form == .finite, isBare(chunk, sentence), chunk > 0,
                sentence.chunks[chunk - 1].kind == .noun,
                !sentence.breaks(before: chunk)
            else { continue }
            if isBehindVerb(chunk, sentence) || isBeforeVerb(chunk, sentence) {
                sentence.groups[sentence.chunks[chunk].group].form = .participle
            }
        }
    }

    /// `to help Haiti fight the gangs`: a base form behind the object of a verb that takes one.
    private static func isBareInfinitive(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
        guard chunk > 1, let group = sentence.group(of: chunk), group.form == .finite, sentence.chunks[chunk].words.count == 1,
            sentence.tagged.forms[group.main].contains(.base), sentence.chunks[chunk - 1].kind == .noun,
            let governor = sentence.group(of: chunk - 2), !sentence.breaks(before: chunk), !sentence.breaks(before: chunk - 1)
        else { return false }
        return bareGovernors.contains(sentence.words[governor.main].folded)
    }

    private static let bareGovernors: Set<String> = [
        "help", "helps", "helped", "helping", "let", "lets", "letting", "make", "makes", "made", "making", "watch", "watched", "saw",
        "heard",
    ]

    /// One word that may be past and participle.
    private static func isBare(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
        let piece = sentence.chunks[chunk]
        guard sentence.tagged.tags[piece.head] == .verb, sentence.group(of: chunk)?.modality == VerbGroup.Modality.none else {
            return false
        }
        let hasAuxiliary = piece.words.contains {
            $0 != piece.head && [.be, .have, .do, .modal, .negation].contains(sentence.tagged.tags[$0])
        }
        let forms = sentence.tagged.forms[piece.head]
        return !hasAuxiliary && forms.contains(.participle) && forms.contains(.past)
    }

    /// The noun before it is the object of an earlier verb.
    private static func isBehindVerb(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
        for place in stride(from: chunk - 1, through: 0, by: -1) {
            switch sentence.chunks[place].kind {
            case .verb:
                guard let group = sentence.group(of: place) else { return false }
                return !SayingVerbs.words.contains(sentence.words[group.main].folded)
            case .conjunction, .that, .relative, .subordinator: return false
            default: if sentence.breaks(before: place) { return false }
            }
        }
        return false
    }

    /// `by` or another preposition follows, and a finite verb after that.
    private static func isBeforeVerb(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
        let verb = sentence.words[sentence.chunks[chunk].head].folded
        guard chunk + 1 < sentence.chunks.count, sentence.chunks[chunk + 1].kind == .preposition, verb != "remained", verb != "stayed",
            !sentence.breaks(before: chunk + 1)
        else {
            return false
        }
        for place in (chunk + 2)..<max(chunk + 2, sentence.chunks.count) {
            if sentence.breaks(before: place) { return false }
            switch sentence.chunks[place].kind {
            case .verb: return sentence.group(of: place)?.form == .finite
            case .conjunction, .that, .relative, .subordinator: return false
            // `remained calm in Manila after gunmen tried`: what follows has a subject of its own.
            case .preposition
            where ["after", "before", "since", "until", "as", "while"].contains(sentence.words[sentence.chunks[place].head].folded):
                return false
            case .noun where sentence.chunks[place - 1].kind == .noun || sentence.chunks[place - 1].kind == .time: return false
            default: continue
            }
        }
        return false
    }
}
