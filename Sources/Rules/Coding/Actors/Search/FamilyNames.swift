/// The second reading: names after titles that the first one could not tell, and family names of whoever was introduced.
extension ActorSearch {
    func resolveStrangers(_ text: ActorText) {
        for index in drafts[text.index].indices {
            guard let name = drafts[text.index][index].stranger, let title = drafts[text.index][index].title else { continue }
            if let known = known(text, name) ?? titled(text, name, title) {
                drafts[text.index][index].actor = known
                drafts[text.index][index].kind = .name
            } else if let home = home(of: title), Self.public.contains(title.sector), name.count > 1 || title.kind == .leader {
                drafts[text.index][index].actor = learn(text, name, home, title)
                drafts[text.index][index].kind = .name
            }
        }
    }

    /// The country of somebody with a title and no country: that of the article, and of American titles America.
    private func home(of title: AgentPhrase) -> Int32? {
        guard Self.american.contains(title.noun) else { return evidence.home }
        return catalogue.countries["USA"].flatMap { evidence.has($0) ? $0 : nil }
    }

    private static let american: Set<String> = [
        "treasury secretary", "secretary of state", "defense secretary", "commerce secretary", "labor secretary", "energy secretary",
        "homeland security secretary", "trade representative", "house speaker", "senator", "congressman", "congresswoman",
        "senate majority leader", "senate minority leader", "house minority leader", "attorney general", "undersecretary",
        "assistant secretary",
    ]

    /// Sectors whose people an article does not always give a country.
    private static let `public`: Set<String> = ["GOV", "LEG", "MIL", "COP", "JUD", "SPY", "OPP", "ELI", "EDU", "MED", "REL"]

    private func known(_ text: ActorText, _ name: Range<Int>) -> CodedActor? {
        let words = text.words[name].map(\.folded)
        for start in words.indices.reversed() {
            for (family, person) in people.families(beginningWith: words[start]) where Array(words[start...]) == family {
                if start == 0 || person.name.isEmpty && isGiven(words[0], person) || person.name.first == words[0] { return person.actor }
            }
        }
        return nil
    }

    /// "President Reagan": the only one in the catalogue who has that name and that title.
    private func titled(_ text: ActorText, _ name: Range<Int>, _ title: AgentPhrase) -> CodedActor? {
        guard name.count == 1 || name.count > 2 else { return nil }
        let words = text.words[name].map(\.folded)
        guard let last = words.last, let entries = catalogue.byFamily[name.count == 1 ? words[0] : last] else { return nil }
        let fitting = entries.filter { entry in
            let source = catalogue.entries[Int(entry)]
            let isNamed = name.count == 1 || source.names.contains { Folding.fold($0.text).hasPrefix(words[0] + " ") }
            return isNamed && source.roles.contains { $0.title == title.noun }
        }
        guard fitting.count == 1, let entry = fitting.first else { return nil }
        return introduce(entry)
    }

    private func isGiven(_ word: String, _ person: ArticlePeople.Person) -> Bool {
        guard let entry = person.entry else { return false }
        return catalogue.entries[Int(entry)].names.contains { Folding.fold($0.text).hasPrefix(word) }
    }

    /// Family names that stand alone.
    func addFamilyNames(_ text: ActorText) {
        nameAfresh(text)
        var covered = Array(repeating: false, count: text.count)
        for draft in drafts[text.index] { for index in draft.words { covered[index] = true } }
        var index = 0
        while index < text.count {
            guard !covered[index], text.isCapitalised(index), let (words, actor) = family(text, at: index, covered) else {
                index += 1
                continue
            }
            place(text, ActorDraft(words, actor, .name))
            index = words.upperBound
        }
    }

    /// Towns that are somebody's name here: "Valeska ⟦Paris⟧ said … ⟦Paris⟧ was born".
    private func nameAfresh(_ text: ActorText) {
        for index in drafts[text.index].indices {
            let draft = drafts[text.index][index]
            let first = draft.words.lowerBound
            guard draft.kind == .location || draft.kind == .metonym, draft.words.count == 1 else { continue }
            guard first == 0 || !kind(text, first - 1).contains(.locative), !text.isTitleCase else { continue }
            let families = people.families(beginningWith: text.words[first].folded).filter {
                $0.words.count == 1 && $0.person.actor.learned
            }
            guard let person = families.first?.person else { continue }
            drafts[text.index][index] = ActorDraft(draft.words, person.actor, .name)
        }
    }

    private func family(_ text: ActorText, at start: Int, _ covered: [Bool]) -> (Range<Int>, CodedActor)? {
        let families = people.families(beginningWith: text.words[start].folded)
        guard !families.isEmpty, text.hits[start].map({ isFree($0, in: text) }) ?? true else { return nil }
        let fitting = families.filter { fits($0.words, text, start) }.filter { endsName(text, start + $0.words.count, covered) }
        let longest = fitting.map(\.words.count).max() ?? 0
        let candidates = fitting.filter { $0.words.count == longest }
        guard let first = candidates.first else { return nil }
        let range = start..<(start + longest)
        guard start > 0, !covered[start - 1], belongsToStranger(range, in: text) else {
            return (titled(range, text, covered), first.person.actor)
        }
        // Somebody's given name stands before: it must be his.
        let given = text.words[start - 1].folded
        guard let right = candidates.first(where: { $0.person.name.contains(given) || isGiven(given, $0.person) }) else { return nil }
        var from = start - 1
        while from > 0, right.person.name.contains(text.words[from - 1].folded), !covered[from - 1], text.isCapitalised(from - 1) {
            from -= 1
        }
        return (from..<range.upperBound, right.person.actor)
    }

    private func isFree(_ hit: ActorText.Hit, in text: ActorText) -> Bool {
        form(of: hit, in: text) == nil && !hit.forms.contains { catalogue.forms[Int($0)].entry == ActorForm.nobody }
    }

    private func fits(_ words: [String], _ text: ActorText, _ start: Int) -> Bool {
        guard start + words.count <= text.count else { return false }
        return words.indices.allSatisfy { offset in
            text.words[start + offset].folded == words[offset] && (offset == 0 || text.isJoined(start + offset))
        }
    }

    /// Not "Kim Yo Jong" for Kim Jong Un, not "Johnson County".
    private func endsName(_ text: ActorText, _ end: Int, _ covered: [Bool]) -> Bool {
        guard end < text.count, text.words[end].before.isEmpty, text.isCapitalised(end), !text.words[end - 1].isPossessive else {
            return true
        }
        if text.isTitleCase { return !kind(text, end).contains(.givenName) }
        return covered[end] || kind(text, end).contains(.function)
    }

    /// With `Mr` in front.
    private func titled(_ range: Range<Int>, _ text: ActorText, _ covered: [Bool]) -> Range<Int> {
        let before = range.lowerBound - 1
        guard before >= 0, !covered[before], kind(text, before).contains(.honorific),
            text.words[range.lowerBound].before.isSubset(of: .stop)
        else { return range }
        return before..<range.upperBound
    }
}
