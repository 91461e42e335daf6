/// Finds what is wrong with the entries of a lexicon: names and ids that stand twice, countries and sectors that do not exist, impossible dates,
/// names that can never be found.
public struct ActorCheck {
    private struct Spelling: Hashable {
        let words: [String]
        /// Names in exact case are told apart by it: `US` is not `us`.
        let exact: String?
    }

    private var faults: [ActorFault] = []
    private var ids: [String: Int] = [:]
    private var spellings: [Spelling: Int] = [:]
    private var tokenizer = PhraseTokenizer()
    private let entries: [ActorEntry]
    private let countries = BuiltinActors.countryCodes

    public static func faults(in entries: [ActorEntry]) -> [ActorFault] {
        var check = Self(entries: entries)
        for index in entries.indices { check.check(index) }
        return check.faults + ActorReach.faults(in: entries)
    }

    private init(entries: [ActorEntry]) {
        self.entries = entries
    }

    private mutating func check(_ index: Int) {
        let entry = entries[index]
        if let id = entry.id {
            if let first = ids[id] {
                report(index, .id, "duplicate-id", "there is an actor `\(id)` already", help: "the first is \(entries[first].displayName)")
            } else {
                ids[id] = index
            }
        }
        if entry.names.isEmpty { report(index, .entry, "no-names", "the actor has no name") }
        if entry.country == nil, entry.organisation == nil {
            report(index, .entry, "no-code", "the actor has no code", help: "give it a `country`, an `organisation` or both")
        }
        checkCodes(index, entry)
        for (place, role) in entry.roles.enumerated() { check(role, .role(place), index) }
        for (place, name) in entry.names.enumerated() { check(name, .name(place), index) }
    }

    private mutating func checkCodes(_ index: Int, _ entry: ActorEntry) {
        if let country = entry.country { checkCountry(country, .country, index) }
        for (place, member) in entry.members.enumerated() { checkCountry(member, .member(place), index) }
        if let sector = entry.sector { checkSector(sector, .sector, index) }
    }

    private mutating func checkCountry(_ code: String, _ part: ActorFault.Part, _ index: Int) {
        guard !countries.contains(code) else { return }
        report(
            index, part, "unknown-country", "there is no country `\(code)`",
            help: BuiltinActors.countryCode(named: code).map { "did you mean `\($0)`?" } ?? "write an ISO 3166-1 alpha-3 code: UKR")
    }

    private mutating func checkSector(_ sector: String, _ part: ActorFault.Part, _ index: Int) {
        guard !Plover.sectors.contains(sector) else { return }
        report(
            index, part, "unknown-sector", "there is no sector `\(sector)`",
            help: NearestWord.help(
                sector, among: Plover.sectors, otherwise: "PLOVER's sectors are " + Plover.sectors.joined(separator: ", ")))
    }

    private mutating func check(_ role: ActorRole, _ part: ActorFault.Part, _ index: Int) {
        checkSector(role.sector, part, index)
        if let from = role.from, let until = role.until, until <= from {
            report(index, part, "impossible-dates", "the role `\(role.title)` ends before it begins")
        }
    }

    private mutating func check(_ name: ActorName, _ part: ActorFault.Part, _ index: Int) {
        let words = tokenizer.pieces(of: name.text).map(\.folded)
        guard !words.isEmpty else {
            return report(index, part, "bad-name", "`\(name.text)` has no letter and no digit")
        }
        // A family name or a town may be many people's and many countries'.
        guard name.use != .family, name.use != .place else { return }
        let spelling = Spelling(words: words, exact: name.need == .exactCase ? name.text : nil)
        guard let first = spellings[spelling] else {
            spellings[spelling] = index
            return
        }
        if first == index {
            // Spellings of one name may differ in capitals and marks only.
            guard entries[index].names.count(where: { $0.text == name.text }) > 1 else { return }
            return report(index, part, "duplicate-name", "the name `\(name.text)` stands twice")
        }
        report(
            index, part, "duplicate-name", "`\(name.text)` is a name of \(entries[first].displayName) already",
            help: "only the first would ever be found")
    }

    private mutating func report(_ entry: Int, _ part: ActorFault.Part, _ code: String, _ message: String, help: String? = nil) {
        faults.append(ActorFault(entry: entry, part, code, message, help: help))
    }
}
