/// Infinitives of purpose that tell of events: `flew to Kyiv to meet Zelensky`.
extension ClauseCoder {
    /// `flew to Kyiv to meet Zelensky`, `gathered to protest against`: what somebody came for is told as done.
    mutating func ofPurposes() -> [EventDraft] {
        var drafts: [EventDraft] = []
        for number in clauses.indices where !governed.contains(number) && clauses[number].group.form == .infinitive && number > 0 {
            let outer = clauses[number - 1]
            guard outer.group.form == .finite || outer.group.form == .gerund, outer.group.verb >= 0,
                Self.comings.contains(lexicon.verbs[Int(outer.group.verb)].base), !outer.subject.isEmpty,
                !sentence.breaks(before: clauses[number].chunk)
            else { continue }
            let outerMood = ownMood(of: outer)
            for var draft in events(of: number, subject: outer.subject) where Self.purposes.contains(draft.type) {
                draft.mood = draft.mood.within(outerMood)
                draft.add("purpose", 0.85)
                drafts.append(draft)
            }
        }
        return drafts
    }

    private static let comings: Set<String> = [
        "gather", "march", "rally", "travel", "arrive", "fly", "come", "go", "meet", "convene", "assemble", "visit", "call", "write",
        "return",
        "phone", "telephone", "head", "land", "join", "pour", "turn", "walk", "hold", "speak", "sit",
    ]
    private static let purposes: Set<String> = ["CONSULT", "PROTEST", "REQUEST", "ACCUSE", "SUPPORT", "AID", "COOPERATE"]
}
