/// Finds names of people that no lexicon has.
extension ActorSearch {
    private static let longest = 6

    /// The name that begins at a word: words with capitals, particles and initials; `nil` for what looks like an organisation or a place.
    func properName(in text: ActorText, at start: Int) -> Range<Int>? {
        guard start < text.count, canBegin(text, start) else { return nil }
        var end = start + 1
        while end < text.count, end - start < Self.longest, !text.words[end - 1].isPossessive, let next = continued(text, start, end) {
            end = next
        }
        for index in start..<end where kind(text, index).contains(.institution) && !kind(text, index).contains(.givenName) {
            return nil
        }
        return start..<end
    }

    private func canBegin(_ text: ActorText, _ index: Int) -> Bool {
        let word = text.words[index]
        guard word.isCapitalised, text.hits[index] == nil || isRejected(text, index) else { return false }
        guard word.shape != .upper || word.utf8.count <= 2 else { return false }
        let kind = kind(text, index)
        if kind.contains(.calendar), !kind.contains(.givenName) { return false }
        return kind.isDisjoint(with: [.function, .honorific]) && agent(in: text, at: index, afterModifiers: false) == nil
    }

    /// A hit that turned out to be nobody of the catalogue: "⟦Jordan⟧ Henderson".
    private func isRejected(_ text: ActorText, _ index: Int) -> Bool {
        text.hits[index].map { form(of: $0, in: text) == nil } ?? true
    }

    /// Where the name goes on to, if the word at `end` belongs to it.
    private func continued(_ text: ActorText, _ start: Int, _ end: Int) -> Int? {
        let word = text.words[end]
        if word.before == .hyphen { return end + 1 }
        let isInitial = text.words[end - 1].utf8.count == 1
        guard word.before.isEmpty || (word.before == .stop && isInitial) else { return nil }
        let kind = kind(text, end)
        if word.isCapitalised {
            guard kind.isDisjoint(with: [.function, .calendar, .honorific]) || kind.contains(.givenName) || kind.contains(.particle),
                isRejected(text, end), agent(in: text, at: end, afterModifiers: false).map({ $0.kind == .body }) ?? true
            else { return nil }
            return end + 1
        }
        guard kind.contains(.particle), word.shape == .lower, end + 1 < text.count, text.words[end + 1].isCapitalised,
            text.words[end + 1].before.isSubset(of: .hyphen), isRejected(text, end + 1)
        else { return nil }
        return end + 2
    }
}
