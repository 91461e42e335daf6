/// Finds names of a lexicon that no article can ever be found by: another name of the same spelling always wins, or nothing that they need can stand there.
struct ActorReach {
    /// A name with what decides between names of one spelling.
    private struct Form {
        let entry: Int
        let place: Int
        let name: ActorName
        let country: String?
        /// Names and adjectives before seats before towns.
        let rank: Int
        /// `McDonald's` and people's names need more than their spelling.
        let isUncertain: Bool

        /// Whatever the article says, this one is taken before another of its spelling.
        func alwaysBeats(_ other: Form) -> Bool {
            guard country == other.country, !isUncertain,
                name.need == .capitals || (name.need == other.name.need && name.text == other.name.text)
            else { return false }
            let isEarlier = (entry, place) < (other.entry, other.place)
            return isEarlier ? rank >= other.rank : rank > other.rank
        }
    }

    private var forms: [[String]: [Form]] = [:]
    private var faults: [ActorFault] = []
    private var tokenizer = PhraseTokenizer()
    private let entries: [ActorEntry]

    /// Faults besides those that `ActorCheck` finds by itself.
    static func faults(in entries: [ActorEntry]) -> [ActorFault] {
        var reach = Self(entries: entries)
        for index in entries.indices { reach.read(index) }
        for same in reach.forms.values where same.count > 1 { reach.compare(same) }
        return reach.faults.sorted { ($0.entry, "\($0.part)") < ($1.entry, "\($1.part)") }
    }

    private init(entries: [ActorEntry]) {
        self.entries = entries
    }

    private mutating func read(_ index: Int) {
        let entry = entries[index]
        let hasFullName = entry.names.contains { $0.use == .name }
        for (place, name) in entry.names.enumerated() {
            let words = tokenizer.pieces(of: name.text).map(\.folded)
            if name.use == .family {
                if !hasFullName {
                    report(
                        index, .name(place), "`\(name.text)` is never found: it counts where the full name stands, and there is none",
                        help: "give the actor a full name")
                }
                continue
            }
            guard !words.isEmpty else { continue }
            let rank = name.use == .place ? 0 : name.use == .seat ? 1 : 2
            forms[words, default: []].append(
                Form(
                    entry: index, place: place, name: name, country: entry.country, rank: rank,
                    isUncertain: entry.isPerson || name.text.hasSuffix("'s") || name.text.hasSuffix("’s")))
        }
        for noun in entry.nouns where noun.lowercased().hasPrefix("the ") {
            report(index, .entry, "`\(noun)` is never found: `the` stands before it in the article, not in it", help: "leave `the` out")
        }
    }

    private mutating func compare(_ same: [Form]) {
        for form in same {
            guard let winner = same.first(where: { $0.place != form.place || $0.entry != form.entry ? $0.alwaysBeats(form) : false }) else {
                continue
            }
            // The same name twice, of one or of two actors, is told as that.
            if winner.name.need == form.name.need, winner.rank == 2, form.rank == 2 { continue }
            let owner = winner.entry == form.entry ? "the same actor" : entries[winner.entry].displayName
            report(
                form.entry, .name(form.place),
                "`\(form.name.text)` is never found: `\(winner.name.text)` of \(owner) is always taken before it")
        }
    }

    private mutating func report(_ entry: Int, _ part: ActorFault.Part, _ message: String, help: String = "take one of the two out") {
        faults.append(ActorFault(entry: entry, part, "unreachable-name", message, help: help))
    }
}
