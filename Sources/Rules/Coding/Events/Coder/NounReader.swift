/// What a noun phrase is: its classes, and the side of an event that it names.
struct NounReader {
    let lexicon: EventLexicon
    let sentence: ChunkedSentence
    private let actorClasses: ClassSet
    private let carrierClasses: ClassSet
    private let aboutClasses: ClassSet

    init(lexicon: EventLexicon, sentence: ChunkedSentence) {
        self.lexicon = lexicon
        self.sentence = sentence
        actorClasses = lexicon.sets.actors
        carrierClasses = lexicon.sets.carriers
        aboutClasses = lexicon.sets.abouts
    }

    private var tagged: TaggedSentence { sentence.tagged }

    func head(of chunk: Int) -> WordInfo { tagged.infos[sentence.chunks[chunk].head] }

    /// The classes of all words of a noun phrase, and of what it is a part `of`.
    func classes(of chunk: Int) -> ClassSet {
        var classes = ownClasses(of: chunk)
        if let part = partOf(chunk) { classes.formUnion(ownClasses(of: part)) }
        return classes
    }

    /// The head's classes, and those of words before it that name no one: `military aid` is aid, not military.
    private func ownClasses(of chunk: Int) -> ClassSet {
        let piece = sentence.chunks[chunk]
        var classes = tagged.infos[piece.head].classes
        for word in piece.words where word != piece.head && !tagged.infos[word].classes.meets(actorClasses) {
            classes.formUnion(tagged.infos[word].classes)
        }
        guard let place = tagged.place(at: piece.head) else { return classes }
        // `military aircraft` are no military.
        if place.kind != .agent { for word in place.words { classes.formUnion(tagged.infos[word].classes) } }
        if place.kind == .location { classes.formUnion(lexicon.sets.place) }
        if place.kind != .agent, place.actor.code?.hasPrefix("ORG:") == true { classes.formUnion(lexicon.sets.org) }
        if place.actor.isPerson || place.actor.learned {
            classes.formUnion(lexicon.sets.persons)
        }
        return classes
    }

    /// What the phrase is: the head's classes, and those of the word before a name: `Hurricane Melissa`.
    func kind(of chunk: Int) -> ClassSet {
        let piece = sentence.chunks[chunk]
        let head = tagged.infos[piece.head].classes
        guard tagged.tags[piece.head] == .proper, piece.head > piece.words.lowerBound else { return head }
        var classes = head
        for word in piece.words.lowerBound..<piece.head { classes.formUnion(tagged.infos[word].classes) }
        return classes
    }

    func has(_ nouns: Set<Int32>, in chunk: Int) -> Bool {
        guard !nouns.isEmpty else { return false }
        let parts = [chunk] + (partOf(chunk).map { [$0] } ?? [])
        return parts.contains { part in
            sentence.chunks[part].words.contains { word in
                (tagged.infos[word].noun >= 0 && nouns.contains(tagged.infos[word].noun))
                    || lexicon.names.words[tagged.words[word].folded].map(nouns.contains) == true
            }
        }
    }

    /// `a wave of strikes`: the noun phrase behind `of`.
    func partOf(_ chunk: Int) -> Int? {
        guard chunk + 2 < sentence.chunks.count, sentence.chunks[chunk + 1].kind == .preposition, sentence.isWord(chunk + 1, "of"),
            sentence.chunks[chunk + 2].kind == .noun, !sentence.breaks(before: chunk + 1)
        else { return nil }
        return chunk + 2
    }

    /// Someone who can act stands at the head.
    func isActor(_ chunk: Int) -> Bool {
        let piece = sentence.chunks[chunk]
        if tagged.tags[piece.head] == .pronoun { return isPersonal(piece.head) }
        if let place = tagged.place(at: piece.head) {
            return place.kind != .location && (place.kind != .adjective || piece.words.upperBound == place.words.upperBound)
        }
        let info = tagged.infos[piece.head]
        if info.classes.meets(actorClasses) { return true }
        if tagged.tags[piece.head] == .proper { return true }
        // `dozens of protesters`
        if tagged.tags[piece.head] == .number || info.uses.contains(.number), let part = partOf(chunk) { return isActor(part) }
        return tagged.tags[piece.head] == .number && piece.words.count == 1 && piece.words.lowerBound > sentence.tagged.sentence.dateline
            ? false
            : tagged.tags[piece.head] == .adjective && piece.words.count > 1 && tagged.tags[piece.words.lowerBound] == .determiner && false
    }

    private func isPersonal(_ word: Int) -> Bool {
        ["he", "she", "they", "it", "we", "him", "her", "them", "who"].contains(tagged.words[word].folded)
    }

    func isPronoun(_ chunk: Int) -> Bool { tagged.tags[sentence.chunks[chunk].head] == .pronoun }

    func isNegated(_ chunk: Int) -> Bool {
        ["no", "neither", "nobody"].contains(tagged.words[sentence.chunks[chunk].words.lowerBound].folded)
    }

    // MARK: sides

    /// Who does it. `nil` for what cannot act.
    func source(_ chunk: Int) -> EventSide? {
        if let covered = coveredHead(chunk, allowingLocation: false) { return covered }
        let piece = sentence.chunks[chunk]
        let info = tagged.infos[piece.head]
        if tagged.tags[piece.head] == .proper, kind(of: chunk).meets(lexicon.sets.weather) { return nil }
        if info.classes.meets(actorClasses) || tagged.tags[piece.head] == .proper { return someone(chunk) }
        if info.classes.meets(carrierClasses) || info.nounSense >= 0 || info.classes.meets(aboutClasses) {
            // `Russian artillery`, `Israel's bombing`: who stands before it.
            if let place = modifier(of: chunk) { return coded(place) }
            if let part = partOf(chunk), let side = source(part) { return side }
        }
        if let part = partOf(chunk), tagged.tags[piece.head] == .number || info.uses.contains(.number) { return source(part) }
        return nil
    }

    /// To whom or to what it is done.
    func target(_ chunk: Int) -> EventSide? {
        if let covered = coveredHead(chunk, allowingLocation: true) { return covered }
        let piece = sentence.chunks[chunk]
        if tagged.tags[piece.head] == .pronoun { return nil }
        let info = tagged.infos[piece.head]
        if info.classes.meets(actorClasses) || tagged.tags[piece.head] == .proper { return someone(chunk) }
        if isQuantity(piece.head), let part = partOf(chunk) { return target(part) }
        if let place = modifier(of: chunk) {
            // `Sweden's request`: the one whose it is; `a Russian refinery`: the thing, which is Russia's.
            if info.classes.meets(aboutClasses) || info.nounSense >= 0 { return coded(place) }
            return EventSide(
                words: bare(piece.words), actor: countryOf(place.actor), knowledge: place.actor.code == nil ? .something : .coded)
        }
        if let part = partOf(chunk), let side = target(part), side.knowledge == .coded { return side }
        let isAbout = info.classes.meets(aboutClasses) || info.nounSense >= 0
        if let place = behind(chunk) {
            return isAbout
                ? coded(place) : EventSide(words: stretched(bare(piece.words), to: place), actor: countryOf(place.actor), knowledge: .coded)
        }
        return isAbout ? nil : EventSide(words: bare(piece.words), actor: nil, knowledge: .something)
    }

    /// `dozens of`, `most of`: what is meant stands behind it.
    private func isQuantity(_ word: Int) -> Bool {
        tagged.tags[word] == .number || tagged.infos[word].uses.contains(.number)
            || ["most", "part", "parts", "half", "much", "all", "some", "many", "majority", "rest", "each", "areas", "swathes"].contains(
                tagged.words[word].folded)
    }

    private func coveredHead(_ chunk: Int, allowingLocation: Bool) -> EventSide? {
        let piece = sentence.chunks[chunk]
        guard let place = tagged.place(at: piece.head), allowingLocation || place.kind != .location else { return nil }
        if place.kind == .adjective, piece.words.upperBound > place.words.upperBound { return nil }
        // `Thai F-16 jets`: whose they are stands farther before.
        if place.kind == .agent, place.actor.code == nil { return nil }
        return coded(place)
    }

    private func coded(_ place: ActorPlace) -> EventSide {
        EventSide(
            words: place.words, actor: place.actor, knowledge: place.actor.code == nil ? .someone : .coded,
            isIndirect: place.kind == .coreference,
            isName: place.kind != .agent && place.kind != .location, isLocation: place.kind == .location)
    }

    /// Someone whom no place covers: his country is that of the words around him.
    private func someone(_ chunk: Int) -> EventSide {
        let piece = sentence.chunks[chunk]
        if let place = modifier(of: chunk) ?? behind(chunk), let actor = countryOf(place.actor) {
            return EventSide(words: stretched(bare(piece.words), to: place), actor: actor, knowledge: .coded)
        }
        return EventSide(words: bare(piece.words), actor: nil, knowledge: .someone)
    }

    /// An actor before the head: `Israel's bombing`, `Turkish police`.
    func modifier(of chunk: Int) -> ActorPlace? {
        let piece = sentence.chunks[chunk]
        var found: ActorPlace?
        var word = piece.words.lowerBound
        while word < piece.head {
            if let place = tagged.place(at: word) {
                found = place
                word = place.words.upperBound
            } else {
                word += 1
            }
        }
        return found?.actor.code == nil ? nil : found
    }

    /// An actor behind `of`, `in`, `from`, `at`: `residents of Kyiv`.
    private func behind(_ chunk: Int) -> ActorPlace? {
        var next = chunk + 1
        var steps = 0
        while steps < 3, next + 1 < sentence.chunks.count, sentence.chunks[next].kind == .preposition, !sentence.breaks(before: next),
            ["of", "in", "from", "at", "near", "on", "off", "by", "with", "against", "for", "inside", "outside", "across", "around"]
                .contains(
                    tagged.words[sentence.chunks[next].head].folded), sentence.chunks[next + 1].kind == .noun
        {
            let piece = sentence.chunks[next + 1]
            if let place = piece.words.lazy.compactMap({ tagged.place(at: $0) }).first(where: { $0.actor.code != nil }) { return place }
            next += 2
            steps += 1
        }
        return nil
    }

    /// A person's people are of the same country, but are not the person.
    private func countryOf(_ actor: CodedActor) -> CodedActor? {
        guard let code = actor.code else { return nil }
        guard actor.id != nil, !code.hasPrefix("ORG:") else {
            return CodedActor(id: actor.id, code: code, name: actor.name, memberships: actor.memberships, learned: actor.learned)
        }
        let country = code.split(separator: "/").first.map(String.init) ?? code
        return CodedActor(id: nil, code: country, name: actor.name, memberships: actor.memberships)
    }

    /// Without its determiner.
    private func bare(_ words: Range<Int>) -> Range<Int> {
        var start = words.lowerBound
        while start + 1 < words.upperBound, [.determiner, .possessive].contains(tagged.tags[start]) { start += 1 }
        return start..<words.upperBound
    }

    /// With the words up to an actor that stands close behind.
    private func stretched(_ words: Range<Int>, to place: ActorPlace) -> Range<Int> {
        let reach = 8
        guard place.words.lowerBound >= words.upperBound, place.words.upperBound - words.upperBound <= reach else { return words }
        return words.lowerBound..<place.words.upperBound
    }

    /// All actors in a noun phrase and the phrases that hang on it: `officials from Seoul and Tokyo`.
    func places(around chunk: Int) -> [ActorPlace] {
        var found: [ActorPlace] = []
        var next = chunk
        while next < sentence.chunks.count, next < chunk + 5, next == chunk || !sentence.breaks(before: next) {
            switch sentence.chunks[next].kind {
            case .noun:
                for word in sentence.chunks[next].words {
                    guard let place = tagged.place(at: word), place.actor.code != nil, !found.contains(place) else { continue }
                    found.append(place)
                }
            case .preposition, .conjunction: break
            default: return found
            }
            next += 1
        }
        return found
    }

    func side(of place: ActorPlace) -> EventSide { coded(place) }
}

extension NounReader {
    /// A country by its name, not its people or its government.
    func isCountry(_ chunk: Int) -> Bool {
        guard let place = sentence.tagged.place(at: sentence.chunks[chunk].head), let code = place.actor.code else { return false }
        return code.utf8.count == 3 && place.actor.id == nil && place.kind != .location && place.kind != .agent
    }

    /// An actor with a code stands at the head.
    func isCoded(_ chunk: Int) -> Bool {
        guard let place = sentence.tagged.place(at: sentence.chunks[chunk].head) else { return false }
        return place.actor.code != nil && place.kind != .location
    }
}
