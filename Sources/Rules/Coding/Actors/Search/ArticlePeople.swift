/// Those whom the article has introduced so far, and the family names that stand for them.
struct ArticlePeople {
    struct Person {
        let actor: CodedActor
        let entry: Int32?
        /// Folded: all words of the full name.
        let name: [String]
        var titles: Set<String>
    }

    /// A list of names has many of one family; only the last ones can be meant.
    private static let mostOfOneName = 16

    private(set) var people: [Person] = []
    /// By the first word of a family name.
    private var families: [String: [(words: [String], person: Int)]] = [:]
    private var byEntry: [Int32: Int] = [:]
    /// By title: who was last mentioned with it.
    private var last: [String: Int] = [:]
    private(set) var lastCountry: Int32?
    private(set) var lastByNoun: [String: CodedActor] = [:]

    /// Somebody of the catalogue was named. A title that stands by the name counts more than one that the catalogue gives.
    mutating func note(_ entry: Int32, _ actor: CodedActor, titles: [String], written title: String?, families words: [[String]]) {
        if let index = byEntry[entry] {
            if let title { last[title] = index }
            return
        }
        let index = people.count
        byEntry[entry] = index
        people.append(Person(actor: actor, entry: entry, name: [], titles: Set(titles)))
        for family in words { addFamily(family, index) }
        for title in titles where last[title] == nil { last[title] = index }
        if let title { last[title] = index }
    }

    /// Somebody was introduced. Answers who that is: the same as before if the name is known.
    mutating func learn(_ name: [String], _ actor: CodedActor, title: String?, order: NameOrder) -> CodedActor {
        if let known = person(named: name) {
            if let title {
                people[known].titles.insert(title)
                last[title] = known
            }
            return people[known].actor
        }
        let index = people.count
        people.append(Person(actor: actor, entry: nil, name: name, titles: title.map { [$0] } ?? []))
        if order != .familyFirst, let family = name.last { addFamily([family], index) }
        if order == .familyFirst || order == .either, let family = name.first { addFamily([family], index) }
        if order == .twoFamilies, name.count > 2 { addFamily([name[name.count - 2]], index) }
        // "Otto Pérez Molina" is Pérez Molina later.
        if name.count > 2, order == .familyLast || order == .twoFamilies { addFamily(Array(name.suffix(2)), index) }
        if let title { last[title] = index }
        return actor
    }

    private mutating func addFamily(_ words: [String], _ person: Int) {
        guard let first = words.first else { return }
        families[first, default: []].append((words, person))
        if families[first, default: []].count > Self.mostOfOneName { families[first]?.removeFirst() }
    }

    private func person(named name: [String]) -> Int? {
        guard let last = name.last, let first = name.first else { return nil }
        for (words, index) in (families[last] ?? []) + (last == first ? [] : families[first] ?? []) {
            let known = people[index]
            if known.name == name || (name.count == 1 && words == name) { return index }
        }
        return nil
    }

    /// Whose family name begins with a word, the last introduced first.
    func families(beginningWith word: String) -> [(words: [String], person: Person)] {
        guard let found = families[word] else { return [] }
        return found.reversed().map { ($0.words, people[$0.person]) }
    }

    /// The last one with a title.
    func last(titled title: String) -> Person? {
        last[title].map { people[$0] }
    }

    mutating func note(country: Int32) {
        lastCountry = country
    }

    mutating func note(_ actor: CodedActor, nouns: [String]) {
        for noun in nouns { lastByNoun[noun] = actor }
    }
}
