/// Tells where a seat acts ("Moscow rejected the offer") and where it only is a place ("in Moscow").
extension ActorSearch {
    func isActing(_ words: Range<Int>, in text: ActorText) -> Bool {
        let (start, end) = (words.lowerBound, words.upperBound)
        if end < text.count {
            if text.words[end].before.contains(.hyphen), kind(text, end).contains(.suffix) { return false }
            // "Kyiv, Ukraine"
            if text.words[end].before == .comma, let next = text.hits[end], next.words.count > 0, isCountry(next) { return false }
        }
        if let before = before(start, text), let decided = decide(before, start, text) { return decided }
        guard end < text.count, text.isJoined(end), !text.words[end - 1].isPossessive else { return true }
        let next = text.words[end]
        if kind(text, end).contains(.act) || kind(text, end).contains(.function) || next.folded.hasSuffix("ed") { return true }
        // "Pyongyang test-fired"
        if end + 1 < text.count, text.words[end + 1].before == .hyphen, text.words[end + 1].folded.hasSuffix("ed") {
            return next.shape == .lower
        }
        // "Moscow region", "Paris attacks", "London mayor"
        return text.hits[end] != nil || (next.shape != .lower && text.isTitleCase)
    }

    /// The word before, without `the`.
    private func before(_ start: Int, _ text: ActorText) -> Int? {
        guard start > 0, text.isJoined(start) else { return nil }
        let index = start - 1
        return text.words[index].folded == "the" ? (index > 0 && text.isJoined(index) ? index - 1 : nil) : index
    }

    private func decide(_ before: Int, _ start: Int, _ text: ActorText) -> Bool? {
        let word = text.words[before].folded
        if kind(text, before).contains(.locative) { return false }
        switch word {
        case "from": return before > 0 && Self.fromActors.contains(text.words[before - 1].folded)
        case "of": return before > 0 && Self.ofActors.contains(text.words[before - 1].folded)
        case "to", "for", "toward", "towards": return !isMotion(before, text)
        case "that", "while", "if", "whether", "because", "but", "says", "said", "between", "against", "urges", "urged": return true
        case "central", "downtown", "northern", "southern", "eastern", "western", "east", "west", "north", "south", "greater", "visit",
            "visited", "visiting", "leave",
            "left", "leaving", "reach", "reached":
            return false
        case "and", "or":
            // As the one before: "between Moscow and Kyiv", "in Paris and London".
            guard let last = drafts[text.index].last, last.words.upperBound == before else { return nil }
            return last.kind == .location ? false : nil
        default: return nil
        }
    }

    private static let fromActors: Set<String> = [
        "pressure", "support", "aid", "demand", "demands", "statement", "response", "threat", "threats", "message", "order", "orders",
        "signal", "signals",
        "help", "request", "permission", "approval", "criticism", "condemnation", "calls", "concessions", "weapons", "money", "answer",
        "assistance",
        "reaction", "guarantees", "sanctions", "offer", "backing", "word", "apology", "warning", "warnings", "assurances",
    ]
    private static let ofActors: Set<String> = [
        "behalf", "part", "ally", "allies", "enemy", "enemies", "critic", "critics", "demands", "policy", "wrath", "stance", "critical",
        "supportive",
        "puppet", "demand", "accusations", "hands", "backing", "support", "intentions", "interests", "aims", "fear", "wary", "position",
    ]

    /// A verb of motion stands shortly before.
    private func isMotion(_ index: Int, _ text: ActorText) -> Bool {
        for earlier in max(0, index - 4)..<index where kind(text, earlier).contains(.motion) { return true }
        return false
    }

    private func isCountry(_ hit: ActorText.Hit) -> Bool {
        hit.forms.contains { index in
            let form = catalogue.forms[Int(index)]
            return form.entry >= 0 && catalogue.entries[Int(form.entry)].isCountry
        }
    }
}
