/// Who `he`, `they` and `its` stand for.
extension ClauseCoder {
    /// `Pakistan said its air force`: someone of the country of whom the clause before speaks.
    func possessed(_ side: EventSide, _ roles: SenseMatcher.Roles) -> EventSide {
        guard side.knowledge == .someone, let chunk = roles.subject.first(where: { sentence.chunks[$0].words.overlaps(side.words) }),
            ["its", "their", "his", "her"].contains(sentence.words[sentence.chunks[chunk].words.lowerBound].folded),
            let owner = speaker(before: chunk) ?? antecedent, let country = owner.actor?.country, !country.hasPrefix("ORG:")
        else { return side }
        var result = side
        result.actor = CodedActor(
            id: nil, code: country, name: owner.actor?.name ?? country, memberships: owner.actor?.memberships ?? [])
        result.knowledge = .coded
        result.isIndirect = true
        return result
    }

    private func speaker(before chunk: Int) -> EventSide? { speakers(before: chunk).first }

    func speakers(before chunk: Int) -> [EventSide] {
        let before = clauses.last { $0.chunk < chunk && $0.subject.contains { $0 < chunk && !nouns.isPronoun($0) } }
        return before?.subject.compactMap { nouns.source($0) } ?? []
    }

    /// Who a pronoun stands for: the subject of the clause that says so, or of the sentence before.
    func antecedent(of chunk: Int) -> EventSide? {
        let word = sentence.words[sentence.chunks[chunk].head].folded
        guard ["he", "she", "it", "they", "we"].contains(word) else { return nil }
        if let side = speaker(before: chunk) { return side.indirect }
        guard !clauses.contains(where: { $0.chunk < chunk && $0.subject.contains { $0 < chunk && !nouns.isPronoun($0) } }), let antecedent
        else { return nil }
        return EventSide(words: sentence.chunks[chunk].words, actor: antecedent.actor, knowledge: antecedent.knowledge, isIndirect: true)
    }
}
